package dev.landfall.render.console;

import dev.landfall.diagnostic.Words;
import dev.landfall.law.Condition;
import dev.landfall.law.Document;
import dev.landfall.law.Effect;
import dev.landfall.law.Listing;
import dev.landfall.law.Listing.Kind;
import dev.landfall.law.Validity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A list of law: what each sentence does, its name, title, dates and source, and how many there are of each law. */
public final class ListingsPrinter {

  private static final int VERB = "instrument".length();

  private final Palette palette;
  private final int width;
  private final Detail detail;

  /** @param width columns of a line */
  public ListingsPrinter(Palette palette, int width, Detail detail) {
    this.palette = palette;
    this.width = width;
    this.detail = detail;
  }

  /** Each line ended by a newline. */
  public String print(List<Listing> listings) {
    Sheet sheet = new Sheet(palette, width);
    if (detail != Detail.SUMMARY) {
      listings.forEach(listing -> listing(listing, sheet));
      sheet.gap();
    }
    counts(listings).forEach((regime, count) -> sheet.paragraph(0, Style.BOLD, regime + ": " + count));
    return sheet.text();
  }

  private void listing(Listing listing, Sheet sheet) {
    Document document = listing.document();
    String verb = listing.verb();
    sheet.item(0, style(listing), verb + " ".repeat(VERB - verb.length()), Style.BOLD, listing.name());
    int indent = VERB + 1;
    sheet.paragraph(indent, Style.PLAIN, detail == Detail.ALL ? String.join(" ", document.titles().values()) : document.title());
    if (!object(listing).isEmpty()) {
      sheet.paragraph(indent, Style.PLAIN, object(listing));
    }
    List<String> law = new ArrayList<>(document.citations());
    law.addFirst((listing.kind() == Kind.DECISION ? "decision, " : "") + dates(document.validity()));
    sheet.paragraph(indent, Style.DIM, String.join(" · ", law));
    certainty(document).ifPresent(warning -> sheet.paragraph(indent, Style.YELLOW, warning));
    if (detail == Detail.ALL) {
      document.why().ifPresent(why -> sheet.paragraph(indent, Style.PLAIN, why));
      document.remedy().ifPresent(remedy -> sheet.item(indent, Style.DIM, "→", Style.PLAIN, remedy));
    }
  }

  private static Style style(Listing listing) {
    return switch (listing.effect().orElse(null)) {
      case null -> Style.CYAN;
      case Effect.Frees f -> Style.GREEN;
      case Effect.Needs n -> Style.YELLOW;
      case Effect.Obliges o -> Style.BLUE;
      case Effect.Forbids f -> Style.RED.and(Style.BOLD);
      case Effect.Warns w -> Style.MAGENTA;
    };
  }

  private static String object(Listing listing) {
    return switch (listing.effect().orElse(null)) {
      case Effect.Needs(List<String> instruments) -> Words.either(instruments);
      case Effect.Obliges obliges ->
          Words.quoted(obliges.duty()) + obliges.deadline().map(period -> " within " + period).orElse("");
      case Effect.Forbids(Optional<Condition> unless) -> unless.map(one -> "unless " + one.text()).orElse("");
      case null, default -> "";
    };
  }

  private static String dates(Validity validity) {
    String until = validity.until().map(day -> "until " + day).orElse("");
    return validity.since().map(day -> "since " + day + (until.isEmpty() ? "" : " ")).orElse(until.isEmpty() ? "at all times" : "")
        + until;
  }

  private static Optional<String> certainty(Document document) {
    return switch (document.certainty()) {
      case "verified" -> Optional.empty();
      case "secondary" -> Optional.of("from a second-hand account; the official text was not read");
      default -> Optional.of("not verified against the official text");
    };
  }

  /** By regime: "2 decisions, 3 rules"; instruments apart, since several laws can ask for one. */
  private static Map<String, String> counts(List<Listing> listings) {
    Map<String, Map<Kind, Long>> counts = new LinkedHashMap<>();
    listings.forEach(listing -> counts.computeIfAbsent(
        listing.kind() == Kind.INSTRUMENT ? "instruments" : listing.regimes().getFirst(), regime -> new EnumMap<>(Kind.class))
        .merge(listing.kind(), 1L, Long::sum));
    Map<String, String> words = new LinkedHashMap<>();
    counts.forEach((regime, byKind) -> words.put(regime, byKind.entrySet().stream().map(count -> switch (count.getKey()) {
      case RULE -> Words.counted(count.getValue(), "rule", "rules");
      case DECISION -> Words.counted(count.getValue(), "decision", "decisions");
      case INSTRUMENT -> Words.counted(count.getValue(), "edition", "editions");
    }).collect(Collectors.joining(", "))));
    return words;
  }
}
