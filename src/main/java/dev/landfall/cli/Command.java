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
      Draw.FORMATS,
      """
      Draws components in their places and parties, the flows between them, and each
      transfer in the colour, the line and the sign of its verdict. The picture goes to
      standard output, or into a file with --output, whose ending says the format.

        system        everything: countries, places, parties, components
        jurisdiction  borders: who is in which country, and what crosses
        party         who has what, wherever it stands, and hands it to whom
        data          the journey of one category of data
        transfer      the way of one transfer, from where its data began

      What is more than a page can show is drawn together, with the number of flows on
      each line; the picture and standard error say so.
      """,
      """
        landfall draw -o landfall.svg                        the model in this folder
        landfall draw --view jurisdiction -o borders.png     what crosses which border
        landfall draw --data Contact -o contact.svg          where one category goes
        landfall draw --transfer NightlyExport -o way.svg    how it gets there
        landfall draw --focus Shop.Orders --depth 2          what is near a component
        landfall draw --verdict gap,forbidden -o todo.svg    what has to change
        landfall draw --format mermaid                       for a page that draws it

      Exit status: 0 drawn, 2 the input is wrong, 70 a fault of Landfall.
      """),
  REPORT("Writes the report: one page to read, mail and print",
      List.of("html"),
      """
      Writes one HTML file that needs no network, no server and no script to be read: what
      to do first, by when and under which article; all transfers; the picture; from which
      country to which; each transfer with its reasons and its place in the model; the law
      behind it; and on what it all rests. English and Chinese stand in the same file.

      With --watch it is shown to a browser of this machine, nobody else can connect, and
      a page that is open renews itself when the model changes, until Ctrl-C. No file is
      written then, unless --output names one.
      """,
      """
        landfall report                            landfall-report.html, of this folder's model
        landfall report shop.land -o shop.html     into another file
        landfall report --lang zh                  opens in Chinese
        landfall report --watch                    follows the model while you write it

      Exit status: 0 written, 2 the input is wrong, 70 a fault of Landfall.
      """),
  EXPLAIN("Explains a rule, or why a flow has its verdicts",
      List.of("text", "json"), Operand.NAME,
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
      """),
  ASSESS("Writes the documents that a reviewer signs",
      List.of("md", "html", "docx", "xlsx"),
      """
      Writes every document that the verdicts and the parties of a model call for, with an
      index that says which and why, into the folder after --output: in all languages and
      formats, or in those asked for. What the model does not say stands in them as a
      marked blank with the question. Files that Landfall did not write, or in which
      somebody wrote since, are not replaced without --force.

      Without --output one document goes to standard output: the residency statement, or
      the one that --document names.

      With --check nothing is written: it says which documents in the folder are out of
      date since the model or the law moved, and why.
      """,
      """
        landfall assess -o dossier                          every document
        landfall assess -o dossier --check                  do they still hold?
        landfall assess -o dossier --lang en --format docx  in one language and format
        landfall assess --place PLACE                       can any of our data get there?

      Exit status: 0 written, or all up to date; 1 some are out of date; 2 the input is
      wrong; 70 a fault of Landfall.
      """),
  RULES("Lists the law of the packs: rules, decisions, instruments, switches",
      List.of("text", "json"), Operand.FILTER,
      """
      Says of each what it does, its name and title, since when and until when it is law,
      where it stands, and whether its source was read; last how many there are of each
      law. What has ended is listed too, unless --as-of asks for a day.
      """,
      """
        landfall rules adequacy --as-of 2026-11-01    what is adequate on that day
        landfall rules --effect forbids,warns         what stops a transfer, or gives pause
        landfall rules --source unverified            what waits for a second reader
        landfall rules --article 46 --format json     for other programs

      Exit status: 0 also where nothing is found, 2 the options are wrong, 70 a fault of
      Landfall.
      """),
  PLACES("Lists the regions of clouds: where they stand and who runs them",
      List.of("text", "json"), Operand.FILTER,
      """
      What a model may write as `provider:region`, with the country, the city, who runs it
      and the country of that party, and the day of the newest source.
      """,
      """
        landfall places frankfurt                     what stands there
        landfall places --provider aws,azure          all regions of two providers
        landfall places --country SG,MY               what stands in two countries

      Exit status: 0 also where nothing is found, 2 the options are wrong, 70 a fault of
      Landfall.
      """),
  CLASSES("Lists the classes of data and the other words of models",
      List.of("text", "json"), Operand.FILTER,
      """
      The tree of classes that a model may write after `is`, in English and Chinese, and
      which laws take special care of all data of that class. The other lists of words,
      such as bases and obligations, are shown with --list.
      """,
      """
        landfall classes                              all classes of data
        landfall classes sensitive                    what a law calls sensitive
        landfall classes --list obligations           another list of words

      Exit status: 0 also where nothing is found, 2 the options are wrong, 70 a fault of
      Landfall.
      """);

  /** What the words behind a command are. */
  enum Operand {
    MODEL("[MODEL…]", "A MODEL is a file, a folder, or a folder of models; without one, the current folder."),
    NAME("NAME [MODEL]", "A MODEL is a file or a folder; without one, the current folder."),
    FILTER("[FILTER…]", "A FILTER is a part of a name, a title or a text; what is listed has all of them.");

    private final String usage;
    private final String story;

    Operand(String usage, String story) {
      this.usage = usage;
      this.story = story;
    }

    String usage() {
      return usage;
    }

    String story() {
      return story;
    }
  }

  private final String does;
  private final List<String> formats;
  private final Operand operand;
  private final String story;
  private final String examples;

  Command(String does, List<String> formats, String story, String examples) {
    this(does, formats, Operand.MODEL, story, examples);
  }

  Command(String does, List<String> formats, Operand operand, String story, String examples) {
    this.does = does;
    this.formats = formats;
    this.operand = operand;
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

  /** The file that it writes where nobody says which; empty: it writes to standard output. */
  Optional<String> file() {
    return this == REPORT ? Optional.of(Report.USUAL_FILE) : Optional.empty();
  }

  /** One line. */
  String does() {
    return does;
  }

  /** What may stand behind the command. */
  Operand operand() {
    return operand;
  }

  /** Values of {@code --format}, the usual one first. */
  List<String> formats() {
    return formats;
  }

  /** Whether several values may stand behind {@code --format}, which the command then reads itself. */
  boolean hasSeveralFormats() {
    return this == ASSESS;
  }

  String story() {
    return story;
  }

  String examples() {
    return examples;
  }
}
