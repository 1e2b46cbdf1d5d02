package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.operation.plan.Outcome;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.run.StepState.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A plan with the state of each of its steps. Thread-safe; states are read at any time. */
public final class Operation {
  /** What happens to it as a whole. */
  public enum Status {
    /** Steps are being made. */
    RUNNING,
    /** Nothing new begins until the user goes on. */
    PAUSED,
    /** The rest was called off; what was begun is seen to its end. */
    CANCELLING,
    /** The app ended before it did; it can go on with its connection. */
    INTERRUPTED,
    /** Every step is over. */
    ENDED
  }

  private final Plan plan;
  private final AtomicReferenceArray<StepState> states;
  private final Runnable changed;
  private volatile Status status;
  private volatile Outcome.@Nullable Failed pausedBy;

  Operation(Plan plan, Status status, List<StepState> states, Runnable changed) {
    this.plan = plan;
    this.status = status;
    this.states = new AtomicReferenceArray<>(states.toArray(StepState[]::new));
    this.changed = changed;
  }

  /** A new one, everything still to do. */
  static List<StepState> untouched(Plan plan) {
    List<StepState> states = new ArrayList<>();
    plan.steps().forEach(step -> states.add(StepState.queued(plan.created())));
    return states;
  }

  /** What is done. */
  public Plan plan() {
    return plan;
  }

  /** What happens to it as a whole. */
  public Status status() {
    return status;
  }

  /** Why it paused by itself: nobody is signed in. {@code null} otherwise. */
  public Outcome.@Nullable Failed pausedBy() {
    return pausedBy;
  }

  /** The state of a step by its number. */
  public StepState state(int step) {
    return states.get(step);
  }

  /** The states of all steps now, in their order. */
  public List<StepState> states() {
    List<StepState> all = new ArrayList<>(states.length());
    for (int step = 0; step < states.length(); step++) {
      all.add(states.get(step));
    }
    return all;
  }

  /** How many steps are in which state. */
  public Tally tally() {
    int[] phases = new int[Phase.values().length];
    int succeeded = 0;
    int failed = 0;
    int skipped = 0;
    int cancelled = 0;
    for (int step = 0; step < states.length(); step++) {
      StepState state = states.get(step);
      phases[state.phase().ordinal()]++;
      Outcome outcome = state.outcome();
      if (outcome != null) {
        switch (outcome) {
          case Outcome.Succeeded done -> succeeded++;
          case Outcome.Failed broken -> failed++;
          case Outcome.Skipped left -> skipped++;
          case Outcome.Cancelled off -> cancelled++;
        }
      }
    }
    return new Tally(
        states.length(),
        phases[Phase.QUEUED.ordinal()],
        phases[Phase.CALLING.ordinal()] + phases[Phase.PENDING.ordinal()],
        phases[Phase.WAITING.ordinal()],
        succeeded,
        failed,
        skipped,
        cancelled);
  }

  /** When the last step changed (UTC). */
  public Instant lastChange() {
    Instant last = plan.created();
    for (int step = 0; step < states.length(); step++) {
      Instant at = states.get(step).changed();
      last = at.isAfter(last) ? at : last;
    }
    return last;
  }

  void update(int step, UnaryOperator<StepState> change) {
    states.updateAndGet(step, change);
    changed.run();
  }

  void status(Status now, Outcome.@Nullable Failed why) {
    pausedBy = why;
    status = now;
    changed.run();
  }

  /**
   * Numbers of steps.
   *
   * @param active a request is out or the cloud works on it
   * @param waiting will try again by themselves
   */
  public record Tally(
      int total,
      int queued,
      int active,
      int waiting,
      int succeeded,
      int failed,
      int skipped,
      int cancelled) {
    /** Steps that are over. */
    public int ended() {
      return succeeded + failed + skipped + cancelled;
    }
  }
}
