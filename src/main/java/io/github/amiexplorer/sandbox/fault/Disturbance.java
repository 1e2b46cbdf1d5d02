package io.github.amiexplorer.sandbox.fault;

/**
 * What happens to the delivery of an answer.
 *
 * @param kind what
 */
public record Disturbance(Kind kind) {
  /** Nothing happens. */
  public static final Disturbance NONE = new Disturbance(Kind.NONE);

  /** What happens. */
  public enum Kind {
    /** The answer arrives. */
    NONE,
    /** The connection is closed without an answer. */
    RESET,
    /** The body ends in the middle. */
    TRUNCATE,
    /** Status 200 and no body. */
    EMPTY,
    /** Status 200 and a web page. */
    HTML,
    /** A character that XML forbids stands in a text. */
    ILLEGAL_CHARACTER
  }
}
