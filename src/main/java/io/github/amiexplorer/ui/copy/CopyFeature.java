package io.github.amiexplorer.ui.copy;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.operation.run.Account;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.Operations;
import io.github.amiexplorer.operation.script.BashScript;
import io.github.amiexplorer.ui.control.Body;
import io.github.amiexplorer.ui.copy.CopyModel.Judgement;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
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

/** Opens the wizard whenever somebody wants images copied. */
public final class CopyFeature {
  private static final int COMMANDS_SHOWN = 60;

  private final Parts parts;
  private final Consumer<Operation> onStarted;

  /** What it is made of. */
  public record Parts(
      Workspace workspace,
      Background background,
      Words words,
      Dialogs dialogs,
      Operations operations,
      Body body,
      Clock clock) {}

  /** Waits for requests; {@code onStarted} shows an operation that began. */
  public CopyFeature(Parts parts, Consumer<Operation> onStarted) {
    this.parts = parts;
    this.onStarted = onStarted;
    parts.workspace().requestProperty().addListener((property, before, now) -> asked(now));
  }

  private void asked(@Nullable ImageRequest request) {
    OpenConnection open = parts.workspace().connectionProperty().get();
    if (request == null || request.kind() != ImageRequest.Kind.COPY || open == null) {
      return;
    }
    parts.workspace().requestProperty().set(null);
    List<Image> images =
        request.images().stream()
            .map((ImageKey key) -> open.catalog().find(key))
            .filter(Objects::nonNull)
            .toList();
    if (!images.isEmpty() && open.caller() != null) {
      open(open, open.caller().accountId(), images);
    }
  }

  private void open(OpenConnection open, String accountId, List<Image> images) {
    Words words = parts.words();
    CopyModel model = new CopyModel(images);
    Account account = new Account(open.key(), accountId, open.session(), this::changesAllowed);
    CopyController controller =
        new CopyController(
            model, parts.background(), parts.operations(), account, open.catalog(), parts.clock());
    WizardModel wizard =
        new WizardModel(
            List.of(
                new ImagesPage(model, words),
                new DestinationsPage(model, words),
                new NamesPage(model, words),
                new OptionsPage(model, words),
                new ReviewPage(model, words)));
    follow(model, wizard);
    PermissionGesture permissions =
        new PermissionGesture(
            parts.background(),
            words,
            open.session(),
            () -> {
              Judgement judged = model.judgementProperty().get();
              return judged == null ? null : judged.plan();
            });
    WizardView[] made = new WizardView[1];
    WizardView view =
        new WizardView(
            wizard,
            words,
            "fth-copy",
            Bindings.createStringBinding(
                () -> words.text("copy.title", images.size()), words.localeProperty()),
            new CopySummary(model, words),
            new WizardView.Gestures() {
              @Override
              public void checkPermissions() {
                permissions.ask(wizard);
              }

              @Override
              public void finish() {
                wizard.busyProperty().set(true);
                controller.start(
                    operation -> {
                      controller.leave();
                      parts.body().close(made[0]);
                      onStarted.accept(operation);
                    },
                    problem -> {
                      wizard.busyProperty().set(false);
                      parts
                          .dialogs()
                          .tell(
                              new Dialogs.Message(
                                  words.text("copy.failed"),
                                  words.text("copy.failed.text"),
                                  String.valueOf(problem.getMessage())));
                    });
              }

              @Override
              public void leave() {
                Runnable close =
                    () -> {
                      controller.leave();
                      parts.body().close(made[0]);
                    };
                if (model.chosenProperty().get().isEmpty()) {
                  close.run();
                } else {
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
              }
            });
    made[0] = view;
    wizard.go(1);
    parts.body().show(view);
  }

  private boolean changesAllowed() {
    Instant until = parts.workspace().changesAllowedUntilProperty().get();
    return until != null && parts.clock().instant().isBefore(until);
  }

  private void follow(CopyModel model, WizardModel wizard) {
    Words words = parts.words();
    Runnable update =
        () -> {
          Judgement judged = model.judgementProperty().get();
          if (judged == null) {
            return;
          }
          long copies = judged.matrix().toMake().size();
          long regions = judged.costs().size();
          wizard.commandLineProperty().set(BashScript.commands(judged.plan(), COMMANDS_SHOWN));
          wizard.finishTextProperty().set(words.text("copy.finish", copies, regions));
          wizard
              .finishProblemProperty()
              .set(
                  !changesAllowed()
                      ? words.text("wizard.read-only")
                      : model.lookingProperty().get()
                          ? words.text("copy.review.looking")
                          : judged.blockers() > 0
                              ? words.text("copy.review.blockers", judged.blockers())
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
