package io.github.amiexplorer.ui.activity;

import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.Step;
import io.github.amiexplorer.operation.run.Account;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.Operation.Status;
import io.github.amiexplorer.operation.run.Operations;
import io.github.amiexplorer.operation.run.StepState;
import io.github.amiexplorer.operation.run.Undo;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.ImageRequest;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Steers operations and brings their news to the window, a few times a second at most. */
final class OperationsController {
  private static final Logger LOG = LoggerFactory.getLogger(OperationsController.class);
  private static final long PACE_MILLIS = 250;

  private final Workspace workspace;
  private final Operations operations;
  private final OperationsModel model;
  private final Background background;
  private final Dialogs dialogs;
  private final Words words;
  private final Clock clock;
  private final Consumer<Operation> onEnd;
  private final StepEcho echo;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final Map<String, Status> last = new HashMap<>();

  /** Starts to listen; {@code onEnd} is called once for each operation that ends. */
  OperationsController(
      Workspace workspace,
      Operations operations,
      OperationsModel model,
      Background background,
      Dialogs dialogs,
      Words words,
      Clock clock,
      Consumer<Operation> onEnd) {
    this.workspace = workspace;
    this.operations = operations;
    this.model = model;
    this.background = background;
    this.dialogs = dialogs;
    this.words = words;
    this.clock = clock;
    this.onEnd = onEnd;
    echo = new StepEcho(background, clock.instant(), workspace.changedProperty()::set);
    operations.onChange(each -> changed());
    workspace.connectionProperty().addListener((property, before, now) -> resume());
    workspace.changesAllowedUntilProperty().addListener((property, before, now) -> resume());
    update();
  }

  void pause(Operation operation, boolean on) {
    run("operations.pause", () -> operations.pause(operation, on));
  }

  void cancel(Operation operation) {
    dialogs.confirm(
        new Dialogs.Confirmation(
            words.text("activity.cancel.title"),
            words.text("activity.cancel.text"),
            words.text("activity.cancel.verb"),
            true),
        () -> run("operations.cancel", () -> operations.cancel(operation)));
  }

  /** Tries everything again that failed or was left. */
  void retryAll(Operation operation) {
    List<Integer> steps = new ArrayList<>();
    for (int step = 0; step < operation.plan().steps().size(); step++) {
      StepState state = operation.state(step);
      if (state.outcome() != null && !state.outcome().isSuccess()) {
        steps.add(step);
      }
    }
    retry(operation, steps);
  }

  void retry(Operation operation, List<Integer> steps) {
    Account account = account();
    if (account != null && !steps.isEmpty()) {
      run("operations.retry", () -> operations.retry(operation, steps, account));
    }
  }

  void resume(Operation operation) {
    Account account = account();
    if (account != null) {
      run("operations.resume", () -> operations.resume(operation, account));
    }
  }

  /** Shows what would be taken back, then does it. */
  void undo(Operation operation) {
    Plan plan = Undo.of(operation, clock.instant());
    Account account = account();
    if (plan.steps().isEmpty() || account == null) {
      dialogs.tell(
          new Dialogs.Message(
              words.text("activity.undo.none"), words.text("activity.undo.none.text"), ""));
      return;
    }
    dialogs.confirm(
        new Dialogs.Confirmation(
            words.text("activity.undo.title"),
            UndoWords.of(plan, words),
            words.text("activity.undo.verb", plan.steps().size()),
            true),
        () ->
            background
                .call(() -> operations.start(plan, account))
                .onSuccess(started -> model.shownProperty().set(started))
                .onFailure(this::failed)
                .start("operations.undo"));
  }

  void forget(Operation operation) {
    run("operations.forget", () -> operations.forget(operation));
    if (operation.equals(model.shownProperty().get())) {
      model.shownProperty().set(null);
    }
  }

  private void resume() {
    Account account = account();
    if (account != null && account.changesAllowed().getAsBoolean()) {
      run("operations.resume-all", () -> operations.resumeAll(account));
    }
  }

  /** The account of the open connection, as it is allowed now. */
  private @Nullable Account account() {
    OpenConnection open = workspace.connectionProperty().get();
    if (open == null || open.caller() == null) {
      return null;
    }
    Instant until = workspace.changesAllowedUntilProperty().get();
    boolean allowed = until != null && clock.instant().isBefore(until);
    return new Account(open.key(), open.caller().accountId(), open.session(), () -> allowed);
  }

  /** Something that touches the disk. */
  private interface Work {
    void run() throws Exception;
  }

  private void run(String key, Work work) {
    background
        .call(
            () -> {
              work.run();
              return true;
            })
        .onFailure(this::failed)
        .start(key);
  }

  private void failed(Throwable problem) {
    LOG.warn("An operation could not be steered", problem);
    dialogs.tell(
        new Dialogs.Message(
            words.text("activity.failed"),
            words.text("activity.failed.text"),
            String.valueOf(problem.getMessage())));
  }

  private void changed() {
    if (waiting.compareAndSet(false, true)) {
      background.onFxThread(
          () ->
              background.later(
                  PACE_MILLIS,
                  () -> {
                    waiting.set(false);
                    update();
                  }));
    }
  }

  /** What was made shows in the lists at once. */
  private void listAgain(Operation operation) {
    OpenConnection open = workspace.connectionProperty().get();
    if (open != null && open.key().equals(operation.plan().connection())) {
      open.inventory()
          .refresh(
              new Scope.OwnedByMe(),
              operation.plan().steps().stream().map(Step::region).distinct().toList());
    }
  }

  private void update() {
    List<Operation> all = operations.all();
    if (!all.equals(model.operationsProperty().get())) {
      model.operationsProperty().set(all);
    }
    OpenConnection open = workspace.connectionProperty().get();
    for (Operation each : all) {
      if (open != null && open.key().equals(each.plan().connection())) {
        echo.look(each, open.inventory());
      }
      Status before = last.put(each.plan().id(), each.status());
      if (before != null && before != Status.ENDED && each.status() == Status.ENDED) {
        listAgain(each);
        onEnd.accept(each);
      }
    }
    model.newsProperty().set(model.newsProperty().get() + 1);
  }

  /** Opens the wizard with the choices of an earlier launch; its user data is not kept. */
  void launchAgain(Operation operation) {
    for (Step step : operation.plan().steps()) {
      if (step.change() instanceof RunInstances run) {
        workspace
            .requestProperty()
            .set(
                new ImageRequest(
                    ImageRequest.Kind.LAUNCH,
                    List.of(new ImageKey(step.region(), run.specification().imageId())),
                    run.specification()));
      }
    }
  }
}
