package dev.landfall.render.console;

/** Whether styles are drawn. */
public enum Palette {
  /** Text alone, for files, pipes and those who want no colour. */
  PLAIN {
    @Override
    public String paint(Style style, String text) {
      return text;
    }
  },
  /** ANSI sequences, each closed where its text ends. */
  ANSI {
    @Override
    public String paint(Style style, String text) {
      boolean unseen = text.isEmpty() || style.parameters().isEmpty();
      return unseen ? text : ESCAPE + style.parameters() + "m" + text + ESCAPE + "0m";
    }
  };

  private static final String ESCAPE = "\u001B[";

  /** The text in a style. Painted text is not painted or measured again: its inner end would close the outer style. */
  public abstract String paint(Style style, String text);
}
