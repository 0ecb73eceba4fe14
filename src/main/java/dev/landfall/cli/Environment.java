package dev.landfall.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.Map;

/**
 * What surrounds a run: where it stands, what it writes to, and what the user has set.
 *
 * @param variables of the process, such as {@code NO_COLOR}
 * @param folder against which paths are meant; the empty path leaves them as they were written
 * @param terminalOut whether results go to a terminal; {@code terminalErr} whether messages do
 * @param columns of the terminal
 */
public record Environment(Map<String, String> variables, Path folder, boolean terminalOut, boolean terminalErr, int columns) {

  private static final int USUAL_COLUMNS = 80;

  /** The launcher knows the terminal better than Java does and says what it found. */
  private static final String TERMINAL = "landfall.terminal";

  private static final String COLUMNS = "landfall.columns";

  public Environment {
    variables = Map.copyOf(variables);
  }

  /** Of this process. */
  static Environment ofProcess() {
    String terminal = System.getProperty(TERMINAL);
    boolean out = terminal == null ? isTerminal(System.console()) : terminal.contains("out");
    boolean err = terminal == null ? out : terminal.contains("err");
    String columns = System.getProperty(COLUMNS, System.getenv().getOrDefault("COLUMNS", ""));
    return new Environment(System.getenv(), Path.of(""), out, err, columns(columns));
  }

  /** From Java 22 on there is a console even where there is no terminal, and a method that says which. */
  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }

  private static int columns(String said) {
    return said.matches("[1-9]\\d{0,3}") ? Integer.parseInt(said) : USUAL_COLUMNS;
  }

  /** Whether colours are wanted where nothing was said on the command line; see no-color.org and bixense.com/clicolors. */
  boolean wantsColour(boolean terminal) {
    if (!variables.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!variables.getOrDefault("CLICOLOR_FORCE", "0").matches("0?")) {
      return true;
    }
    return terminal && !"dumb".equals(variables.get("TERM")) && !"0".equals(variables.get("CLICOLOR"));
  }
}
