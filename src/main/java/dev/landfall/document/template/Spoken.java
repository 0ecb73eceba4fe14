package dev.landfall.document.template;

import dev.landfall.document.Line;
import dev.landfall.document.Said;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A value in a template: compared as a text, written as slots. */
record Spoken(List<Piece> pieces) implements TemplateMarkupOutputModel<Spoken>, TemplateScalarModel {

  /** What a template says itself may be markup; what it is told may not. */
  sealed interface Piece {

    record Told(Said said) implements Piece {}

    record Written(String markup) implements Piece {}
  }

  Spoken {
    pieces = List.copyOf(pieces);
  }

  static Spoken of(Line line) {
    return new Spoken(line.parts().stream().<Piece>map(Piece.Told::new).toList());
  }

  static Spoken of(Said said) {
    return of(Line.of(said));
  }

  static Spoken written(String markup) {
    return new Spoken(List.of(new Piece.Written(markup)));
  }

  Spoken and(Spoken other) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new Spoken(all);
  }

  /** The same as running text; what the template wrote is plain. */
  Line line() {
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
    return line().parts().stream().map(Said::text).collect(Collectors.joining());
  }

  @Override
  public Slots getOutputFormat() {
    return Slots.FORMAT;
  }
}
