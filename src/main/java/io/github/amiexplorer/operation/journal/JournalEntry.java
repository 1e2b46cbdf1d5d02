package io.github.amiexplorer.operation.journal;

import io.github.amiexplorer.operation.plan.Outcome;
import io.github.amiexplorer.operation.plan.Plan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a journal: something that is about to happen or that happened. */
public sealed interface JournalEntry {
  /** The plan, first line of every journal. */
  record Planned(Plan plan) implements JournalEntry {}

  /** A request is about to be sent, maybe again. */
  record Began(int step, String clientToken, Instant at) implements JournalEntry {}

  /** The cloud answered. */
  record Answered(int step, String id, List<String> parts, @Nullable String requestId, Instant at)
      implements JournalEntry {}

  /** The step is over. */
  record Ended(int step, Outcome outcome, Instant at) implements JournalEntry {}

  /** A failed step is to be tried again, as a new request. */
  record Reopened(int step, String clientToken, Instant at) implements JournalEntry {}

  /** The user paused, went on, or called the rest off. */
  record Steered(Order order, Instant at) implements JournalEntry {}

  /** What the user wanted. */
  enum Order {
    PAUSE,
    GO_ON,
    CANCEL
  }
}
