package io.github.amiexplorer.operation.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a step ended. */
public sealed interface Outcome {
  /**
   * It did what it should.
   *
   * @param id of what was made, empty where nothing is made
   * @param parts ids of what came with it, such as the snapshots of a copy
   * @param addresses where what was made can be reached, at the time it was made
   */
  record Succeeded(String id, List<String> parts, List<String> addresses) implements Outcome {
    /** Journals of earlier versions have no addresses. */
    public Succeeded {
      addresses = Objects.requireNonNullElse(addresses, List.of());
    }

    /** Something that has no address. */
    public static Succeeded of(String id, List<String> parts) {
      return new Succeeded(id, parts, List.of());
    }
  }

  /**
   * It did not.
   *
   * @param kind what sort of failure, for the words that say what to do
   * @param code AWS's code, or a short word of ours in lower case
   * @param message AWS's words; hostile until shown to be harmless
   */
  record Failed(
      Kind kind, @Nullable String code, @Nullable String message, @Nullable String requestId)
      implements Outcome {}

  /** It was not tried because an earlier step did not succeed. */
  record Skipped(int because) implements Outcome {}

  /** The user called it off before it began. */
  record Cancelled() implements Outcome {}

  /** Sorts of failures. */
  enum Kind {
    /** Not allowed; the code and message say what is missing. */
    DENIED,
    /** The request is wrong. */
    INVALID,
    /** Something it needs is not there. */
    NOT_FOUND,
    /** A quota of the account. */
    QUOTA,
    /** The cloud could not be reached or failed, to the last attempt. */
    UNREACHABLE,
    /** The cloud took the request and failed later. */
    FAILED_LATER,
    /** It was interrupted where it cannot be said whether it happened, and cannot be sent again. */
    INTERRUPTED,
    /** Anything else. */
    OTHER
  }

  /** Whether the step did what it should. */
  default boolean isSuccess() {
    return this instanceof Succeeded;
  }
}
