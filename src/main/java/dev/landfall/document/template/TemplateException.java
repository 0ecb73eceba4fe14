package dev.landfall.document.template;

/** A template that cannot be used, and where that shows. */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final String problem;

  /**
   * @param file name of the template in its library
   * @param line from 1; 0: it is about the whole
   * @param problem what is wrong, one sentence without a stop
   */
  public TemplateException(String file, int line, int column, String problem) {
    super(file + (line > 0 ? ":" + line + ":" + column : "") + ": " + problem);
    this.file = file;
    this.line = line;
    this.column = column;
    this.problem = problem;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }

  public String problem() {
    return problem;
  }
}
