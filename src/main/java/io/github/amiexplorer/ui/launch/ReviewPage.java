package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.operation.launch.LaunchTopic;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.launch.LaunchModel.Judgement;
import io.github.amiexplorer.ui.wizard.FormPage;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stops it, what to know, and what EC2 itself says in a dry run. */
final class ReviewPage extends FormPage<LaunchModel> {
  private final LaunchWords sentences;
  private final VBox rows = new VBox(8);
  private final Runnable onShown;

  /** {@code dryRun} asks EC2; it is asked whenever the page comes up. */
  ReviewPage(LaunchModel model, Words words, Runnable dryRun) {
    super(model, words, words.bind("launch.review"));
    this.sentences = new LaunchWords(words);
    this.onShown = dryRun;
    Button again = new Button(null, Icons.of("fth-shield", 15));
    again.textProperty().bind(words.bind("launch.review.check"));
    again.setId("launch-dry-run");
    again.disableProperty().bind(model.asking);
    again.setOnAction(event -> dryRun.run());
    node().getChildren().addAll(heading("launch.review.checked"), rows, again);
    model.judgement.addListener((property, before, now) -> show());
    model.dryRun.addListener((property, before, now) -> show());
    model.asking.addListener((property, before, now) -> show());
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  @Override
  public void shown() {
    if (model().dryRun.get() == null) {
      onShown.run();
    }
  }

  private void show() {
    rows.getChildren().clear();
    Judgement judged = model().judgement.get();
    if (model().asking.get()) {
      ProgressBar bar = new ProgressBar();
      bar.setMaxWidth(Double.MAX_VALUE);
      rows.getChildren().addAll(note("launch.review.asking"), bar);
    }
    Finding<LaunchTopic> dry = model().dryRun.get();
    if (dry != null) {
      rows.getChildren().add(row(dry));
    }
    if (judged == null) {
      return;
    }
    judged.findings().forEach(each -> rows.getChildren().add(row(each)));
    say(
        judged.blockers() > 0
            ? words().text("launch.review.blockers", judged.blockers())
            : words().text("launch.review.ready"),
        "");
  }

  private HBox row(Finding<LaunchTopic> finding) {
    Label text = new Label(sentences.text(finding));
    text.setWrapText(true);
    text.setMinHeight(Label.USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(10, icon(finding.severity()), text);
    row.getStyleClass().add("finding");
    switch (finding.severity()) {
      case BLOCKER -> row.getStyleClass().add("blocker");
      case WARNING -> row.getStyleClass().add("warning");
      case UNCHECKED, OK -> {}
    }
    return row;
  }

  private static Node icon(Severity severity) {
    return switch (severity) {
      case BLOCKER -> Icons.of("fth-x-circle", 16, "danger");
      case WARNING -> Icons.of("fth-alert-triangle", 16, "warning");
      case UNCHECKED -> Icons.of("fth-slash", 16, "muted");
      case OK -> Icons.of("fth-check-circle", 16, "success");
    };
  }
}
