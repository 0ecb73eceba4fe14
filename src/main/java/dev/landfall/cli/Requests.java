package dev.landfall.cli;

import dev.landfall.render.console.Detail;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes a request of what picocli has found, every value checked, or says what is wrong in our own words. */
final class Requests {

  private static final List<String> STANDARD_OUTPUT = List.of("-", "/dev/stdout");

  private static final List<String> ARROWS = List.of("->", "<->", "reads");

  private final Environment environment;

  Requests(Environment environment) {
    this.environment = environment;
  }

  /** @throws UsageException if the words are not what may stand on a command line */
  ParseResult parse(CommandLine line, String... words) {
    try {
      return line.parseArgs(words);
    } catch (UnmatchedArgumentException e) {
      throw new UsageException(unmatched(e));
    } catch (MissingParameterException e) {
      throw new UsageException(e.getMissing().stream().findFirst()
          .<UsageProblem>map(missing -> new UsageProblem.WithoutValue(lastName(missing)))
          .orElseGet(() -> new UsageProblem.Other(e.getMessage())));
    } catch (ParameterException e) {
      throw new UsageException(withValue(words).<UsageProblem>map(UsageProblem.WithValue::new)
          .orElseGet(() -> new UsageProblem.Other(e.getMessage())));
    }
  }

  Request request(Command command, ParseResult found) {
    Named named = switch (command.operand()) {
      case MODEL -> new Named(Optional.empty(), models(found));
      case NAME -> named(found);
      case FILTER -> new Named(Optional.empty(), List.of());
    };
    return new Request(command,
        named.subject(),
        named.models(),
        command.hasSeveralFormats() ? command.formats().getFirst() : oneOf(found, "--format", command.formats()),
        text(found, "--output").or(command::file).filter(path -> !STANDARD_OUTPUT.contains(path)),
        text(found, "--as-of").map(Requests::day),
        text(found, "--laws").map(Requests::names).orElse(List.of()),
        switches(found),
        found.commandSpec().findOption("--fail-on") == null ? Request.FailOn.GAP
            : Request.FailOn.valueOf(oneOf(found, "--fail-on", Arguments.LEVELS).toUpperCase(Locale.ROOT)),
        found.hasMatchedOption("--quiet") ? Detail.SUMMARY : found.hasMatchedOption("--verbose") ? Detail.ALL : Detail.USUAL);
  }

  private static List<String> models(ParseResult found) {
    List<String> models = positional(found);
    return models.isEmpty() ? List.of(".") : models;
  }

  private static List<String> positional(ParseResult found) {
    List<String> words = found.matchedPositionalValue(0, List.<String>of());
    if (words.contains("")) {
      throw new UsageException(new UsageProblem.Other("A model is given without a name"));
    }
    return words;
  }

  /** What narrows a list. */
  Choice choice(ParseResult found) {
    return new Choice(found.matchedPositionalValue(0, List.<String>of()), option -> {
      CommandLine.Model.OptionSpec spec = found.commandSpec().findOption(option);
      return spec == null || !found.hasMatchedOption(option) ? Optional.empty()
          : spec.arity().max() == 0 ? Optional.of("") : text(found, option);
    });
  }

  /** What is to be explained, and of which model. */
  private record Named(Optional<String> subject, List<String> models) {}

  /** A flow may be written as in a model, in one word or in three. */
  private static Named named(ParseResult found) {
    List<String> words = positional(found);
    if (words.isEmpty()) {
      throw new UsageException(new UsageProblem.NothingToExplain());
    }
    boolean isFlow = words.size() >= 3 && ARROWS.contains(words.get(1));
    int length = isFlow ? 3 : 1;
    List<String> models = new ArrayList<>(words.subList(length, words.size()));
    text(found, "--model").ifPresent(models::addFirst);
    if (models.size() > 1) {
      throw new UsageException(new UsageProblem.TooMuch(models.getLast()));
    }
    return new Named(Optional.of(String.join(" ", words.subList(0, length))), models);
  }

  /** Whether there are to be colours on a stream. */
  boolean isColoured(ParseResult found, boolean terminal) {
    return switch (oneOf(found, "--color", Arguments.COLOURS)) {
      case "always" -> true;
      case "never" -> false;
      default -> environment.wantsColour(terminal);
    };
  }

  private UsageProblem unmatched(UnmatchedArgumentException e) {
    String word = e.getUnmatched().getFirst();
    Optional<Command> command = Command.of(e.getCommandLine().getCommandName());
    if (word.startsWith("-") && word.length() > 1) {
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      return new UsageProblem.NoSuchOption(name, command, Arguments.options(e.getCommandLine()));
    }
    if (command.isPresent()) {
      return new UsageProblem.TooMuch(word);
    }
    return new UsageProblem.NoSuchCommand(word, Paths.exists(environment.folder(), word));
  }

  /** picocli says in words only that a flag was given a value. */
  private static Optional<String> withValue(String... words) {
    return Stream.of(words).filter(word -> word.matches("--(quiet|verbose|watch|help|version)=.*"))
        .map(word -> word.substring(0, word.indexOf('='))).findFirst();
  }

  private static String lastName(CommandLine.Model.ArgSpec missing) {
    return missing instanceof CommandLine.Model.OptionSpec option ? option.longestName() : missing.paramLabel();
  }

  private static Optional<String> text(ParseResult found, String option) {
    return Optional.ofNullable(found.matchedOptionValue(option, (String) null));
  }

  private static String oneOf(ParseResult found, String option, List<String> allowed) {
    String value = text(found, option).orElse(allowed.getFirst());
    if (!allowed.contains(value)) {
      throw new UsageException(new UsageProblem.NotOneOf(option, value, allowed));
    }
    return value;
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new UsageException(new UsageProblem.NoDate("--as-of", value));
    }
  }

  /** The last word counts, as with every option. */
  private static Map<String, Boolean> switches(ParseResult found) {
    Map<String, Boolean> switches = new LinkedHashMap<>();
    for (String setting : found.matchedOptionValue("--switch", List.<String>of())) {
      if (!setting.matches("[^=]+=(on|off)")) {
        throw new UsageException(new UsageProblem.NoPosition("--switch", setting));
      }
      switches.put(setting.substring(0, setting.indexOf('=')), setting.endsWith("=on"));
    }
    return switches;
  }

  static List<String> names(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
  }
}
