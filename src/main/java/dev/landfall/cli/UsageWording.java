package dev.landfall.cli;

import static dev.landfall.diagnostic.Words.quoted;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Suggestions;
import dev.landfall.diagnostic.Words;
import dev.landfall.source.DisplayWidth;
import java.util.List;

/** Says what is wrong with a command line. */
final class UsageWording {

  private static final int MOST_NAMES = 5;

  private UsageWording() {}

  static Diagnostic word(UsageProblem problem) {
    return switch (problem) {
      case UsageProblem.NoSuchCommand(var word, var isPath) ->
          problem("There is no command " + quoted(word))
              .help(isPath ? "did you mean `landfall check " + word + "`?" : commandHelp(word));
      case UsageProblem.NoSuchOption(var option, var command, var options) -> {
        String asked = command.map(c -> "landfall " + c.word()).orElse("landfall");
        yield problem(quoted(asked) + " has no option " + quoted(option))
            .help(Suggestions.sentence(option, options, quoted(asked + " --help") + " lists the options"));
      }
      case UsageProblem.TooMuch(var word) ->
          problem("Nothing is known about " + quoted(word) + " here").help("`landfall --help` says what can be asked for");
      case UsageProblem.WithoutValue(var option) ->
          problem(quoted(option) + " needs a value").help("write it behind the option, as in " + quoted(option + " VALUE"));
      case UsageProblem.WithValue(var option) -> problem(quoted(option) + " takes no value").help("leave the value out");
      case UsageProblem.NotOneOf(var option, var value, var allowed) ->
          problem(quoted(option) + " does not know " + quoted(value))
              .help(Suggestions.sentence(value, allowed, "it knows " + Words.all(allowed)));
      case UsageProblem.NoDate(var option, var value) ->
          problem(quoted(value) + " is not a day, which " + quoted(option) + " needs")
              .help("write year, month and day, such as `2026-11-01`");
      case UsageProblem.NoPosition(var option, var value) ->
          problem(quoted(value) + " is no switch with its position, which " + quoted(option) + " needs")
              .help("write the name, and behind `=` either `on` or `off`");
      case UsageProblem.NoCountry(var option, var value) ->
          problem(quoted(option) + " knows no country " + quoted(value))
              .help("write the ISO 3166-1 code of the country, two letters, or the name of a set of countries");
      case UsageProblem.NoSuchLaw(var law, var laws) ->
          problem("There is no law " + quoted(law)).help(lawHelp(law, laws));
      case UsageProblem.FolderMissing(var output, var folder) ->
          problem("Cannot write " + quoted(output) + ": there is no folder " + quoted(folder)).help("make the folder first");
      case UsageProblem.OutputIsFolder(var output) ->
          problem("Cannot write " + quoted(output) + ", which is a folder").help("name a file in it");
      case UsageProblem.OutputIsInput(var output) ->
          problem("Cannot write " + quoted(output) + ", which is a model").help("name another file after `--output`");
      case UsageProblem.CannotWrite(var output, var reason) ->
          problem("Cannot write " + quoted(output) + ": " + reason).help("name another file, or mend its rights or its disk");
      case UsageProblem.BadTemplate(var file, var line, var column, var reason) ->
          problem("Cannot use the template " + quoted(file) + (line > 0 ? ", line " + line + ", column " + column : "") + ": "
              + DisplayWidth.visible(reason)).help("nothing was written; `src/docs/templates.md` says what a template may hold");
      case UsageProblem.NoSuchFlow(var flow, var flows) ->
          problem("The model has no flow " + quoted(flow))
              .help(Suggestions.sentence(flow, flows, flows.isEmpty() ? "it has no flows" : "it has " + Words.all(flows.stream().limit(9).toList())));
      case UsageProblem.NotOurs(var output) ->
          problem("Cannot write " + quoted(output) + ": a file is there that Landfall did not write")
              .help("name another folder, or let it be replaced with `--force`");
      case UsageProblem.ChangedSince(var output) ->
          problem("Cannot write " + quoted(output) + ": somebody changed it since Landfall wrote it")
              .help("keep it elsewhere or name another folder; `--force` replaces it");
      case UsageProblem.NoDocuments(var folder) ->
          problem("No documents of Landfall are in " + quoted(folder)).help("`landfall assess -o " + folder + "` writes them");
      case UsageProblem.SeveralPictures(var models) ->
          problem("Cannot draw " + models + " models into one picture").help("draw them one by one");
      case UsageProblem.NothingToExplain n ->
          problem("Nothing is named that could be explained").help("name a rule, or a flow of a model");
      case UsageProblem.NothingCalled(var name, var names, var inModel) ->
          problem(inModel ? "Neither the law nor the model has anything called " + quoted(name) : "The law has nothing called " + quoted(name))
              .help(Suggestions.sentence(name, names, inModel ? "name a rule or one of the model's flows"
                  : "name a rule, or a flow and the model it stands in"));
      case UsageProblem.NotInModel(var what, var name, var names) ->
          problem("The model has no " + what + " " + quoted(name)).help(Suggestions.sentence(name, names, some(what, names)));
      case UsageProblem.NeedsAnother(var option, var other) ->
          problem(quoted(option) + " needs " + quoted(other)).help("add " + quoted(other) + " with a name of the model");
      case UsageProblem.NoNumber(var option, var value, var most) ->
          problem(quoted(value) + " is not a number, which " + quoted(option) + " needs").help("write a number from 1 to " + most);
      case UsageProblem.NoPicture(var reason) ->
          problem("Cannot draw: " + reason).help("`--format dot`, `mermaid` and `plantuml` need no drawing engine");
      case UsageProblem.Other(var message) -> problem(message).help("`landfall --help` says what can be asked for");
    };
  }

  private static Diagnostic problem(String headline) {
    return Diagnostic.error("usage", headline);
  }

  private static String commandHelp(String word) {
    return Suggestions.sentence(word, Command.words(), "there are " + Words.all(Command.words()));
  }

  /** A few of the names, where none is near. */
  private static String some(String what, List<String> names) {
    List<String> first = names.stream().distinct().limit(MOST_NAMES).toList();
    return first.isEmpty() ? "it has none" : (first.size() < names.size() ? "there are " + names.size() + ", such as " : first.size() == 1 ? "there is " : "there are ")
        + Words.all(first);
  }

  private static String lawHelp(String law, List<String> laws) {
    return Suggestions.sentence(law, laws, laws.isEmpty() ? "no law is bundled" : "there are " + Words.all(laws));
  }
}
