package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.Changes.Result;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.Progress.ImageProgress;
import io.github.amiexplorer.cloud.Progress.InstanceProgress;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.Change;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.CreateKeyPair;
import io.github.amiexplorer.model.change.DeregisterImage;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.operation.journal.Journal;
import io.github.amiexplorer.operation.journal.JournalEntry;
import io.github.amiexplorer.operation.journal.PrivateFile;
import io.github.amiexplorer.operation.plan.Outcome;
import io.github.amiexplorer.operation.plan.Step;
import io.github.amiexplorer.operation.run.PendingWatch.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One step from its turn to its end. The journal knows of a request before it is sent and of its
 * answer before anything is made of it. What was interrupted in between is looked for before it is
 * sent again, with the same client token.
 */
final class StepRun {
  private final Step step;
  private final String token;
  private final Operation operation;
  private final Journal journal;
  private final Means means;
  private final Gate gate;
  private final Consumer<Outcome.Failed> signIn;
  private final CancelToken cancel = new CancelToken();

  /** How often the cloud asked to slow down: such waits are no tries. */
  private int waits;

  StepRun(
      Step step,
      String token,
      Operation operation,
      Journal journal,
      Means means,
      Gate gate,
      Consumer<Outcome.Failed> signIn) {
    this.step = step;
    this.token = token;
    this.operation = operation;
    this.journal = journal;
    this.means = means;
    this.gate = gate;
    this.signIn = signIn;
  }

  /**
   * Makes the change.
   *
   * @param interrupted whether an earlier process may have sent the request
   * @param left an id that a failed try left behind, cleared away first
   */
  Outcome make(Change change, boolean interrupted, @Nullable String left)
      throws InterruptedException, IOException {
    boolean copies = change instanceof CopyImage;
    if (copies) {
      means.copies().take(step.region());
    }
    try {
      String known = operation.state(step.number()).resultId();
      if (known == null) {
        if (left != null && copies) {
          clear(left);
        }
        Outcome.Failed refused = send(change, interrupted);
        if (refused != null) {
          return refused;
        }
        if (operation.state(step.number()).phase() == StepState.Phase.QUEUED) {
          return new Outcome.Cancelled();
        }
      }
      return follow(change);
    } finally {
      if (copies) {
        means.copies().give(step.region());
      }
    }
  }

  /** Sends until there is an answer; {@code null} for success and where the rest is called off. */
  private Outcome.@Nullable Failed send(Change change, boolean interrupted)
      throws InterruptedException, IOException {
    boolean sentBefore = interrupted;
    for (int tries = 1; ; tries++) {
      if (!turn(change)) {
        Result taken = sentBefore ? lookQuietly(change) : null;
        if (taken != null) {
          answered(change, taken);
        } else {
          operation.update(step.number(), state -> StepState.queued(now()));
        }
        return null;
      }
      means.calls().acquire();
      try {
        Result found = sentBefore ? lookFor(change) : null;
        if (found == null) {
          journal.append(new JournalEntry.Began(step.number(), token, now()));
          operation.update(step.number(), state -> state.calling(now()));
          found =
              means
                  .session()
                  .changes()
                  .make(step.region(), change, change.takesClientToken() ? token : null, cancel);
        }
        answered(change, found);
        return null;
      } catch (CloudException failure) {
        boolean maybeTaken = sentBefore;
        sentBefore = true;
        Result done =
            Afterwards.alreadyDone(
                change, failure.failure(), () -> maybeTaken ? lookFor(change) : null);
        if (done != null) {
          answered(change, done);
          return null;
        }
        Outcome.Failed end = judge(change, failure, tries);
        if (end != null) {
          return end;
        }
      } finally {
        means.calls().release();
      }
      pause(tries);
    }
  }

  /** What to do with a failure: the end, or {@code null} to go on trying. */
  private Outcome.@Nullable Failed judge(Change change, CloudException failure, int tries) {
    Verdict verdict = Afterwards.judge(step, failure.failure());
    return switch (verdict) {
      case Verdict.SlowDown slow -> {
        means.budgets().drain(step.region(), change.operation());
        plan(++waits, slow.code());
        yield null;
      }
      case Verdict.TryAgain again -> {
        if (tries - waits > means.timing().tries()) {
          yield again.otherwise();
        }
        plan(tries, again.otherwise().code());
        yield null;
      }
      case Verdict.SignIn out -> {
        signIn.accept(out.otherwise());
        plan(1, out.otherwise().code());
        yield null;
      }
      case Verdict.GiveUp end -> end.outcome();
    };
  }

  private void plan(int tries, @Nullable String code) {
    Instant until = now().plus(means.timing().retry(tries + 1));
    operation.update(step.number(), state -> state.waiting(now(), until, code));
  }

  private void pause(int tries) throws InterruptedException {
    Instant until = operation.state(step.number()).nextTry();
    Duration wait =
        until == null ? means.timing().retry(tries + 1) : Duration.between(now(), until);
    if (wait.isPositive()) {
      Thread.sleep(wait);
    }
  }

  /** Stands in line; {@code false} where the rest is called off meanwhile. */
  private boolean turn(Change change) throws InterruptedException {
    while (gate.pass()) {
      Duration wait = means.budgets().take(step.region(), change.operation());
      if (wait.isZero()) {
        return true;
      }
      Thread.sleep(wait);
    }
    return false;
  }

  private void answered(Change change, Result result) throws IOException {
    if (change instanceof CreateKeyPair pair && result.secret() != null) {
      PrivateFile.write(Path.of(pair.saveTo()), result.secret());
    }
    journal.append(
        new JournalEntry.Answered(
            step.number(), result.id(), result.parts(), result.requestId(), now()));
    operation.update(
        step.number(),
        state -> state.answered(now(), result.id(), result.parts(), result.requestId()));
  }

  /** Waits for what takes time. */
  private Outcome follow(Change change) throws InterruptedException {
    StepState state = operation.state(step.number());
    String id = state.resultId() == null ? "" : state.resultId();
    return switch (change) {
      case CopyImage copy -> followCopy(id);
      case RunInstances run -> followInstances(id, state.parts());
      default -> Outcome.Succeeded.of(id, state.parts());
    };
  }

  private Outcome followCopy(String id) throws InterruptedException {
    Sight end =
        means
            .watch()
            .await(
                step.region(),
                id,
                look ->
                    operation.update(
                        step.number(), now -> now.progress(look.percent(), look.parts())));
    return end.state().equals("available")
        ? Outcome.Succeeded.of(id, end.parts())
        : failedLater(end);
  }

  private Outcome followInstances(String first, List<String> ids) throws InterruptedException {
    List<String> addresses = new ArrayList<>();
    for (String id : ids) {
      Sight end = means.watch().await(step.region(), id, look -> {});
      if (!end.state().equals("running")) {
        return failedLater(end);
      }
      addresses.addAll(end.parts());
    }
    return new Outcome.Succeeded(first, ids, addresses);
  }

  private static Outcome failedLater(Sight end) {
    return new Outcome.Failed(
        Outcome.Kind.FAILED_LATER,
        end.state().isEmpty() ? "gone" : end.state(),
        end.reason(),
        null);
  }

  /** What was called off may have been taken before: then it is told as it is. */
  private @Nullable Result lookQuietly(Change change) {
    try {
      return lookFor(change);
    } catch (CloudException unknown) {
      return null;
    }
  }

  /** Looks whether the request was taken although no answer came. */
  private @Nullable Result lookFor(Change change) {
    Region region = step.region();
    return switch (change) {
      case CopyImage copy ->
          means.session().progress().imagesNamed(region, copy.name(), cancel).stream()
              .filter(each -> Afterwards.isCopyOf(each, copy))
              .findFirst()
              .map(StepRun::result)
              .orElse(null);
      case RunInstances run -> {
        List<String> ids =
            means.session().progress().launchedWith(region, token, cancel).stream()
                .map(InstanceProgress::id)
                .toList();
        yield ids.isEmpty() ? null : new Result(ids.getFirst(), ids, null, null);
      }
      default -> null;
    };
  }

  private static Result result(ImageProgress image) {
    return new Result(image.id(), image.snapshotIds(), null, null);
  }

  /** A copy that failed keeps its name: it has to go before the next try. */
  private void clear(String imageId) {
    try {
      means
          .session()
          .changes()
          .make(step.region(), new DeregisterImage(imageId, true), null, cancel);
    } catch (CloudException gone) {
      operation.update(step.number(), state -> state);
    }
  }

  private Instant now() {
    return means.clock().instant();
  }
}
