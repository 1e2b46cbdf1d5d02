package io.github.amiexplorer.ui.share;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.operation.run.Account;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.Operations;
import io.github.amiexplorer.operation.script.BashScript;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.control.Body;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.share.ShareModel.Judgement;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.wizard.PermissionGesture;
import io.github.amiexplorer.ui.wizard.WizardModel;
import io.github.amiexplorer.ui.wizard.WizardView;
import io.github.amiexplorer.ui.workspace.ImageRequest;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import org.jspecify.annotations.Nullable;

/** Opens the wizard whenever somebody wants images shared. */
public final class ShareFeature {
  private static final int COMMANDS_SHOWN = 60;

  private final Parts parts;
  private final Consumer<Operation> onStarted;

  /** What it is made of. */
  public record Parts(
      Workspace workspace,
      Background background,
      Words words,
      Dialogs dialogs,
      Preferences preferences,
      Operations operations,
      Body body,
      Clock clock) {}

  /** Waits for requests; {@code onStarted} shows an operation that began. */
  public ShareFeature(Parts parts, Consumer<Operation> onStarted) {
    this.parts = parts;
    this.onStarted = onStarted;
    parts.workspace().requestProperty().addListener((property, before, now) -> asked(now));
  }

  private void asked(@Nullable ImageRequest request) {
    OpenConnection open = parts.workspace().connectionProperty().get();
    if (request == null || request.kind() != ImageRequest.Kind.SHARE || open == null) {
      return;
    }
    parts.workspace().requestProperty().set(null);
    List<Image> images =
        request.images().stream()
            .map((ImageKey key) -> open.catalog().find(key))
            .filter(Objects::nonNull)
            .toList();
    if (!images.isEmpty() && open.caller() != null) {
      String own = open.caller().accountId();
      boolean foreign =
          images.stream().allMatch(each -> !own.equals(each.ownerId()) && !each.isPublic());
      if (foreign) {
        new AccessGiver(parts, onStarted).ask(open, own, images);
      } else {
        open(open, own, images);
      }
    }
  }

  private void open(OpenConnection open, String accountId, List<Image> images) {
    Words words = parts.words();
    ShareModel model = new ShareModel(images);
    ShareController controller =
        new ShareController(
            model,
            parts.background(),
            parts.operations(),
            new Account(open.key(), accountId, open.session(), this::changesAllowed),
            parts.clock());
    RecipientNames names = new RecipientNames(words, parts.preferences().addressBook(), model);
    WizardView[] made = new WizardView[1];
    Runnable close =
        () -> {
          controller.leave();
          parts.body().close(made[0]);
        };
    Runnable copyInstead =
        () -> {
          close.run();
          parts
              .workspace()
              .requestProperty()
              .set(
                  new ImageRequest(
                      ImageRequest.Kind.COPY, images.stream().map(Image::key).toList()));
        };
    WizardModel wizard =
        new WizardModel(
            List.of(
                new RecipientsPage(model, words, names),
                new ShareReviewPage(model, words, names, copyInstead)));
    follow(model, wizard);
    made[0] =
        new WizardView(
            wizard,
            words,
            "fth-share-2",
            Bindings.createStringBinding(
                () -> words.text("share.title", images.size()), words.localeProperty()),
            new ShareSummary(model, words),
            gestures(model, wizard, controller, close, permissions(open, model)));
    parts.body().show(made[0]);
  }

  private PermissionGesture permissions(OpenConnection open, ShareModel model) {
    return new PermissionGesture(
        parts.background(),
        parts.words(),
        open.session(),
        () -> {
          Judgement judged = model.judgementProperty().get();
          return judged == null ? null : judged.plan();
        });
  }

  private WizardView.Gestures gestures(
      ShareModel model,
      WizardModel wizard,
      ShareController controller,
      Runnable close,
      PermissionGesture permissions) {
    Words words = parts.words();
    return new WizardView.Gestures() {
      @Override
      public void checkPermissions() {
        permissions.ask(wizard);
      }

      @Override
      public void finish() {
        wizard.busyProperty().set(true);
        controller.start(
            operation -> {
              close.run();
              onStarted.accept(operation);
            },
            problem -> {
              wizard.busyProperty().set(false);
              parts
                  .dialogs()
                  .tell(
                      new Dialogs.Message(
                          words.text("share.failed"),
                          words.text("share.failed.text"),
                          String.valueOf(problem.getMessage())));
            });
      }

      @Override
      public void leave() {
        if (model.request().add().isEmpty() && model.removedProperty().get().isEmpty()) {
          close.run();
          return;
        }
        parts
            .dialogs()
            .confirm(
                new Dialogs.Confirmation(
                    words.text("wizard.leave.title"),
                    words.text("wizard.leave.text"),
                    words.text("wizard.leave.verb"),
                    false),
                close);
      }
    };
  }

  private boolean changesAllowed() {
    Instant until = parts.workspace().changesAllowedUntilProperty().get();
    return until != null && parts.clock().instant().isBefore(until);
  }

  private void follow(ShareModel model, WizardModel wizard) {
    Words words = parts.words();
    Runnable update =
        () -> {
          Judgement judged = model.judgementProperty().get();
          if (judged == null) {
            return;
          }
          wizard.commandLineProperty().set(BashScript.commands(judged.plan(), COMMANDS_SHOWN));
          int removed = model.removedProperty().get().size();
          wizard
              .finishTextProperty()
              .set(words.text("share.finish", judged.added().size(), removed));
          wizard
              .finishProblemProperty()
              .set(
                  !changesAllowed()
                      ? words.text("wizard.read-only")
                      : model.lookingProperty().get()
                          ? words.text("share.looking")
                          : judged.blockers() > 0
                              ? words.text("share.review.blockers", judged.blockers())
                              : "");
        };
    model.judgementProperty().addListener((property, before, now) -> update.run());
    model.lookingProperty().addListener((property, before, now) -> update.run());
    parts
        .workspace()
        .changesAllowedUntilProperty()
        .addListener((property, before, now) -> update.run());
    words.localeProperty().addListener((property, before, now) -> update.run());
    update.run();
  }
}
