package io.github.amiexplorer.ui.share;

import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.operation.share.KeyPolicy;
import io.github.amiexplorer.operation.share.ShareMatrix.Row;
import io.github.amiexplorer.operation.share.ShareTopic;
import io.github.amiexplorer.ui.control.CopyButton;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.share.ShareModel.Judgement;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stops it, what changes, and how the key's policy must read. */
final class ShareReviewPage extends SharePage {
  private static final int SHOWN = 30;

  private final RecipientNames names;
  private final Runnable onCopy;

  /** {@code onCopy} offers a re-encrypted copy where the default key stands in the way. */
  ShareReviewPage(ShareModel model, Words words, RecipientNames names, Runnable onCopy) {
    super(model, words, words.bind("share.review"));
    this.names = names;
    this.onCopy = onCopy;
    model.judgementProperty().addListener((property, before, now) -> show());
    model.lookingProperty().addListener((property, before, now) -> show());
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    Judgement judged = model().judgementProperty().get();
    node().getChildren().setAll(heading("share.review.checked"));
    if (model().lookingProperty().get()) {
      node().getChildren().add(note(words().text("share.looking")));
    }
    if (judged == null) {
      return;
    }
    if (judged.findings().isEmpty()) {
      node().getChildren().add(row(Severity.OK, words().text("share.f.fine"), null));
    }
    judged.findings().stream().limit(SHOWN).map(this::row).forEach(node().getChildren()::add);
    node().getChildren().add(heading("share.review.changes"));
    judged.matrix().rows().stream()
        .limit(SHOWN)
        .map(this::change)
        .forEach(node().getChildren()::add);
    boolean ownKey =
        judged.findings().stream().anyMatch(each -> each.topic() == ShareTopic.CUSTOMER_KEY);
    if (ownKey) {
      String statement = KeyPolicy.statements(judged.added());
      TextArea text = new TextArea(statement);
      text.setEditable(false);
      text.setPrefRowCount(9);
      text.getStyleClass().addAll("mono", "code");
      HBox head =
          new HBox(
              8,
              heading("share.policy"),
              new CopyButton(words().bind("share.policy.copy"), () -> statement));
      node().getChildren().addAll(head, note(words().text("share.policy.text")), text);
    }
    say(
        judged.blockers() > 0
            ? words().text("share.review.blockers", judged.blockers())
            : words().text("share.review.ready"),
        "");
  }

  /** Now and afterwards; only what changes is signed. */
  private Node change(Row row) {
    List<Node> lines = new ArrayList<>();
    Label name =
        new Label(
            SafeText.of(row.image().nameOrId(), 80) + " · " + row.image().region(),
            Icons.of("fth-box", 14));
    name.getStyleClass().add("strong");
    lines.add(name);
    lines.add(note(words().text("share.before-after", row.before().size(), row.after().size())));
    for (LaunchPermission each : row.remove()) {
      lines.add(signed("−  " + names.of(each), "loss"));
    }
    for (LaunchPermission each : row.add()) {
      lines.add(signed("+  " + names.of(each), "gain"));
    }
    if (!row.snapshots().isEmpty()) {
      lines.add(note(words().text("share.snapshots.count", row.snapshots().size())));
    }
    VBox box = new VBox(3, lines.toArray(Node[]::new));
    box.getStyleClass().add("finding");
    return box;
  }

  private static Label signed(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private Node row(Finding<ShareTopic> finding) {
    Button fix = null;
    if (finding.topic() == ShareTopic.DEFAULT_KEY) {
      fix = new Button(words().text("share.fix.copy"));
      fix.getStyleClass().add("small");
      fix.setMinWidth(Button.USE_PREF_SIZE);
      fix.setOnAction(event -> onCopy.run());
    }
    return row(finding.severity(), new ShareWords(words()).text(finding), fix);
  }

  private Node row(
      Severity severity, String sentence, @org.jspecify.annotations.Nullable Node fix) {
    Label text = new Label(sentence);
    text.setWrapText(true);
    text.setMinHeight(Label.USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(10, icon(severity), text);
    if (fix != null) {
      row.getChildren().add(fix);
    }
    row.getStyleClass().add("finding");
    switch (severity) {
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
