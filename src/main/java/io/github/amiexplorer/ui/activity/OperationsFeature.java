package io.github.amiexplorer.ui.activity;

import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.Operations;
import io.github.amiexplorer.ui.command.Command;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.control.Body;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The page of running and finished operations, over the body of the window. */
public final class OperationsFeature {
  private final Parts parts;
  private final OperationsModel model = new OperationsModel();
  private final OperationsController controller;
  private @Nullable OperationsView view;

  /** What it is made of. */
  public record Parts(
      Workspace workspace,
      Background background,
      Words words,
      Dialogs dialogs,
      CommandRegistry commands,
      Operations operations,
      Body body,
      Clock clock) {}

  /** Listens from now on; {@code onEnd} is told of each operation that ends. */
  public OperationsFeature(Parts parts, Consumer<Ended> onEnd) {
    this.parts = parts;
    OperationWords texts = new OperationWords(parts.words());
    controller =
        new OperationsController(
            parts.workspace(),
            parts.operations(),
            model,
            parts.background(),
            parts.dialogs(),
            parts.words(),
            parts.clock(),
            ended -> {
              // Whoever looks at it sees it end.
              if (view == null || parts.body().contentProperty().get() != view) {
                onEnd.accept(
                    new Ended(
                        texts.title(ended.plan()),
                        texts.status(ended),
                        ended.tally().failed() > 0));
              }
            });
    parts
        .commands()
        .register(
            new Command(
                "activity.operations",
                parts.words().bind("activity.command.operations"),
                "fth-activity",
                List.of(
                    new KeyCodeCombination(
                        KeyCode.J, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
                null,
                null,
                this::open));
  }

  /**
   * An operation that came to its end, in words.
   *
   * @param failed whether some of it failed
   */
  public record Ended(String title, String status, boolean failed) {}

  /** How many are running, and what else there is. */
  public OperationsModel model() {
    return model;
  }

  /** Shows an operation in full. */
  public void show(Operation operation) {
    model.shownProperty().set(operation);
    open();
  }

  /** Opens the page. */
  public void open() {
    if (model.shownProperty().get() == null && !model.operationsProperty().get().isEmpty()) {
      model.shownProperty().set(model.operationsProperty().get().getFirst());
    }
    OperationsView page = view;
    if (page == null) {
      page = new OperationsView(model, controller, parts.words(), parts.clock(), this::close);
      view = page;
    }
    parts.body().show(page);
  }

  private void close() {
    if (view != null) {
      parts.body().close(view);
    }
  }
}
