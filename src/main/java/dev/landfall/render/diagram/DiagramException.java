package dev.landfall.render.diagram;

import java.time.Duration;

/** No picture could be drawn; the message says why and what to do, for a person who drew no line of it. */
public final class DiagramException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kept the picture from being drawn. */
  public enum Reason { NO_ENGINE, TOO_LONG, FAILED }

  private final Reason reason;

  private DiagramException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  public static DiagramException noEngine(String why, Throwable cause) {
    return new DiagramException(Reason.NO_ENGINE, "the drawing engine does not run on this machine: " + why, cause);
  }

  public static DiagramException tooLong(Duration limit) {
    return new DiagramException(Reason.TOO_LONG, "the picture is too large: no layout was found in "
        + limit.toSeconds() + " s; draw a part of the model or raise the limit", null);
  }

  public static DiagramException failed(String why, Throwable cause) {
    return new DiagramException(Reason.FAILED, "the drawing engine gave up: " + why, cause);
  }
}
