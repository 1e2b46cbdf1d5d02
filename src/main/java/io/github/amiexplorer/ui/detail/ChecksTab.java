package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.insight.Check;
import io.github.amiexplorer.insight.Check.Verdict;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.detail.CheckWords.Group;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every check with what was looked at, problems first; what was not checked is not passed. */
final class ChecksTab implements Tab {
  private final Context context;
  private final Parts parts;
  private final CheckWords sentences;
  private final VBox page = new VBox();
  private final VBox list = new VBox();
  private Filter filter = Filter.ALL;

  private enum Filter {
    ALL,
    OPEN,
    SECURITY,
    LIFE_CYCLE,
    TRUST
  }

  ChecksTab(Context context) {
    this.context = context;
    parts = new Parts(context.words());
    sentences = new CheckWords(context.words(), context.formats());
    page.getStyleClass().addAll("detail-tab", "checks");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void show(Image image) {
    List<Check> checks = context.checks(image);
    page.getChildren().setAll(head(checks), chips(checks), list);
    fill(checks);
  }

  private HBox head(List<Check> checks) {
    Words words = context.words();
    Label title =
        new Label(
            words.text("detail.c.passed", count(checks, Verdict.PASSED), (long) checks.size()));
    title.getStyleClass().add("section-title");
    VBox texts = new VBox(title, parts.note(summary(checks)));
    HBox.setHgrow(texts, Priority.ALWAYS);
    CheckRing ring =
        new CheckRing(
            count(checks, Verdict.PASSED),
            count(checks, Verdict.WARNING),
            count(checks, Verdict.PROBLEM),
            count(checks, Verdict.NOT_CHECKED));
    ring.setAccessibleText(title.getText());
    HBox head = new HBox(12, ring, texts);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private String summary(List<Check> checks) {
    return context
        .words()
        .text(
            "detail.c.summary",
            count(checks, Verdict.PROBLEM),
            count(checks, Verdict.WARNING),
            count(checks, Verdict.NOT_CHECKED));
  }

  private FlowPane chips(List<Check> checks) {
    Words words = context.words();
    ToggleGroup group = new ToggleGroup();
    long open = checks.stream().filter(each -> each.verdict() != Verdict.PASSED).count();
    FlowPane chips =
        new FlowPane(
            6,
            6,
            chip(group, words.text("detail.c.all"), Filter.ALL, checks),
            chip(group, words.text("detail.c.open", open), Filter.OPEN, checks),
            chip(group, words.text("detail.c.security"), Filter.SECURITY, checks),
            chip(group, words.text("detail.c.life"), Filter.LIFE_CYCLE, checks),
            chip(group, words.text("detail.c.trust"), Filter.TRUST, checks));
    chips.getStyleClass().add("check-chips");
    return chips;
  }

  private ToggleButton chip(ToggleGroup group, String text, Filter shows, List<Check> checks) {
    ToggleButton chip = new ToggleButton(text);
    chip.getStyleClass().add("chip");
    chip.setToggleGroup(group);
    chip.setSelected(shows == filter);
    chip.setOnAction(
        event -> {
          chip.setSelected(true);
          filter = shows;
          fill(checks);
        });
    return chip;
  }

  private void fill(List<Check> checks) {
    Predicate<Check> shown =
        switch (filter) {
          case ALL -> each -> true;
          case OPEN -> each -> each.verdict() != Verdict.PASSED;
          case SECURITY -> each -> CheckWords.group(each) == Group.SECURITY;
          case LIFE_CYCLE -> each -> CheckWords.group(each) == Group.LIFE_CYCLE;
          case TRUST -> each -> CheckWords.group(each) == Group.TRUST;
        };
    List<Node> rows = new ArrayList<>();
    checks.stream().filter(shown).forEach(each -> rows.add(row(each)));
    if (rows.isEmpty()) {
      rows.add(parts.note(context.words().text("detail.c.none")));
    }
    list.getChildren().setAll(rows);
  }

  private HBox row(Check check) {
    Label title = new Label(sentences.title(check));
    title.setWrapText(true);
    title.setMinHeight(Label.USE_PREF_SIZE);
    VBox texts = new VBox(title, parts.note(sentences.text(check)));
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox row = new HBox(10, icon(check.verdict()), texts);
    row.getStyleClass().add("check-row");
    row.setAccessibleText(
        verdict(check.verdict()) + ": " + title.getText() + ". " + sentences.text(check));
    return row;
  }

  private String verdict(Verdict verdict) {
    return context
        .words()
        .text(
            switch (verdict) {
              case PROBLEM -> "detail.c.v.problem";
              case WARNING -> "detail.c.v.warning";
              case NOT_CHECKED -> "detail.c.v.not-checked";
              case PASSED -> "detail.c.v.passed";
            });
  }

  private static Node icon(Verdict verdict) {
    return switch (verdict) {
      case PROBLEM -> Icons.of("fth-x-circle", 16, "danger");
      case WARNING -> Icons.of("fth-alert-triangle", 16, "warning");
      case NOT_CHECKED -> Icons.of("fth-slash", 16, "muted");
      case PASSED -> Icons.of("fth-check-circle", 16, "success");
    };
  }

  private static long count(List<Check> checks, @Nullable Verdict verdict) {
    return checks.stream().filter(each -> each.verdict() == verdict).count();
  }
}
