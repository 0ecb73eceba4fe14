package dev.landfall.law;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Suggestions;
import dev.landfall.law.Property.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a pack. */
final class LawWording {

  private LawWording() {}

  static Diagnostic word(LawProblem problem) {
    return switch (problem) {
      case LawProblem.NotFound p -> error("not-found", "There is no " + p.what() + " `" + p.name() + "`")
          .at(p.span(), "not found")
          .help(Suggestions.sentence(p.name(), p.candidates(), none(p.what(), p.candidates())));
      case LawProblem.Twice p -> error("twice", "The " + p.what() + " `" + p.name() + "` is declared twice")
          .at(p.span(), "declared again here").and(p.first(), "first declared here")
          .help("rename one of the two; two versions of one sentence are two rules with names of their own");
      case LawProblem.TwiceForGood p -> error("twice", "The " + p.what() + " `" + p.name() + "` has two versions, and neither ends")
          .at(p.span(), "declared again here").and(p.first(), "first declared here")
          .help("end the first with `until` where the other begins, or give this one a name of its own");
      case LawProblem.StricterThanItself p -> error("circle", "The instrument `" + p.name() + "` is stricter than itself")
          .at(p.span(), "leads back to where it begins").help("take one of the steps of `stricter than` out");
      case LawProblem.Missing p -> error("missing", "The " + p.kind() + " `" + p.name() + "` has no `" + p.clause() + "`")
          .at(p.span(), "").help("add a line that begins with `" + p.clause() + "`");
      case LawProblem.Misplaced p -> error("misplaced", "`" + p.clause() + "` does not belong to a `" + p.kind() + "`")
          .at(p.span(), "not here").help("take this line out");
      case LawProblem.NotAskedOn p -> error("not-asked", "`" + p.leaf() + "` cannot be asked of a " + p.on().word())
          .at(p.span(), "not a fact of a " + p.on().word())
          .help("a rule on a " + p.on().word() + " asks for " + quoted(owners(p.on())));
      case LawProblem.NoVerdictOn p -> error("no-verdict", "The rule `" + p.rule() + "` gives a verdict on a " + p.on().word())
          .at(p.span(), "only transfers have a verdict, which " + p.effect() + " would change")
          .help("give it `obliges` or `warns`, or let it speak of transfers, without `on`");
      case LawProblem.Circle p -> error("circle", "The " + p.what() + " `" + p.name() + "` is defined by itself")
          .at(p.span(), "leads back to where it begins").help("take one of the steps out");
      case LawProblem.WrongRelation p -> error("relation", "`" + p.property().path() + "` is not asked like this")
          .at(p.span(), p.does()).help(how(p.property()));
      case LawProblem.NoArgument p -> error("argument", "`" + p.property().path() + "` takes one word in brackets")
          .at(p.span(), "").help("write `" + p.property().path() + "(…)` with one of the " + p.property().list().orElse("words"));
      case LawProblem.NoSwitch p -> error("switch", "A switch is not asked like this")
          .at(p.span(), "").help("ask `switch(…)` or `not switch(…)`, with the name of one switch");
      case LawProblem.WithoutRegime p -> error("regime", "The rule `" + p.rule() + "` belongs to no regime")
          .at(p.span(), "no regime is called like its beginning")
          .help(Suggestions.sentence(p.rule().split("\\.")[0], p.regimes(), "begin its name with a regime, as in `"
              + p.regimes().stream().findFirst().orElse("law") + ".my-rule`, or add `under` and one"));
      case LawProblem.CountsWhatItDecides p -> error("counts", "`" + p.name() + "` counts what it decides")
          .at(p.span(), "asks for a number that depends on this very condition")
          .help("say it without `exporter.exported`");
      case LawProblem.SeveralEffects p -> error("effects", "The rule `" + p.rule() + "` has " + (p.effects().isEmpty() ? "no effect" : "several effects"))
          .at(p.span(), String.join(", ", p.effects()))
          .help("give it one of `frees`, `needs`, `obliges`, `forbids` and `warns`; one sentence of law is one rule");
      case LawProblem.EndsBeforeItBegins p -> error("dates", "This ends before it begins")
          .at(p.span(), "").help("put the earlier day after `since`, the later one after `until`");
      case LawProblem.NotOneOf p -> {
        Diagnostic d = error("word", "`" + p.name() + "` is no " + p.what()).at(p.span(), "")
            .help(Suggestions.sentence(p.name(), p.allowed(), "use one of " + quoted(p.allowed())));
        yield p.why().map(d::note).orElse(d);
      }
    };
  }

  private static Diagnostic error(String code, String headline) {
    return Diagnostic.error("law." + code, headline);
  }

  private static String none(String what, Collection<String> candidates) {
    return candidates.isEmpty() ? "no " + what + " is declared yet"
        : "there are " + quoted(candidates.stream().limit(8).toList()) + (candidates.size() > 8 ? ", …" : "");
  }

  private static String how(Property property) {
    String path = property.path();
    String meaning = path + ": " + property.meaning() + "; ";
    return meaning + switch (property.type()) {
      case Type.FLAG -> "ask `" + path + "` or `not " + path + "`";
      case Type.WORDS -> "ask `" + path + " is …` or `" + path + " in …`";
      case Type.PLACES -> "ask `" + path + " in …` or `" + path + " not in …`";
      case Type.NUMBER -> "compare it, as in `" + path + " >= 10`, or ask `" + path + " from 1 to 9`";
      case Type.PARTY -> "ask `" + path + " is importer` or `" + path + " differs from importer`";
    };
  }

  private static List<String> owners(Rule.On on) {
    return Arrays.stream(Property.values()).filter(property -> property.isAskedOn(on)).map(Property::owner).distinct()
        .map(owner -> owner + ".…").toList();
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }
}
