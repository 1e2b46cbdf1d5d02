package io.github.amiexplorer.cloud;

import io.github.amiexplorer.model.Region;
import org.jspecify.annotations.Nullable;

/**
 * Why a call to the cloud did not do what it should: the few kinds that the user can do something
 * about. Texts of the cloud are hostile and never hold a secret of ours.
 */
public sealed interface CloudFailure {
  /** Where it happened and what the cloud said. */
  Origin origin();

  /**
   * Where a failure comes from.
   *
   * @param region the Region asked, or {@code null} for calls that have none
   * @param action service and operation, such as {@code ec2:DescribeImages}
   * @param code AWS's error code, or a short word of ours in lower case
   * @param requestId AWS's request id
   * @param message the cloud's own words, bounded in length
   * @param httpStatus the answer's status, 0 where there was none
   */
  record Origin(
      @Nullable Region region,
      String action,
      @Nullable String code,
      @Nullable String requestId,
      @Nullable String message,
      int httpStatus) {}

  /** No usable credentials: none found, expired, refused, or the clock is wrong. */
  record NotSignedIn(Origin origin, Reason reason) implements CloudFailure {
    /** What is wrong with the credentials. */
    public enum Reason {
      /** The profile gives none. */
      MISSING,
      /** They were good once; sign in again. */
      EXPIRED,
      /** The cloud does not accept them. */
      REFUSED,
      /** The machine's clock differs too much from the cloud's. */
      CLOCK
    }
  }

  /** The caller may not do this; {@code action} is the IAM action to ask for. */
  record AccessDenied(Origin origin, String action) implements CloudFailure {}

  /** The Region is not enabled for the account ({@code OptInRequired} and its kin). */
  record RegionNotEnabled(Origin origin) implements CloudFailure {}

  /** The cloud asks to slow down and did so to the last attempt. */
  record Throttled(Origin origin) implements CloudFailure {}

  /** No answer, or none that can be trusted: {@code problem} says which. */
  record Unreachable(Origin origin, Problem problem) implements CloudFailure {
    /** What went wrong on the way. */
    public enum Problem {
      /** No connection, name unknown, TLS refused. */
      NO_CONNECTION,
      /** No full answer within the time allowed. */
      TIMED_OUT,
      /** The answer broke off in the middle, also when asked again. */
      CUT_OFF,
      /** An answer that is not EC2's: empty, HTML, another document. */
      NOT_AN_ANSWER,
      /** The cloud's own fault (5xx) to the last attempt. */
      SERVER_FAULT
    }
  }

  /** The thing asked for is not there, or not shown to this account. */
  record NotFound(Origin origin) implements CloudFailure {}

  /** The request is wrong; {@code field} names the part where the cloud told. */
  record InvalidField(Origin origin, @Nullable String field) implements CloudFailure {}

  /** Anything else; a defect of ours until shown otherwise. */
  record Unexpected(Origin origin) implements CloudFailure {}
}
