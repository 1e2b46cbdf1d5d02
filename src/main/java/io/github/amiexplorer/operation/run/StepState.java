package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.operation.plan.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a step is. Immutable.
 *
 * @param percent 0 to 100 while {@link Phase#PENDING}
 * @param resultId what was made, as soon as the cloud said so
 * @param parts ids that came with it
 * @param requestId of the last answer
 * @param began when the first request was sent
 * @param changed when it came into this phase
 * @param nextTry when a waiting step tries again, {@code null} where it only stands in line
 * @param tries requests sent so far
 * @param trouble AWS's code for what it waits on
 * @param outcome how it ended, set exactly where the phase is {@link Phase#ENDED}
 */
public record StepState(
    Phase phase,
    int percent,
    @Nullable String resultId,
    List<String> parts,
    @Nullable String requestId,
    @Nullable Instant began,
    Instant changed,
    @Nullable Instant nextTry,
    int tries,
    @Nullable String trouble,
    @Nullable Outcome outcome) {
  /** The phases, in their usual order. */
  public enum Phase {
    /** Waits for earlier steps, for its turn or for the user to go on. */
    QUEUED,
    /** A request is out. */
    CALLING,
    /** Will try again by itself. */
    WAITING,
    /** The cloud works on it. */
    PENDING,
    /** Over. */
    ENDED
  }

  static StepState queued(Instant now) {
    return new StepState(Phase.QUEUED, 0, null, List.of(), null, null, now, null, 0, null, null);
  }

  StepState calling(Instant now) {
    return new StepState(
        Phase.CALLING,
        0,
        resultId,
        parts,
        requestId,
        began == null ? now : began,
        now,
        null,
        tries + 1,
        null,
        null);
  }

  StepState waiting(Instant now, Instant until, @Nullable String code) {
    return new StepState(
        Phase.WAITING, 0, resultId, parts, requestId, began, now, until, tries, code, null);
  }

  StepState answered(Instant now, String id, List<String> more, @Nullable String request) {
    return new StepState(
        Phase.PENDING,
        0,
        id.isEmpty() ? null : id,
        more,
        request,
        began,
        now,
        null,
        tries,
        null,
        null);
  }

  StepState progress(int percentage, List<String> more) {
    return new StepState(
        Phase.PENDING,
        percentage,
        resultId,
        more.isEmpty() ? parts : more,
        requestId,
        began,
        changed,
        null,
        tries,
        null,
        null);
  }

  StepState ended(Instant now, Outcome how) {
    boolean made = how instanceof Outcome.Succeeded;
    Outcome.Succeeded success = made ? (Outcome.Succeeded) how : null;
    return new StepState(
        Phase.ENDED,
        made ? 100 : percent,
        success != null && !success.id().isEmpty() ? success.id() : resultId,
        success != null && !success.parts().isEmpty() ? success.parts() : parts,
        requestId,
        began,
        now,
        null,
        tries,
        null,
        how);
  }

  StepState reopened(Instant now) {
    return new StepState(
        Phase.QUEUED, 0, null, List.of(), requestId, null, now, null, 0, null, null);
  }
}
