package dev.landfall.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands, each with what {@code --help} says of it. */
enum Command {
  CHECK("Says of every transfer whether the law lets it happen, and why",
      List.of("text", "json"),
      """
      Reads the model, follows the data, and tells for each transfer under each law one
      of five verdicts:

        ✗ forbidden  it may not move
        ! gap        it needs an instrument that is not in place
        ? open       facts are missing; the questions say which
        ✓ covered    it needs an instrument and has it
        · free       it needs no instrument
      """,
      """
        landfall check                                the model in this folder
        landfall check shop.land --as-of 2027-01-01   what holds on another day
        landfall check samples                        each model of a folder of models
        landfall check --format json -o check.json    for other programs

      Exit status: 0 nothing to report, 1 gaps, forbidden transfers, findings that are
      errors or expectations that fail, 2 the input is wrong, 70 a fault of Landfall.
      """),
  TEST("Checks the `expect` statements of a model",
      List.of("text", "json"),
      """
      Holds every `expect` of the model against what is found, one line for each, and
      prints below those that fail what was found instead. The last line counts them.
      """,
      """
        landfall test                     the model in this folder
        landfall test models              each model of a folder of models
        landfall test --quiet             only what fails

      Exit status: 0 all hold, 1 some fail, 2 the input is wrong, 70 a fault of Landfall.
      """),
  DRAW("Draws the data flows with places, parties and verdicts",
      List.of("svg"),
      """
      Draws components in their places and parties, the flows between them, and each
      transfer in the colour of its verdict. The picture goes to standard output, or
      into a file with --output.
      """,
      """
        landfall draw -o landfall.svg                  the model in this folder
        landfall draw shop.land --laws R -o shop.svg   under one law only

      Exit status: 0 drawn, 2 the input is wrong, 70 a fault of Landfall.
      """);

  private final String does;
  private final List<String> formats;
  private final String story;
  private final String examples;

  Command(String does, List<String> formats, String story, String examples) {
    this.does = does;
    this.formats = formats;
    this.story = story;
    this.examples = examples;
  }

  static Optional<Command> of(String word) {
    return Arrays.stream(values()).filter(command -> command.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Command::word).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One line. */
  String does() {
    return does;
  }

  /** Values of {@code --format}, the usual one first. */
  List<String> formats() {
    return formats;
  }

  String story() {
    return story;
  }

  String examples() {
    return examples;
  }
}
