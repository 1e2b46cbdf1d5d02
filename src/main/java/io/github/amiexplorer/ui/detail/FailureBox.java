package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.ui.dialog.FailurePresenter;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

/** What stands where an answer is missing: the wait for it, or why there is none. */
final class FailureBox {
  private final Context context;
  private final Parts parts;

  FailureBox(Context context, Parts parts) {
    this.context = context;
    this.parts = parts;
  }

  /** The wait. */
  Node loading() {
    ProgressIndicator ring = new ProgressIndicator();
    ring.setPrefSize(16, 16);
    ring.setAccessibleText(context.words().text("detail.loading"));
    HBox line = new HBox(ring, parts.note(context.words().text("detail.loading")));
    line.getStyleClass().add("detail-line");
    return line;
  }

  /** The failure in words, with the advice and Retry. */
  Node failed(CloudFailure failure) {
    FailurePresenter presenter = new FailurePresenter(context.words());
    HBox box =
        parts.message(
            "warning", "fth-alert-triangle", presenter.what(failure), presenter.advice(failure));
    Button retry = new Button(context.words().text("detail.retry"));
    retry.getStyleClass().addAll("small");
    retry.setMinWidth(Button.USE_PREF_SIZE);
    retry.setOnAction(event -> context.controller().refresh());
    box.getChildren().add(retry);
    return box;
  }
}
