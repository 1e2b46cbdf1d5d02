package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.insight.InstancePrices;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.operation.launch.LaunchTopic;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.operation.run.Account;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.Operations;
import io.github.amiexplorer.operation.script.BashScript;
import io.github.amiexplorer.ui.control.Body;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.launch.LaunchModel.Aim;
import io.github.amiexplorer.ui.launch.LaunchModel.Judgement;
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
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import org.jspecify.annotations.Nullable;

/** Opens the wizard whenever somebody wants an image launched. */
public final class LaunchFeature {
  private static final int COMMANDS_SHOWN = 20;

  private final Parts parts;
  private final Consumer<Operation> onStarted;
  private @Nullable InstancePrices prices;

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
  public LaunchFeature(Parts parts, Consumer<Operation> onStarted) {
    this.parts = parts;
    this.onStarted = onStarted;
    parts.workspace().requestProperty().addListener((property, before, now) -> asked(now));
  }

  private void asked(@Nullable ImageRequest request) {
    OpenConnection open = parts.workspace().connectionProperty().get();
    if (request == null || request.kind() != ImageRequest.Kind.LAUNCH || open == null) {
      return;
    }
    parts.workspace().requestProperty().set(null);
    ImageKey first = request.images().isEmpty() ? null : request.images().getFirst();
    Image image = first == null ? null : open.catalog().find(first);
    if (image != null && open.caller() != null) {
      LaunchModel model = new LaunchModel(image);
      if (request.like() != null) {
        model.take(request.like());
      }
      open(open, open.caller().accountId(), model);
    }
  }

  private void open(OpenConnection open, String accountId, LaunchModel model) {
    Words words = parts.words();
    Image image = model.image();
    InstancePrices known = prices == null ? new InstancePrices() : prices;
    prices = known;
    LaunchController controller =
        new LaunchController(
            model,
            parts.background(),
            parts.operations(),
            new Account(open.key(), accountId, open.session(), this::changesAllowed),
            known,
            parts.clock());
    UserDataFile files =
        new UserDataFile(model, parts.background(), problem -> tell("launch.data.unread", problem));
    WizardModel wizard =
        new WizardModel(
            List.of(
                new ImagePage(model, words),
                new TypePage(model, words),
                new NetworkPage(model, words),
                new StoragePage(model, words),
                new AccessPage(model, words, parts.dialogs()),
                new OptionsPage(model, words, parts.dialogs(), files),
                new ReviewPage(model, words, controller::dryRun)));
    follow(model, wizard);
    WizardView[] made = new WizardView[1];
    Runnable close =
        () -> {
          controller.leave();
          parts.body().close(made[0]);
        };
    made[0] =
        new WizardView(
            wizard,
            words,
            "fth-play",
            Bindings.createStringBinding(
                () -> words.text("launch.title", SafeText.of(image.nameOrId(), 80)),
                words.localeProperty()),
            new LaunchSummary(model, words),
            gestures(wizard, controller, close, permissions(open, model)));
    parts.body().show(made[0]);
  }

  private PermissionGesture permissions(OpenConnection open, LaunchModel model) {
    return new PermissionGesture(
        parts.background(),
        parts.words(),
        open.session(),
        () -> {
          Judgement judged = model.judgement.get();
          return judged == null ? null : judged.plan();
        });
  }

  private WizardView.Gestures gestures(
      WizardModel wizard,
      LaunchController controller,
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
              tell("launch.failed.text", problem);
            });
      }

      @Override
      public void leave() {
        if (wizard.reachedProperty().get() == 0) {
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

  private void tell(String key, Throwable problem) {
    Words words = parts.words();
    parts
        .dialogs()
        .tell(
            new Dialogs.Message(
                words.text("launch.failed"),
                words.text(key),
                String.valueOf(problem.getMessage())));
  }

  private boolean changesAllowed() {
    Instant until = parts.workspace().changesAllowedUntilProperty().get();
    return until != null && parts.clock().instant().isBefore(until);
  }

  private void follow(LaunchModel model, WizardModel wizard) {
    Words words = parts.words();
    Runnable update =
        () -> {
          Judgement judged = model.judgement.get();
          if (judged == null) {
            return;
          }
          wizard.commandLineProperty().set(BashScript.commands(judged.plan(), COMMANDS_SHOWN));
          wizard.finishTextProperty().set(verb(model));
          wizard.finishProblemProperty().set(problem(model, judged, wizard));
        };
    model.judgement.addListener((property, before, now) -> update.run());
    model.dryRun.addListener((property, before, now) -> update.run());
    parts
        .workspace()
        .changesAllowedUntilProperty()
        .addListener((property, before, now) -> update.run());
    wizard.currentProperty().addListener((property, before, now) -> update.run());
    words.localeProperty().addListener((property, before, now) -> update.run());
    update.run();
  }

  private String verb(LaunchModel model) {
    Words words = parts.words();
    Aim aim = model.aim.get();
    return aim == Aim.INSTANCES
        ? words.text("launch.finish", model.count.get())
        : words.text(aim == Aim.TEMPLATE ? "launch.finish.template" : "launch.finish.version");
  }

  private String problem(LaunchModel model, Judgement judged, WizardModel wizard) {
    Words words = parts.words();
    Finding<LaunchTopic> dry = model.dryRun.get();
    if (!changesAllowed()) {
      return words.text("wizard.read-only");
    }
    if (judged.blockers() > 0) {
      return words.text("launch.review.blockers", judged.blockers());
    }
    if (dry != null && dry.severity() == Severity.BLOCKER) {
      return new LaunchWords(words).text(dry);
    }
    return wizard.pages().stream()
        .map(each -> each.problem().get())
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
  }
}
