package dev.landfall.render.report;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.law.Document;
import dev.landfall.law.Rule;
import dev.landfall.source.Span;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the sections of a page share: what was found, how things are called, where they are told, and small pieces of markup. */
final class Desk {

  final Assessment found;
  final Report.Options options;
  final Html html = new Html();
  final Sentences words = new Sentences();
  final Names names;

  private final Map<Transfer, Integer> places = new IdentityHashMap<>();
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private int ids;

  Desk(Assessment found, Report.Options options) {
    this.found = found;
    this.options = options;
    this.names = new Names(found, words);
    found.transfers().forEach(transfer -> places.put(transfer, places.size() + 1));
  }

  // ---------------------------------------------------------------- where things are told

  String anchor(Transfer transfer) {
    return "t" + places.get(transfer);
  }

  /** Of a rule or an instrument; it is told in the appendix because somebody points there. */
  String anchor(String rule) {
    return "r" + rules.computeIfAbsent(rule, r -> rules.size() + 1);
  }

  /** Every rule and instrument that somebody pointed to, in the order in which it was. */
  List<String> told() {
    return List.copyOf(rules.keySet());
  }

  String freshId() {
    return "x" + ++ids;
  }

  // ---------------------------------------------------------------- small pieces

  Text say(String key, Object... parts) {
    return words.say(key, parts);
  }

  Html heading(int level, String key, Object... attributes) {
    return html.leaf("h" + level, say(key), attributes);
  }

  Html paragraph(String key, Object... parts) {
    return html.leaf("p", say(key, parts)).line();
  }

  /** A sign, which says the same as the word beside it. */
  Html sign(String kind) {
    return html.open("svg", "class", "s " + kind, "aria-hidden", "true").open("use", "href", "#s-" + kind).close("use").close("svg");
  }

  Html badge(Verdict verdict) {
    html.open("span", "class", "v " + verdict.word());
    sign(verdict.word());
    return html.say(names.verdict(verdict)).close("span");
  }

  Html law(String regime) {
    return html.leaf("span", Names.law(regime), "class", "law");
  }

  Html link(Transfer transfer) {
    return html.open("a", "href", "#" + anchor(transfer), "data-t", anchor(transfer)).name(transfer.flow().name()).close("a");
  }

  Html link(Rule rule) {
    return link(rule.id(), names.title(rule));
  }

  Html link(String rule, Text title) {
    return html.open("a", "href", "#" + anchor(rule)).say(title).close("a");
  }

  /** One after the other. */
  <T> Html list(List<T> things, Consumer<T> write) {
    for (int i = 0; i < things.size(); i++) {
      if (i > 0) {
        html.text(", ");
      }
      write.accept(things.get(i));
    }
    return html;
  }

  Html citations(List<String> citations) {
    return html.leaf("span", String.join("; ", citations), "class", "cite", "lang", citations.isEmpty() ? null : "en");
  }

  /** What a reader has to be told before he relies on it. */
  Optional<Text> doubt(Document document) {
    return switch (document.certainty()) {
      case "verified" -> Optional.empty();
      case "secondary" -> Optional.of(say("source.secondary"));
      default -> Optional.of(say("source.unverified"));
    };
  }

  Html doubts(Document document) {
    doubt(document).ifPresent(words -> {
      html.open("p", "class", "doubt");
      sign("gap");
      html.say(words).close("p");
    });
    return html;
  }

  /** A label and what stands behind it, in a list of such. */
  Html field(String key, Runnable value) {
    html.leaf("dt", say(key)).open("dd");
    value.run();
    return html.close("dd").line();
  }

  Html field(String key, Text value) {
    return field(key, () -> html.say(value));
  }

  /** A place in the model's text. */
  static String place(Span span) {
    return span.file().name() + ":" + span.startPosition().line();
  }
}
