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
        landfall test models/*            several models
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
      """),
  EXPLAIN("Explains a rule, or why a flow has its verdicts",
      List.of("text", "json"),
      """
      Of the law: a rule, a decision, an instrument, a term, a regime, a set or a word,
      by its name. Prints what it says in words, its articles and dates, how sure its
      source is, why it is there, what to do, and a model in which it speaks.

      Of a model: a flow, by its label, as it is written, or by the id of a transfer.
      Prints for each law the verdict, the facts that were asked for and where they come
      from, every rule tried and why it is silent, the papers tried, the way of the data
      from where they began, and what would change the verdict.
      """,
      """
        landfall explain RULE                                  a rule
        landfall explain NightlyExport samples/retail          a flow of that model
        landfall explain 'Support reads Shop.Orders' --laws R  under one law only

      Exit status: 0 explained, 2 there is no such name or the input is wrong, 70 a fault
      of Landfall.
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

  /** What may stand behind the command. */
  String operands() {
    return this == EXPLAIN ? "NAME [MODEL]" : "[MODEL…]";
  }

  String story() {
    return story;
  }

  String examples() {
    return examples;
  }
}
