package io.github.amiexplorer.ui.share;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.change.CancelLaunchPermission;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.PlanBuilder;
import io.github.amiexplorer.operation.run.Account;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Images that others share cannot be shared on; one's own access to them can be given up. */
final class AccessGiver {
  private final ShareFeature.Parts parts;
  private final Consumer<Operation> onStarted;

  AccessGiver(ShareFeature.Parts parts, Consumer<Operation> onStarted) {
    this.parts = parts;
    this.onStarted = onStarted;
  }

  /** Asks, and gives up the access to all of them where the user says so. */
  void ask(OpenConnection open, String accountId, List<Image> images) {
    Words words = parts.words();
    Instant until = parts.workspace().changesAllowedUntilProperty().get();
    boolean allowed = until != null && parts.clock().instant().isBefore(until);
    String first = SafeText.of(images.getFirst().nameOrId(), 80);
    if (!allowed) {
      parts
          .dialogs()
          .tell(
              new Dialogs.Message(
                  words.text("share.give-up"),
                  words.text("share.give-up.read-only", first, images.size()),
                  ""));
      return;
    }
    parts
        .dialogs()
        .confirm(
            new Dialogs.Confirmation(
                words.text("share.give-up"),
                words.text("share.give-up.text", first, images.size()),
                words.text("share.give-up.verb"),
                true),
            () -> start(open, accountId, images));
  }

  private void start(OpenConnection open, String accountId, List<Image> images) {
    PlanBuilder plan = new PlanBuilder();
    images.forEach(
        each -> plan.add(each.nameOrId(), each.region(), new CancelLaunchPermission(each.id())));
    Plan made =
        plan.build(
            Plan.Kind.SHARE,
            open.key(),
            accountId,
            parts.clock().instant(),
            Map.of("subject", images.getFirst().nameOrId()));
    Account account = new Account(open.key(), accountId, open.session(), () -> true);
    parts
        .background()
        .call(() -> parts.operations().start(made, account))
        .onSuccess(onStarted)
        .onFailure(
            problem ->
                parts
                    .dialogs()
                    .tell(
                        new Dialogs.Message(
                            parts.words().text("share.failed"),
                            parts.words().text("share.failed.text"),
                            String.valueOf(problem.getMessage()))))
        .start("share.give-up");
  }
}
