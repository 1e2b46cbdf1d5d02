package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.operation.journal.Journal;
import io.github.amiexplorer.operation.journal.JournalEntry;
import io.github.amiexplorer.operation.journal.JournalEntry.Order;
import io.github.amiexplorer.operation.journal.JournalFolder;
import io.github.amiexplorer.operation.plan.Plan;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All operations of this app, running and over, kept over restarts. It is here, not in any button,
 * that a read-only connection is refused. Thread-safe; methods that touch the journal block on the
 * disk.
 */
public final class Operations implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

  private final JournalFolder folder;
  private final Timing timing;
  private final InstantSource clock;
  private final List<Operation> all = new CopyOnWriteArrayList<>();
  private final Map<String, PlanRun> runs = new HashMap<>();
  private final Map<String, Journal> journals = new HashMap<>();
  private final Map<String, Means> means = new HashMap<>();

  /** Kept while the app runs, so that a launch that failed can be tried again. */
  private final Map<String, String> userData = new ConcurrentHashMap<>();

  private final List<Consumer<Operation>> listeners = new CopyOnWriteArrayList<>();

  /** Operations whose journals are in {@code folder}. */
  public Operations(JournalFolder folder, Timing timing, InstantSource clock) {
    this.folder = folder;
    this.timing = timing;
    this.clock = clock;
  }

  /** Reads the journals of earlier runs; nothing is sent. Call once, before anything is started. */
  public void load() throws IOException {
    for (List<JournalEntry> entries : folder.readAll()) {
      Restored restored = Restored.of(entries);
      add(
          restored.plan(),
          restored.isOver() ? Operation.Status.ENDED : Operation.Status.INTERRUPTED,
          restored.states());
    }
  }

  /** A plan as an operation that nothing was done of, only to be looked at. */
  public static Operation preview(Plan plan) {
    return new Operation(plan, Operation.Status.ENDED, Operation.untouched(plan), () -> {});
  }

  /** All of them, newest first. */
  public List<Operation> all() {
    List<Operation> newest = new ArrayList<>(all);
    newest.sort((one, other) -> other.plan().created().compareTo(one.plan().created()));
    return newest;
  }

  /** Calls {@code listener} on any thread whenever something about an operation changed. */
  public void onChange(Consumer<Operation> listener) {
    listeners.add(listener);
  }

  /**
   * Begins a plan. When this returns the plan is on disk and its steps are on their way.
   *
   * @throws ChangesNotAllowedException for a read-only connection or another account
   * @throws IOException where the journal cannot be written; nothing was sent
   */
  public Operation start(Plan plan, Account account) throws IOException {
    return start(plan, null, account);
  }

  /**
   * Begins a plan that launches with user data.
   *
   * @param data base64; kept apart from the plan until the launch is over, or {@code null}
   * @throws ChangesNotAllowedException for a read-only connection or another account
   * @throws IOException where the journal cannot be written; nothing was sent
   */
  public Operation start(Plan plan, @Nullable String data, Account account) throws IOException {
    permit(plan, account);
    if (data != null) {
      folder.keepUserData(plan.id(), data);
      userData.put(plan.id(), data);
    }
    Journal journal = folder.begin(plan);
    Operation operation = add(plan, Operation.Status.RUNNING, Operation.untouched(plan));
    run(operation, journal, account).start(Map.of(), List.of());
    return operation;
  }

  /**
   * Goes on with an operation that an earlier process left.
   *
   * @return whether it goes on; {@code false} where another process has it
   */
  public boolean resume(Operation operation, Account account) throws IOException {
    permit(operation.plan(), account);
    Journal journal = folder.open(operation.plan().id());
    if (journal == null) {
      return false;
    }
    String data = folder.userData(operation.plan().id());
    if (data != null) {
      userData.put(operation.plan().id(), data);
    }
    Restored restored = Restored.of(journal.entries());
    for (int step = 0; step < restored.states().size(); step++) {
      StepState known = restored.states().get(step);
      operation.update(step, state -> known);
    }
    operation.status(Operation.Status.RUNNING, null);
    PlanRun run = run(operation, journal, account);
    if (restored.last() == Order.CANCEL) {
      run.cancel();
    }
    run.start(restored.tokens(), restored.interrupted());
    return true;
  }

  /** Goes on with everything that was left for this account. */
  public void resumeAll(Account account) {
    for (Operation each : all) {
      Plan plan = each.plan();
      if (each.status() == Operation.Status.INTERRUPTED
          && plan.connection().equals(account.connection())
          && plan.accountId().equals(account.accountId())
          && account.changesAllowed().getAsBoolean()) {
        try {
          resume(each, account);
        } catch (IOException unreadable) {
          LOG.warn("Plan {} cannot go on", plan.id(), unreadable);
        }
      }
    }
  }

  /** Lets nothing new begin, or goes on. */
  public void pause(Operation operation, boolean on) throws IOException {
    steer(operation, on ? Order.PAUSE : Order.GO_ON);
    PlanRun run = find(operation);
    if (run != null) {
      run.pause(on);
    }
  }

  /** Calls off what has not begun; what has is seen to its end. */
  public void cancel(Operation operation) throws IOException {
    steer(operation, Order.CANCEL);
    PlanRun run = find(operation);
    if (run != null) {
      run.cancel();
    }
  }

  /**
   * Tries failed, skipped and cancelled steps again, as new requests.
   *
   * @throws ChangesNotAllowedException for a read-only connection or another account
   */
  public void retry(Operation operation, Collection<Integer> steps, Account account)
      throws IOException {
    permit(operation.plan(), account);
    List<Integer> again =
        steps.stream().filter(each -> isRetryable(operation.state(each))).sorted().toList();
    PlanRun run = find(operation);
    if (run == null) {
      Journal journal = folder.open(operation.plan().id());
      if (journal == null) {
        throw new IOException("Another process has the journal of this operation open");
      }
      Restored restored = Restored.of(journal.entries());
      run = run(operation, journal, account);
      operation.status(Operation.Status.RUNNING, null);
      run.reopen(again, restored.tokens());
    } else {
      run.reopen(again, Map.of());
    }
  }

  /** Forgets an operation that is over. */
  public void forget(Operation operation) throws IOException {
    if (operation.status() == Operation.Status.ENDED
        || operation.status() == Operation.Status.INTERRUPTED) {
      folder.delete(operation.plan().id());
      all.remove(operation);
      userData.remove(operation.plan().id());
      listeners.forEach(each -> each.accept(operation));
    }
  }

  /** Stops watching a session that is closed; what runs on it is left to the next start. */
  @Override
  public synchronized void close() {
    runs.values().forEach(PlanRun::abandon);
    means.values().forEach(each -> each.watch().close());
    journals.values().forEach(Operations::close);
    runs.clear();
    journals.clear();
    means.clear();
  }

  private static boolean isRetryable(StepState state) {
    return state.outcome() != null && !state.outcome().isSuccess();
  }

  private static void permit(Plan plan, Account account) {
    if (!plan.accountId().equals(account.accountId())) {
      throw new ChangesNotAllowedException("The plan is for another account");
    }
    if (!account.changesAllowed().getAsBoolean()) {
      throw new ChangesNotAllowedException("The connection is read-only");
    }
  }

  private Operation add(Plan plan, Operation.Status status, List<StepState> states) {
    Operation[] self = new Operation[1];
    Operation operation =
        new Operation(plan, status, states, () -> listeners.forEach(each -> each.accept(self[0])));
    self[0] = operation;
    all.add(operation);
    listeners.forEach(each -> each.accept(operation));
    return operation;
  }

  private synchronized PlanRun run(Operation operation, Journal journal, Account account) {
    String id = operation.plan().id();
    Means shared =
        means.computeIfAbsent(
            account.connection() + "/" + System.identityHashCode(account.session()),
            key -> Means.of(account.session(), timing, clock));
    PlanRun run =
        new PlanRun(operation, journal, shared, userData.get(id), ended -> over(id, ended));
    runs.put(id, run);
    journals.put(id, journal);
    return run;
  }

  private synchronized @Nullable PlanRun find(Operation operation) {
    return runs.get(operation.plan().id());
  }

  private synchronized void over(String id, boolean ended) {
    if (ended) {
      forgetUserData(id);
    }
    runs.remove(id);
    Journal journal = journals.remove(id);
    if (journal != null) {
      close(journal);
    }
  }

  private void steer(Operation operation, Order order) throws IOException {
    Journal journal;
    synchronized (this) {
      journal = journals.get(operation.plan().id());
    }
    if (journal != null) {
      journal.append(new JournalEntry.Steered(order, clock.instant()));
    }
  }

  private void forgetUserData(String id) {
    try {
      folder.forgetUserData(id);
    } catch (IOException stillThere) {
      LOG.warn("User data of {} could not be removed", id, stillThere);
    }
  }

  private static void close(Journal journal) {
    try {
      journal.close();
    } catch (IOException alreadyGone) {
      LOG.debug("Closing {}", journal.file(), alreadyGone);
    }
  }
}
