package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.model.change.ResultReference;
import io.github.amiexplorer.operation.journal.Journal;
import io.github.amiexplorer.operation.journal.JournalEntry;
import io.github.amiexplorer.operation.plan.Outcome;
import io.github.amiexplorer.operation.plan.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One operation while it runs: a virtual thread a step, each plain blocking code. A step waits for
 * the steps it depends on, for the user and for its turn.
 */
final class PlanRun {
  private static final Logger LOG = LoggerFactory.getLogger(PlanRun.class);

  private final Operation operation;
  private final Journal journal;
  private final Means means;
  private final Consumer<Boolean> over;
  private final @Nullable String userData;
  private final Gate gate = new Gate();
  private final Map<Integer, CompletableFuture<Outcome>> outcomes = new ConcurrentHashMap<>();
  private final Map<Integer, String> tokens = new ConcurrentHashMap<>();
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicBoolean leaving = new AtomicBoolean();

  /**
   * Prepares a run.
   *
   * @param userData put in where a launch says so, {@code null} where it is not known any more
   * @param over called with {@code true} once no step is open any more, on the thread of the last
   *     step, and with {@code false} where the rest is left to the next start
   */
  PlanRun(
      Operation operation,
      Journal journal,
      Means means,
      @Nullable String userData,
      Consumer<Boolean> over) {
    this.operation = operation;
    this.journal = journal;
    this.means = means;
    this.userData = userData;
    this.over = over;
  }

  /** Starts every step that is not over. {@code interrupted} were begun by an earlier process. */
  synchronized void start(Map<Integer, String> latestTokens, List<Integer> interrupted) {
    tokens.putAll(latestTokens);
    List<Step> todo = new ArrayList<>();
    for (Step step : operation.plan().steps()) {
      Outcome known = operation.state(step.number()).outcome();
      CompletableFuture<Outcome> outcome = new CompletableFuture<>();
      outcomes.put(step.number(), outcome);
      if (known != null) {
        outcome.complete(known);
      } else {
        todo.add(step);
      }
    }
    open.addAndGet(todo.size() + 1);
    todo.forEach(step -> begin(step, interrupted.contains(step.number())));
    endOne();
  }

  /** Opens ended steps once more, each with a new token. */
  synchronized void reopen(List<Integer> numbers, Map<Integer, String> latestTokens)
      throws IOException {
    open.incrementAndGet();
    tokens.putAll(latestTokens);
    for (Step step : operation.plan().steps()) {
      Outcome known = operation.state(step.number()).outcome();
      if (known != null) {
        outcomes.computeIfAbsent(step.number(), number -> CompletableFuture.completedFuture(known));
      }
    }
    numbers.forEach(number -> outcomes.put(number, new CompletableFuture<>()));
    for (int number : numbers) {
      Step step = operation.plan().steps().get(number);
      StepState before = operation.state(number);
      String last = tokens.getOrDefault(number, step.clientToken());
      String token = Tokens.next(step.clientToken(), last);
      journal.append(new JournalEntry.Reopened(number, token, means.clock().instant()));
      tokens.put(number, token);
      String left = before.resultId();
      operation.update(number, state -> state.reopened(means.clock().instant()));
      open.incrementAndGet();
      begin(step, false, left);
    }
    endOne();
  }

  void pause(boolean on) {
    gate.pause(on);
    operation.status(on ? Operation.Status.PAUSED : Operation.Status.RUNNING, null);
  }

  void cancel() {
    gate.cancel();
    operation.status(Operation.Status.CANCELLING, null);
  }

  /** Stops at once and leaves the rest to the next start; nothing is told to the journal. */
  synchronized void abandon() {
    threads.forEach(Thread::interrupt);
  }

  /** The session is gone, or the app ends: whoever opens the connection again can go on. */
  private void leave() {
    if (leaving.compareAndSet(false, true)) {
      over.accept(false);
      operation.status(Operation.Status.INTERRUPTED, null);
      abandon();
    }
  }

  private void begin(Step step, boolean interrupted) {
    begin(step, interrupted, null);
  }

  private void begin(Step step, boolean interrupted, @Nullable String left) {
    String token = tokens.getOrDefault(step.number(), step.clientToken());
    StepRun run = new StepRun(step, token, operation, journal, means, gate, this::signInNeeded);
    threads.add(
        Thread.ofVirtual()
            .name("step-" + step.number())
            .start(() -> run(step, run, interrupted, left)));
  }

  private void run(Step step, StepRun run, boolean interrupted, @Nullable String left) {
    try {
      Integer missing = waitForOthers(step);
      Outcome outcome =
          missing != null ? new Outcome.Skipped(missing) : make(step, run, interrupted, left);
      journal.append(new JournalEntry.Ended(step.number(), outcome, means.clock().instant()));
      operation.update(step.number(), state -> state.ended(means.clock().instant(), outcome));
      outcome(step.number()).complete(outcome);
      endOne();
    } catch (InterruptedException | CancellationException abandoned) {
      LOG.debug("Step {} is left to the next start", step.number());
      leave();
    } catch (IOException | UncheckedIOException noJournal) {
      if (leaving.get()) {
        return;
      }
      // Without the journal nothing more may be sent: a repetition could not be told from the deed.
      LOG.error("The journal of {} cannot be written", operation.plan().id(), noJournal);
      gate.pause(true);
      operation.status(
          Operation.Status.PAUSED,
          new Outcome.Failed(Outcome.Kind.OTHER, "journal", noJournal.getMessage(), null));
    }
  }

  /** A defect of ours ends its step, never the operation. */
  private Outcome make(Step step, StepRun run, boolean interrupted, @Nullable String left)
      throws InterruptedException, IOException {
    try {
      return run.make(step.change().resolved(this::resolve), interrupted, left);
    } catch (CancellationException abandoned) {
      throw abandoned;
    } catch (UserDataGoneException gone) {
      return new Outcome.Failed(Outcome.Kind.INTERRUPTED, "user-data", null, null);
    } catch (RuntimeException defect) {
      LOG.error("Step {} of {} failed", step.number(), operation.plan().id(), defect);
      return new Outcome.Failed(
          Outcome.Kind.OTHER, defect.getClass().getSimpleName(), defect.getMessage(), null);
    }
  }

  /** The number of a step that did not succeed, or {@code null} where all did. */
  private @Nullable Integer waitForOthers(Step step) throws InterruptedException {
    for (int each : step.after()) {
      try {
        if (!outcome(each).get().isSuccess()) {
          return each;
        }
      } catch (ExecutionException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return null;
  }

  private CompletableFuture<Outcome> outcome(int step) {
    CompletableFuture<Outcome> outcome = outcomes.get(step);
    if (outcome == null) {
      throw new IllegalArgumentException("no step " + step);
    }
    return outcome;
  }

  /** Puts in what earlier steps made. */
  private String resolve(String id) {
    if (id.equals(LaunchSpecification.USER_DATA)) {
      if (userData == null) {
        throw new UserDataGoneException();
      }
      return userData;
    }
    ResultReference reference = ResultReference.parse(id);
    if (reference == null) {
      return id;
    }
    StepState state = operation.state(reference.step());
    Integer part = reference.part();
    String found =
        part == null
            ? state.resultId()
            : part < state.parts().size() ? state.parts().get(part) : null;
    if (found == null) {
      throw new IllegalStateException("step " + reference.step() + " made nothing");
    }
    return found;
  }

  private void signInNeeded(Outcome.Failed why) {
    gate.pause(true);
    operation.status(Operation.Status.PAUSED, why);
  }

  private void endOne() {
    if (open.decrementAndGet() == 0) {
      // The journal first: who sees the end may want to try again at once.
      over.accept(true);
      operation.status(Operation.Status.ENDED, null);
    }
  }
}
