package dev.landfall.document.template;

import dev.landfall.document.Line;
import dev.landfall.document.Said;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;

/** A value in a template: compared as a text, written as slots. */
class Spoken implements TemplateMarkupOutputModel<Spoken>, TemplateScalarModel {

  /** What a template says itself may be markup; what it is told may not. */
  sealed interface Piece {

    record Told(Said said) implements Piece {}

    record Written(String markup) implements Piece {}
  }

  private final List<Piece> pieces;
  private final String compared;

  private Spoken(List<Piece> pieces, String compared) {
    this.pieces = List.copyOf(pieces);
    this.compared = compared;
  }

  private Spoken(Spoken shown, String compared) {
    this(shown.pieces, compared);
  }

  private static Spoken of(List<Piece> pieces) {
    return new Spoken(pieces, line(pieces).text());
  }

  static Spoken of(Line line) {
    return of(line.parts().stream().<Piece>map(Piece.Told::new).toList());
  }

  static Spoken of(Said said) {
    return of(Line.of(said));
  }

  static Spoken of(Coded coded) {
    return new Spoken(of(coded.shown()), coded.code());
  }

  static Spoken written(String markup) {
    return of(List.of(new Piece.Written(markup)));
  }

  List<Piece> pieces() {
    return pieces;
  }

  Spoken and(Spoken other) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return of(all);
  }

  /** The same as running text; what the template wrote is plain. */
  Line line() {
    return line(pieces);
  }

  private static Line line(List<Piece> pieces) {
    return new Line(pieces.stream().map(piece -> switch (piece) {
      case Piece.Told told -> told.said();
      case Piece.Written written -> new Said.Plain(written.markup());
    }).toList());
  }

  boolean isTold() {
    return pieces.stream().allMatch(Piece.Told.class::isInstance);
  }

  @Override
  public String getAsString() {
    return compared;
  }

  @Override
  public Slots getOutputFormat() {
    return Slots.FORMAT;
  }

  /** Something with properties that can be written as it is. */
  static final class Thing extends Spoken implements TemplateHashModel {

    private final TemplateHashModel properties;

    Thing(Spoken shown, String compared, TemplateHashModel properties) {
      super(shown, compared);
      this.properties = properties;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      return properties.get(key);
    }

    @Override
    public boolean isEmpty() throws TemplateModelException {
      return properties.isEmpty();
    }
  }

  /** A yes or no that can be written. */
  static final class YesNo extends Spoken implements TemplateBooleanModel {

    private final boolean yes;

    YesNo(Flag flag) {
      super(of(flag.shown()), flag.shown().text());
      this.yes = flag.yes();
    }

    @Override
    public boolean getAsBoolean() {
      return yes;
    }
  }
}
