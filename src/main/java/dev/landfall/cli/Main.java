package dev.landfall.cli;

import dev.landfall.workspace.Workspace;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * Entry of the command line: words in, exit status out.
 *
 * <p>A run touches nothing but what it was given here, so that tests run it as a user does.
 */
public final class Main {

  private final PrintStream out;
  private final PrintStream err;
  private final Environment environment;
  private final Clock clock;
  private final Supplier<Workspace> workspace;

  /** @param clock tells the day for models that do not say theirs */
  public Main(Clock clock, PrintStream out, PrintStream err, Environment environment) {
    this(clock, out, err, environment, Workspace::open);
  }

  /** @param workspace opened when the first model is to be read */
  Main(Clock clock, PrintStream out, PrintStream err, Environment environment, Supplier<Workspace> workspace) {
    this.clock = clock;
    this.out = out;
    this.err = err;
    this.environment = environment;
    this.workspace = new Once(workspace);
  }

  public static void main(String[] words) {
    Pipe pipe = new Pipe(new FileOutputStream(FileDescriptor.out));
    PrintStream out = new PrintStream(pipe, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int status = new Main(Clock.systemDefaultZone(), out, err, Environment.ofProcess()).run(words);
    out.flush();
    if (pipe.failure().isPresent()) {
      err.println("landfall: cannot write to standard output: " + pipe.failure().get());
      status = ExitStatus.WRONG_INPUT;
    }
    err.flush();
    System.exit(status);
  }

  /** Runs a command line and says what its caller is told. */
  public int run(String... words) {
    boolean verbose = Stream.of(words).anyMatch(word -> word.equals("--verbose") || word.equals("-v"));
    try {
      return dispatch(asked(words));
    } catch (UsageException e) {
      shell(false, environment.wantsColour(environment.terminalErr())).tell(List.of(UsageWording.word(e.problem())));
      return ExitStatus.WRONG_INPUT;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fault(e, verbose);
      return ExitStatus.FAULT;
    }
  }

  /** {@code landfall help check} asks for what {@code landfall check --help} does. */
  private static String[] asked(String[] words) {
    if (words.length > 0 && words[0].equals("help")) {
      return words.length == 1 ? new String[] {"--help"} : new String[] {words[1], "--help"};
    }
    return words;
  }

  private int dispatch(String[] words) {
    CommandLine line = Arguments.line();
    Requests requests = new Requests(environment);
    ParseResult found = requests.parse(line, words);
    if (found.isUsageHelpRequested()) {
      return print(Help.of(line));
    }
    if (found.hasMatchedOption("--version")) {
      return print("landfall " + version() + "\n");
    }
    if (!found.hasSubcommand()) {
      err.print(Help.of(line));
      err.flush();
      return ExitStatus.WRONG_INPUT;
    }
    ParseResult asked = found.subcommand();
    CommandLine commandLine = asked.commandSpec().commandLine();
    if (asked.isUsageHelpRequested()) {
      return print(Help.of(commandLine));
    }
    Request request = requests.request(Command.of(commandLine.getCommandName()).orElseThrow(), asked);
    Shell shell = shell(requests.isColoured(asked, environment.terminalOut()),
        requests.isColoured(asked, environment.terminalErr()));
    return switch (request.command()) {
      case CHECK -> new Check(request, shell).run();
      case TEST -> new Test(request, shell).run();
      case REPORT -> report(request, requests.choice(asked), shell, asked.hasMatchedOption("--watch"));
      case DRAW -> new Draw(request, requests.choice(asked), shell).run();
      case EXPLAIN -> new Explain(request, shell).run();
      case ASSESS -> new Assess(request, requests.choice(asked), shell, version()).run();
      case RULES -> new Lists(request, requests.choice(asked), shell).rules();
      case PLACES -> new Lists(request, requests.choice(asked), shell).places();
      case CLASSES -> new Lists(request, requests.choice(asked), shell).classes();
    };
  }

  private static int report(Request request, Choice choice, Shell shell, boolean isWatching) {
    if (!isWatching && choice.options().apply("--port").isPresent()) {
      throw new UsageException(new UsageProblem.NeedsAnother("--port", "--watch"));
    }
    return isWatching ? new Watch(request, choice, shell, version()).run() : new Report(request, choice, shell, version()).run();
  }

  private Shell shell(boolean colourOut, boolean colourErr) {
    Cache cache = Cache.of(environment.variables());
    return new Shell(out, err, environment.folder(), colourOut, colourErr, environment.columns(), workspace, clock, cache,
        Graphviz.of(environment.variables(), cache));
  }

  private int print(String text) {
    out.print(text);
    out.flush();
    return ExitStatus.FINE;
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "in development" : version;
  }

  private void fault(Throwable fault, boolean verbose) {
    String place = Stream.of(fault.getStackTrace()).findFirst().map(at -> " at " + at.getFileName() + ":" + at.getLineNumber())
        .orElse("");
    err.println("landfall: a fault of Landfall, not of your model (" + fault.getClass().getSimpleName() + place
        + "); please report it with your model and `landfall --version`"
        + (verbose ? "" : ", `--verbose` shows where it happened"));
    if (verbose) {
      fault.printStackTrace(err);
    }
    err.flush();
  }

  /** Keeps what it was given, so that the packs are read once for all models. */
  private static final class Once implements Supplier<Workspace> {

    private final Supplier<Workspace> first;
    private Workspace opened;

    Once(Supplier<Workspace> first) {
      this.first = first;
    }

    @Override
    public Workspace get() {
      if (opened == null) {
        opened = first.get();
      }
      return opened;
    }
  }
}
