package dev.landfall.cli;

import dev.landfall.source.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code --help} prints: what it is for, what can be written, examples, and where to read on. */
final class Help {

  private static final String START =
      """
      Landfall reads a model of who runs what, where, with whose data, and says which
      transfers across borders the law allows, which lack an instrument, and why.

      Usage: landfall COMMAND [MODEL…] [OPTION…]

      Commands:
      %s
      A MODEL is a `.land` file, a folder that holds a `main.land` or other `.land` files,
      or a folder of models, of which each is taken; without one, the current folder.

      Examples:
        landfall check                     verdicts and findings for this folder's model
        landfall test samples/retail       whether its `expect` statements hold
        landfall draw -o landfall.svg      a picture of its data flows

      A first model, to be saved as main.land:

        party    Shop   in DE
        party    Desk   in IN
        subjects Buyers in DE  count 20k
        data     Contact is contact of Buyers
        service  Web at DE by Shop {
          store Orders holds Contact
        }
        team     Support at IN by Desk on behalf of Shop
        Buyers -> Web.Orders: Contact
        Support reads Web.Orders: Contact

      Options:
      %s
      `landfall COMMAND --help` says more about a command. The language is described in
      src/docs/language.md and, rule by rule, in grammar/LandfallParser.g4.
      """;

  private static final String COMMAND =
      """
      %s.

      Usage: landfall %s %s [OPTION…]

      %s
      %s

      Options:
      %s
      Examples:
      %s""";

  private Help() {}

  static String of(CommandLine line) {
    String options = options(line);
    return Command.of(line.getCommandName())
        .map(command -> COMMAND.formatted(command.does(), command.word(), command.operand().usage(), command.story(),
            command.operand().story(), options, command.examples()))
        .orElseGet(() -> START.formatted(commands(line), options));
  }

  private static String commands(CommandLine line) {
    return table(line.getSubcommands().keySet().stream().map(Command::of).flatMap(command -> command.stream())
        .map(command -> new String[] {command.word(), command.does()}).toList());
  }

  private static String options(CommandLine line) {
    List<String[]> rows = new ArrayList<>();
    for (OptionSpec option : line.getCommandSpec().options()) {
      String names = Stream.of(option.names()).collect(Collectors.joining(", "));
      String indent = names.startsWith("--") ? "    " : "";
      String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      rows.add(new String[] {indent + names + label, String.join(" ", option.description())});
    }
    return table(rows);
  }

  private static String table(List<String[]> rows) {
    int width = rows.stream().mapToInt(row -> DisplayWidth.of(row[0])).max().orElse(0);
    return rows.stream().map(row -> "  " + row[0] + " ".repeat(width - DisplayWidth.of(row[0]) + 3) + row[1] + "\n")
        .collect(Collectors.joining());
  }
}
