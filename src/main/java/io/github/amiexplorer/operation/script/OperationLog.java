package io.github.amiexplorer.operation.script;

import io.github.amiexplorer.operation.plan.Outcome;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.Step;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.StepState;
import org.jspecify.annotations.Nullable;

/**
 * What became of an operation as text, a line a step, tab-separated: time in UTC, Region, action,
 * subject, state, what was made, tries, AWS's code and request id. Without secrets, because plans
 * have none.
 */
public final class OperationLog {
  private OperationLog() {}

  /** The log as it stands. */
  public static String of(Operation operation) {
    Plan plan = operation.plan();
    StringBuilder text = new StringBuilder();
    text.append("plan\t").append(plan.id()).append('\n');
    text.append("kind\t").append(plan.kind()).append('\n');
    text.append("account\t").append(plan.accountId()).append('\n');
    text.append("created\t").append(plan.created()).append("\n\n");
    text.append("changed\tregion\taction\tsubject\tstate\tmade\ttries\tcode\trequest\n");
    for (Step step : plan.steps()) {
      StepState state = operation.state(step.number());
      line(
          text,
          state.changed().toString(),
          step.region().id(),
          step.change().operation(),
          step.subject(),
          state(state),
          state.resultId(),
          String.valueOf(state.tries()),
          code(state),
          request(state));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, @Nullable String... cells) {
    for (int at = 0; at < cells.length; at++) {
      String cell = cells[at];
      text.append(at == 0 ? "" : "\t")
          .append(cell == null ? "" : cell.replaceAll("\\p{Cntrl}", " "));
    }
    text.append('\n');
  }

  private static String state(StepState state) {
    Outcome outcome = state.outcome();
    return outcome == null ? state.phase().name() : outcome.getClass().getSimpleName();
  }

  private static @Nullable String code(StepState state) {
    return state.outcome() instanceof Outcome.Failed failed ? failed.code() : state.trouble();
  }

  private static @Nullable String request(StepState state) {
    return state.outcome() instanceof Outcome.Failed failed && failed.requestId() != null
        ? failed.requestId()
        : state.requestId();
  }
}
