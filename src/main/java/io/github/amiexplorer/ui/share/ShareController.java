package io.github.amiexplorer.ui.share;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.run.Account;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.Operations;
import io.github.amiexplorer.operation.share.ShareFacts;
import io.github.amiexplorer.operation.share.ShareMatrix;
import io.github.amiexplorer.operation.share.SharePlan;
import io.github.amiexplorer.operation.share.SharePreflight;
import io.github.amiexplorer.operation.share.ShareRequest;
import io.github.amiexplorer.operation.share.ShareScout;
import io.github.amiexplorer.ui.share.ShareModel.Judgement;
import io.github.amiexplorer.ui.task.Background;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what sharing needs to know, judges each choice, and starts at the end. */
final class ShareController {
  private static final Logger LOG = LoggerFactory.getLogger(ShareController.class);

  private final ShareModel model;
  private final Background background;
  private final Operations operations;
  private final Account account;
  private final Clock clock;
  private final CancelToken cancel = new CancelToken();

  ShareController(
      ShareModel model,
      Background background,
      Operations operations,
      Account account,
      Clock clock) {
    this.model = model;
    this.background = background;
    this.operations = operations;
    this.account = account;
    this.clock = clock;
    model.textProperty().addListener((property, before, now) -> judge());
    model.groupsProperty().addListener((property, before, now) -> judge());
    model.everyoneProperty().addListener((property, before, now) -> judge());
    model.snapshotsProperty().addListener((property, before, now) -> judge());
    model.removedProperty().addListener((property, before, now) -> judge());
    model.factsProperty().addListener((property, before, now) -> judge());
    look();
  }

  /** Stops reading. */
  void leave() {
    cancel.cancel();
  }

  /** Sends it. */
  void start(Consumer<Operation> onStarted, Consumer<Throwable> onFailure) {
    Judgement judged = model.judgementProperty().get();
    if (judged == null || judged.blockers() > 0 || !model.isConfirmed()) {
      return;
    }
    Plan plan = judged.plan();
    boolean allowed = account.changesAllowed().getAsBoolean();
    Account now =
        new Account(account.connection(), account.accountId(), account.session(), () -> allowed);
    background
        .call(() -> operations.start(plan, now))
        .onSuccess(onStarted)
        .onFailure(onFailure)
        .start("share.start");
  }

  private void look() {
    model.lookingProperty().set(true);
    background
        .call(() -> new ShareScout(account.session(), cancel).look(model.images()))
        .onSuccess(found -> model.factsProperty().set(found))
        .onFailure(problem -> LOG.warn("Sharing could not be looked at", problem))
        .onFinally(() -> model.lookingProperty().set(false))
        .start("share.look");
  }

  private void judge() {
    ShareRequest request = model.request();
    ShareFacts facts = model.factsProperty().get();
    ShareMatrix matrix = ShareMatrix.of(request, facts);
    List<io.github.amiexplorer.model.LaunchPermission> added =
        matrix.rows().stream().flatMap(row -> row.add().stream()).distinct().toList();
    model
        .judgementProperty()
        .set(
            new Judgement(
                matrix,
                SharePreflight.check(request, facts, matrix, account.accountId()),
                SharePlan.build(matrix, account.connection(), account.accountId(), clock.instant()),
                added));
  }
}
