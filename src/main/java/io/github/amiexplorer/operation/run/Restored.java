package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.operation.journal.JournalEntry;
import io.github.amiexplorer.operation.journal.JournalEntry.Order;
import io.github.amiexplorer.operation.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation as its journal tells it.
 *
 * @param tokens newest client token of each step that has another than the plan says
 * @param interrupted steps whose request may have been sent without an answer being recorded
 * @param last what the user wanted last, {@code null} for nothing
 */
record Restored(
    Plan plan,
    List<StepState> states,
    Map<Integer, String> tokens,
    List<Integer> interrupted,
    @Nullable Order last) {

  /** Reads entries, of which the first one is the plan. */
  static Restored of(List<JournalEntry> entries) {
    Plan plan = ((JournalEntry.Planned) entries.getFirst()).plan();
    List<StepState> states = Operation.untouched(plan);
    Map<Integer, String> tokens = new HashMap<>();
    Map<Integer, Instant> sent = new HashMap<>();
    Order last = null;
    for (JournalEntry entry : entries) {
      switch (entry) {
        case JournalEntry.Planned planned -> {}
        case JournalEntry.Began began -> {
          sent.put(began.step(), began.at());
          states.set(began.step(), states.get(began.step()).calling(began.at()));
        }
        case JournalEntry.Answered answered -> {
          sent.remove(answered.step());
          states.set(
              answered.step(),
              states
                  .get(answered.step())
                  .answered(answered.at(), answered.id(), answered.parts(), answered.requestId()));
        }
        case JournalEntry.Ended ended -> {
          sent.remove(ended.step());
          states.set(ended.step(), states.get(ended.step()).ended(ended.at(), ended.outcome()));
        }
        case JournalEntry.Reopened reopened -> {
          tokens.put(reopened.step(), reopened.clientToken());
          states.set(reopened.step(), states.get(reopened.step()).reopened(reopened.at()));
        }
        case JournalEntry.Steered steered -> last = steered.order();
      }
    }
    return new Restored(plan, states, tokens, new ArrayList<>(sent.keySet()), last);
  }

  /** Whether every step is over. */
  boolean isOver() {
    return states.stream().allMatch(each -> each.outcome() != null);
  }
}
