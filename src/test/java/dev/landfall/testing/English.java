package dev.landfall.testing;

import dev.landfall.assess.Assessment;
import dev.landfall.law.Listing;
import dev.landfall.law.Packs;
import dev.landfall.model.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English sentences on a page in another language. */
public final class English {

  /** So many words in a row are a sentence; fewer can be names. */
  private static final Pattern SENTENCE = Pattern.compile("[A-Za-z][A-Za-z'’]*(?: [A-Za-z][A-Za-z'’]*){3,}");

  private final String allowed;

  private English(String allowed) {
    this.allowed = allowed;
  }

  /** @param model the folder of a model, whose text may stand on the page as it is; so may names of providers and citations of the law */
  public static English beside(Path model, Assessment found) {
    try (Stream<Path> files = Files.walk(model)) {
      Stream<String> texts = files.filter(file -> file.toString().endsWith(".land")).sorted().map(English::read);
      Stream<String> parties = found.model().parties().stream().map(Party::titleOrName);
      return new English(Stream.of(texts, citations(found.packs()), parties).flatMap(all -> all).collect(Collectors.joining("\n")).replaceAll("\\s+", " "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> citations(Packs packs) {
    return Stream.of(Listing.of(packs).stream().flatMap(listing -> listing.document().citations().stream()),
        packs.paperwork().values().stream().flatMap(paperwork -> paperwork.document().citations().stream()),
        packs.sets().values().stream().flatMap(set -> set.parts().stream()).flatMap(part -> part.document().citations().stream()),
        packs.regimes().values().stream().flatMap(regime -> regime.document().citations().stream())).flatMap(all -> all);
  }

  /** Sentences in a text, each once. */
  public List<String> sentences(String text) {
    return List.copyOf(SENTENCE.matcher(text.replaceAll("\\s+", " ")).results().map(MatchResult::group)
        .filter(sentence -> !allowed.contains(sentence)).collect(Collectors.toCollection(TreeSet::new)));
  }
}
