package dev.landfall.document.template;

import dev.landfall.document.Said;
import freemarker.core.Environment;
import freemarker.core.MarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** How values are written: none as it is, each as a slot of the run. */
final class Slots extends MarkupOutputFormat<Spoken> {

  static final Slots FORMAT = new Slots();

  private static final String VALUES = "slots";

  /** What stands in the slots of one run, by number. */
  record Values(List<Said> said) {

    Values() {
      this(new ArrayList<>());
    }
  }

  private Slots() {}

  /** From here on slots of this run are numbered and kept. */
  static List<Said> keep(Environment run) {
    Values values = new Values();
    run.setCustomAttribute(VALUES, values);
    return values.said;
  }

  @Override
  public void output(Spoken value, Writer out) throws IOException {
    out.write(getMarkupString(value));
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(slot(new Said.Plain(text)));
  }

  @Override
  public String getMarkupString(Spoken value) {
    StringBuilder text = new StringBuilder();
    value.pieces().forEach(piece -> text.append(switch (piece) {
      case Spoken.Piece.Told told -> slot(told.said());
      case Spoken.Piece.Written written -> written.markup();
    }));
    return text.toString();
  }

  private static String slot(Said said) {
    List<Said> values = ((Values) Environment.getCurrentEnvironment().getCustomAttribute(VALUES)).said;
    values.add(said);
    return Slot.token(values.size() - 1);
  }

  @Override
  public Spoken fromPlainTextByEscaping(String text) {
    return Spoken.of(new Said.Plain(text));
  }

  @Override
  public Spoken fromMarkup(String markup) {
    return Spoken.written(markup);
  }

  @Override
  public String getSourcePlainText(Spoken value) {
    return value.isTold() ? value.getAsString() : null;
  }

  @Override
  public Spoken concat(Spoken one, Spoken other) {
    return one.and(other);
  }

  @Override
  public String escapePlainText(String text) {
    return slot(new Said.Plain(text));
  }

  @Override
  public boolean isEmpty(Spoken value) {
    return value.getAsString().isEmpty();
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String name) {
    return true;
  }

  @Override
  public boolean isAutoEscapedByDefault() {
    return true;
  }

  @Override
  public boolean isOutputFormatMixingAllowed() {
    return false;
  }

  @Override
  public String getName() {
    return "slots";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }
}
