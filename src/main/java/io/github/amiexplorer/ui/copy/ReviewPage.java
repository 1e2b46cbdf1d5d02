package io.github.amiexplorer.ui.copy;

import io.github.amiexplorer.operation.copy.CopyTopic;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.copy.CopyModel.Judgement;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What was looked at: what stops it, what to know, what is fine, what could not be checked. */
final class ReviewPage extends CopyPage {
  private static final int SHOWN = 60;

  private final FindingWords sentences;

  ReviewPage(CopyModel model, Words words) {
    super(model, words, words.bind("copy.review"));
    sentences = new FindingWords(words);
    model.judgementProperty().addListener((property, before, now) -> show());
    model.lookingProperty().addListener((property, before, now) -> show());
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    Judgement judged = model().judgementProperty().get();
    node().getChildren().setAll(heading("copy.review.checked"));
    if (model().lookingProperty().get()) {
      ProgressBar bar = new ProgressBar();
      bar.setMaxWidth(Double.MAX_VALUE);
      node().getChildren().addAll(note("copy.review.looking"), bar);
    }
    if (judged == null) {
      return;
    }
    List<Finding<CopyTopic>> findings = judged.findings();
    findings.stream().limit(SHOWN).map(this::row).forEach(node().getChildren()::add);
    if (findings.size() > SHOWN) {
      Label more = new Label(words().text("copy.review.more", findings.size() - SHOWN));
      more.getStyleClass().add("meta");
      node().getChildren().add(more);
    }
    say(
        judged.blockers() > 0
            ? words().text("copy.review.blockers", judged.blockers())
            : words().text("copy.review.ready"),
        "");
  }

  private Node row(Finding<CopyTopic> finding) {
    Label text = new Label(sentences.text(finding));
    text.setWrapText(true);
    text.setMinHeight(Label.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(10, icon(finding.severity()), text);
    row.getStyleClass().add("finding");
    switch (finding.severity()) {
      case BLOCKER -> row.getStyleClass().add("blocker");
      case WARNING -> row.getStyleClass().add("warning");
      case UNCHECKED, OK -> {}
    }
    row.setAccessibleText(name(finding.severity()) + ": " + text.getText());
    return row;
  }

  private String name(Severity severity) {
    return words()
        .text(
            switch (severity) {
              case BLOCKER -> "copy.severity.blocker";
              case WARNING -> "copy.severity.warning";
              case UNCHECKED -> "copy.severity.unchecked";
              case OK -> "copy.severity.ok";
            });
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
