package io.github.amiexplorer.sandbox.fault;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One fault: {@code OPERATION@REGION=KIND[:ARGUMENT]}, {@code *} for any operation or Region; see
 * {@link Kind} for what the argument means. Examples: {@code *@eu-west-3=latency:20000}, {@code
 * DescribeImages@us-west-2=throttle}, {@code *@*=reset:0.05}.
 *
 * @param chance 0 to 1, how many requests it meets
 * @param millis of latency
 */
public record FaultRule(
    String operation, String region, Kind kind, double chance, long millis, String text) {
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z*]+)@([a-z0-9-]+|\\*)=([a-z0-9-]+)(?::([0-9.]+))?");

  /** What goes wrong. */
  public enum Kind {
    /** The answer is late; the argument is milliseconds. */
    LATENCY("latency"),
    /** RequestLimitExceeded; the argument is the share of requests, 1 without. */
    THROTTLE("throttle"),
    /** RequestLimitExceeded as EC2's token buckets run empty; no argument. */
    BUCKETS("buckets"),
    /** InternalError, status 500; share. */
    INTERNAL("500"),
    /** Unavailable, status 503; share. */
    UNAVAILABLE("503"),
    /** The connection is closed without an answer; share. */
    RESET("reset"),
    /** The body ends in the middle; share. */
    TRUNCATE("truncate"),
    /** UnauthorizedOperation, status 403; share. */
    DENIED("denied"),
    /** RequestExpired, as with credentials that ran out; share. */
    EXPIRED("expired"),
    /** The Region is not opted in: OptInRequired, status 401; no argument. */
    NOT_OPTED_IN("not-opted-in"),
    /** Status 200 without a body; share. */
    EMPTY("empty"),
    /** Status 200 with the sign-in page of a network; share. */
    HTML("html"),
    /** A character that XML forbids stands in the first name; share. */
    ILLEGAL_CHARACTER("illegal-character");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Its word in a specification. */
    public String word() {
      return word;
    }
  }

  /** Reads a specification; {@link IllegalArgumentException} says what is wrong with it. */
  public static FaultRule parse(String specification) {
    String text = specification.strip();
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not of the form OPERATION@REGION=KIND[:ARGUMENT]");
    }
    Kind kind = kind(form.group(3));
    double argument = form.group(4) == null ? -1 : number(text, form.group(4));
    if (kind == Kind.LATENCY && argument < 0) {
      throw new IllegalArgumentException("'" + text + "' needs milliseconds: latency:500");
    }
    if (kind != Kind.LATENCY && argument > 1) {
      throw new IllegalArgumentException("'" + text + "': a share is between 0 and 1");
    }
    return new FaultRule(
        form.group(1),
        form.group(2),
        kind,
        kind == Kind.LATENCY || argument < 0 ? 1 : argument,
        kind == Kind.LATENCY ? (long) argument : 0,
        text);
  }

  /** Whether the rule is about this operation in this Region. */
  boolean isAbout(String action, String in) {
    return (operation.equals("*") || operation.equals(action))
        && (region.equals("*") || region.equals(in));
  }

  private static Kind kind(String word) {
    for (Kind each : Kind.values()) {
      if (each.word.equals(word.toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new IllegalArgumentException("There is no fault called '" + word + "'");
  }

  private static double number(String text, String argument) {
    try {
      return Double.parseDouble(argument);
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException("'" + text + "': '" + argument + "' is no number", none);
    }
  }
}
