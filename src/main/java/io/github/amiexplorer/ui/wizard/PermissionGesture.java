package io.github.amiexplorer.ui.wizard;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.run.PermissionCheck;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks EC2 by DryRun whether the user may do what the wizard is about to do. */
public final class PermissionGesture {
  private static final int NAMED = 4;

  private final Background background;
  private final Words words;
  private final CloudSession session;
  private final Supplier<@Nullable Plan> plan;

  /** Asks for whatever {@code plan} gives at the time. */
  public PermissionGesture(
      Background background, Words words, CloudSession session, Supplier<@Nullable Plan> plan) {
    this.background = background;
    this.words = words;
    this.session = session;
    this.plan = plan;
  }

  /** Asks and tells the wizard. */
  public void ask(WizardModel wizard) {
    Plan now = plan.get();
    if (now == null || now.steps().isEmpty()) {
      wizard.permissionTextProperty().set(words.text("wizard.permissions.nothing"));
      return;
    }
    wizard.permissionTextProperty().set(words.text("wizard.permissions.asking"));
    background
        .call(() -> new PermissionCheck(session, new CancelToken()).of(now))
        .onSuccess(result -> wizard.permissionTextProperty().set(text(result)))
        .onFailure(
            problem ->
                wizard
                    .permissionTextProperty()
                    .set(
                        words.text(
                            "wizard.permissions.failed",
                            SafeText.of(String.valueOf(problem.getMessage()), 120))))
        .start("wizard.permissions");
  }

  private String text(PermissionCheck.Result result) {
    List<PermissionCheck.Answer> refused = result.refused();
    String unasked =
        result.unasked() == 0
            ? ""
            : " " + words.text("wizard.permissions.unasked", result.unasked());
    if (refused.isEmpty()) {
      return words.text("wizard.permissions.fine", result.answers().size()) + unasked;
    }
    String named =
        refused.stream()
            .limit(NAMED)
            .map(
                each ->
                    each.action()
                        + " "
                        + each.region()
                        + ": "
                        + SafeText.of(
                            each.refusal() == null
                                ? ""
                                : String.valueOf(each.refusal().origin().code()),
                            60))
            .collect(Collectors.joining("; "));
    return words.text("wizard.permissions.refused", refused.size(), named) + unasked;
  }
}
