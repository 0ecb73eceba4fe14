package dev.landfall.resolve;

import static dev.landfall.diagnostic.Diagnostic.error;
import static dev.landfall.diagnostic.Diagnostic.warning;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Severity;
import dev.landfall.diagnostic.Words;
import dev.landfall.resolve.ResolveProblem.Circle;
import dev.landfall.resolve.ResolveProblem.ClassMissing;
import dev.landfall.resolve.ResolveProblem.ClassUnknown;
import dev.landfall.resolve.ResolveProblem.ClauseMissing;
import dev.landfall.resolve.ResolveProblem.ClauseTwice;
import dev.landfall.resolve.ResolveProblem.ClausesContradict;
import dev.landfall.resolve.ResolveProblem.DataNamedLikeClass;
import dev.landfall.resolve.ResolveProblem.DatesFall;
import dev.landfall.resolve.ResolveProblem.NameTwice;
import dev.landfall.resolve.ResolveProblem.NameUnknown;
import dev.landfall.resolve.ResolveProblem.NamedAgain;
import dev.landfall.resolve.ResolveProblem.OfFlows;
import dev.landfall.resolve.ResolveProblem.OfPlaces;
import dev.landfall.resolve.ResolveProblem.OfferElsewhere;
import dev.landfall.resolve.ResolveProblem.OfferTakenWrongly;
import dev.landfall.resolve.ResolveProblem.OfferUnknown;
import dev.landfall.resolve.ResolveProblem.OnBehalfOfItself;
import dev.landfall.resolve.ResolveProblem.OutsideInputs;
import dev.landfall.resolve.ResolveProblem.SystemTwice;
import dev.landfall.resolve.ResolveProblem.WordUnknown;
import dev.landfall.resolve.ResolveProblem.YearOutOfRange;
import dev.landfall.resolve.ResolveProblem.YearTwice;
import dev.landfall.source.DisplayWidth;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words for what does not fit. Names that may have been meant are looked for here, so only where they are told. */
final class ResolveWording {

  /** Of each severity; who sees more of them has one cause and not a thousand. */
  static final int MOST = 200;

  private static final int LONGEST_LIST = 12;

  private final Nearest nearest = new Nearest();
  private final PlaceWording places = new PlaceWording(nearest);
  private final FlowWording flows = new FlowWording(nearest);

  private ResolveWording() {}

  static List<Diagnostic> tell(List<ResolveProblem> problems) {
    ResolveWording wording = new ResolveWording();
    List<Diagnostic> told = new ArrayList<>();
    long errors = 0;
    long warnings = 0;
    for (ResolveProblem problem : problems) {
      if ((problem.isWarning() ? ++warnings : ++errors) <= MOST) {
        told.add(wording.words(problem));
      }
    }
    if (errors > MOST) {
      told.add(error("more-problems", "There are " + Severity.ERROR.counted(errors - MOST) + " more"));
    }
    if (warnings > MOST) {
      told.add(warning("more-problems", "There are " + Severity.WARNING.counted(warnings - MOST) + " more"));
    }
    return told;
  }

  private Diagnostic words(ResolveProblem problem) {
    return switch (problem) {
      case OfPlaces p -> places.words(p);
      case OfFlows p -> flows.words(p);

      case NameTwice p -> error("name-twice", say("The name `%s` is declared twice", p.again()))
          .at(p.at(), "declared again here").and(p.first(), "first declared here").help("rename one of the two");
      case NameUnknown p -> unknown(p);
      case WordUnknown p -> nearest.offer(
          error("word-unknown", say("There is no %s `%s`", p.list().words(), p.word()))
              .at(p.at(), "not " + withArticle(p.list().words())),
          p.at(), p.word().text(), p.words(), oneOf(p.words()));
      case ClassUnknown p -> Nearest.offer(
          error("class-unknown", say("There is no class or data category `%s`", p.word()))
              .at(p.at(), "neither a class nor declared as data"),
          p.at(), others(nearest.to(p.word().text(), p.words()), p.data()),
          say("declare it: `data %s is …`, or name one of `landfall classes`", p.word()));
      case NamedAgain p -> warning("named-again", say("`%s` is named twice", p.name()))
          .at(p.at(), "again here").and(p.first(), "first here").help("take one of the two out");
      case SystemTwice p -> error("system-twice", "A model has one `system`, this one has two")
          .at(p.at(), "second").and(p.first(), "first").help("write all clauses into one of them");
      case DataNamedLikeClass p -> error("name-taken", say("The data category `%s` has the name of a class", p.name()))
          .at(p.at(), say("`%s` is a class already", p.name()))
          .help(say("choose another name, such as `%s`", capitalised(p.name().text())));
      case Circle p -> circle(p);

      case ClauseTwice p -> error("clause-twice", say("`%s` is said twice", p.word()))
          .at(p.at(), "again here").and(p.first(), "first here").help("take one of the two out");
      case ClausesContradict p -> error("clauses-contradict",
              say("`%s` does not go together with `%s`", p.word(), p.other()))
          .at(p.at(), say("`%s` here", p.word())).and(p.first(), say("`%s` here", p.other()))
          .help("take one of the two out");
      case ClauseMissing p -> error("clause-missing",
              say("The %s `%s` needs ", p.sort().words(), p.of()) + Words.either(p.oneOf()))
          .at(p.at(), p.oneOf().size() == 1 ? "does not have it" : "has neither")
          .help(say("add `%s`", p.oneOf().getFirst()));
      case ClassMissing p -> warning("class-missing",
              say("The data category `%s` has no class and is taken as `%s`", p.data(), p.assumed()))
          .at(p.at(), "no `is` here").help(say("say what it is, such as `is %s`", p.assumed()));
      case YearTwice p -> error("year-twice", p.year().map(year -> "The year " + year + " has two numbers")
              .orElse("There are two numbers for every year"))
          .at(p.at(), "second number").and(p.first(), "first number")
          .help("keep one; where the number is not certain, write `100k to 150k`");
      case YearOutOfRange p -> error("year-out-of-range",
              say("The year %d lies outside %d to %d", p.year().value(), p.first(), p.last()))
          .at(p.at(), "not a calendar year of use here").help("write a year such as `in 2026`");
      case DatesFall p -> error("dates-fall", say("The end %s lies before the beginning %s", p.until(), p.since()))
          .at(p.at(), "ends here").and(p.sinceAt(), "begins here").help("change one of the dates");
      case OfferUnknown p -> offer(p);
      case OfferTakenWrongly p -> takenWrongly(p);
      case OfferElsewhere p -> warning("offer-elsewhere", say("`%s` is said to be elsewhere than the catalogue knows it", p.offer()))
          .at(p.at(), say("the catalogue has it in %s", list(p.known())))
          .help("take the place out, or say with `by` who else runs it there");
      case OnBehalfOfItself p -> itself(p);
      case OutsideInputs p -> error("outside-inputs", say("`%s` is not derived from data of `%s`", p.data(), p.subjects()))
          .at(p.at(), "not a group of its inputs").and(p.derivedAt(), "derived here")
          .note("its inputs are of " + list(p.possible()))
          .help(say("take `%s` out, or derive `%s` from data of theirs too", p.subjects(), p.data()));
    };
  }

  private Diagnostic unknown(NameUnknown p) {
    if (p.elsewhere().isPresent()) {
      String is = p.elsewhere().get().sort();
      return nearest.offer(
          error("name-of-another-kind", say("`%s` is %s, %s is expected", p.name(), is, p.sort().withArticle()))
              .at(p.at(), p.sort().withArticle() + " is expected").and(p.elsewhere().get().name(), "declared here"),
          p.at(), p.name().text(), p.inScope(), "name " + p.sort().withArticle());
    }
    String headline = switch (p.sort()) {
      case LABEL -> "No flow has the label `%s`";
      case GROUP -> "No party is in a group `%s`";
      case ANYTHING -> "Nothing here is called `%s`";
      default -> "There is no " + p.sort().words() + " `%s`";
    };
    return nearest.offer(
        error("name-unknown", say(headline, p.name())).at(p.at(), "not found"),
        p.at(), p.name().text(), p.inScope(), declare(p.sort(), p.name().text()));
  }

  private static String declare(Sort sort, String name) {
    int dot = name.lastIndexOf('.');
    return switch (sort) {
      case LABEL -> say("write `as %s` on the flow that is meant", name);
      case GROUP -> say("write `group %s` on the parties that belong to it", name);
      case ANYTHING -> "use the name of a declaration or the label of a flow";
      case ENDPOINT -> dot < 0
          ? say("declare it, such as `component %s`", name)
          : say("declare `%s` in the braces of `%s`", name.substring(dot + 1), name.substring(0, dot));
      default -> say("declare it: `%s %s`", sort.keyword(), name);
    };
  }

  private static Diagnostic circle(Circle p) {
    List<Name> names = p.names();
    String self = names.getLast().text();
    String way = names.size() == 1 ? "" : ", by way of " + list(names.subList(0, names.size() - 1).stream()
        .map(Name::text).toList());
    Diagnostic circle = error("circle", say("`%s` %s itself", self, p.relation()) + way);
    String from = self;
    for (Name name : names) {
      String label = say("`%s` %s `%s`", from, p.relation(), name);
      circle = circle.primary().isEmpty() ? circle.at(name.span(), label) : circle.and(name.span(), label);
      from = name.text();
    }
    return circle.help(say("take one `%s` out", p.relation()));
  }

  /** Of a known provider its offers, else providers. */
  private Diagnostic offer(OfferUnknown p) {
    String written = p.offer().text();
    String provider = provider(written);
    List<String> of = p.offers().stream().filter(offer -> provider(offer).equals(provider)).toList();
    if (!of.isEmpty()) {
      return nearest.offer(error("offer-unknown", say("The provider `%s` has no offer `%s`", provider,
          written.substring(provider.length() + 1))).at(p.at(), "not in the catalogue"), p.at(), written, of, oneOf(of));
    }
    List<String> providers = p.offers().stream().map(ResolveWording::provider).distinct().toList();
    List<String> near = nearest.to(provider, providers);
    return Nearest.offer(error("provider-unknown", say("The catalogue has no provider `%s`", provider))
        .at(p.at(), "not in the catalogue"), p.at(),
        p.offers().stream().filter(offer -> near.contains(provider(offer))).toList(),
        say("leave it out and say who runs it and where: `by`, `at`; the catalogue has %s", list(providers)));
  }

  /** The offer that was meant, or the other verb. */
  private static Diagnostic takenWrongly(OfferTakenWrongly p) {
    Diagnostic wrong = p.running()
        ? error("offer-not-for-running", say("`%s` is a service that only its provider runs", p.offer()))
            .at(p.at(), "has no licence to be run under")
        : error("offer-not-for-using", say("`%s` is something to run, and not a service", p.offer()))
            .at(p.at(), "nobody runs it for others");
    String verb = p.running() ? "write `uses`, which sends data to the provider"
        : "write `runs`, and say who runs it and where: `by`, `at`";
    Diagnostic told = wrong.help(p.fitting().isEmpty() ? verb : "take " + Words.either(p.fitting()) + ", or " + verb);
    for (String offer : p.fitting()) {
      told = Nearest.replace(told, p.at(), offer);
    }
    return told;
  }

  private static String provider(String offer) {
    return offer.substring(0, offer.indexOf(':'));
  }

  private static Diagnostic itself(OnBehalfOfItself p) {
    Diagnostic itself = error("on-behalf-of-itself", say("`%s` acts on behalf of itself", p.party()))
        .at(p.at(), "the operator itself").help("take it out: who operates alone acts for itself");
    Span operator = p.operator();
    return operator.equals(p.at()) ? itself : itself.and(operator, say("operated by `%s`", p.party()));
  }

  /** The sentence with these names and numbers in it, none of them longer than a sentence bears. */
  static String say(String sentence, Object... parts) {
    return sentence.formatted(Arrays.stream(parts)
        .map(part -> part instanceof Number ? part : DisplayWidth.visible(part.toString(), Words.LONGEST_NAME)).toArray());
  }

  /** At most a dozen names. */
  static String list(Collection<String> names) {
    if (names.size() <= LONGEST_LIST) {
      return Words.all(names);
    }
    String some = names.stream().limit(LONGEST_LIST).map(Words::quoted).collect(Collectors.joining(", "));
    return some + " and " + (names.size() - LONGEST_LIST) + " more";
  }

  static String oneOf(Collection<String> words) {
    return words.isEmpty() ? "no pack declares one" : "use one of " + list(words);
  }

  /** Nothing is what it is by being itself. */
  private static List<String> others(List<String> names, Name itself) {
    return names.stream().filter(name -> !name.equals(itself.text())).toList();
  }

  private static String withArticle(String words) {
    return ("aeio".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
