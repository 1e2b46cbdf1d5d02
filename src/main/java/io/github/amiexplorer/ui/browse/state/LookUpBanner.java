package io.github.amiexplorer.ui.browse.state;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.ui.browse.search.LookUpReport;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.dialog.FailurePresenter;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A look-up that runs, or did not find all: which ids, and which Regions could not be asked. */
public final class LookUpBanner extends HBox {
  private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
  private static final int NAMED = 3;

  private final Words words;
  private final FailurePresenter presenter;
  private final Label heading = new Label();
  private final Label text = new Label();
  private final HBox icon = new HBox();

  /** Follows the report. */
  public LookUpBanner(
      ObservableValue<@Nullable LookUpReport> report,
      Words words,
      FailurePresenter presenter,
      Runnable onDismiss) {
    this.words = words;
    this.presenter = presenter;
    getStyleClass().addAll("failure-banner", "look-up-banner");
    heading.getStyleClass().add("strong");
    heading.setWrapText(true);
    text.setWrapText(true);
    VBox sentences = new VBox(2, heading, text);
    sentences.setMinWidth(0);
    HBox.setHgrow(sentences, Priority.ALWAYS);
    Button close = new Button(null, Icons.of("fth-x", 15));
    close.getStyleClass().addAll("flat", "icon-button");
    close.accessibleTextProperty().bind(words.bind("browse.look-up.close"));
    close.setOnAction(event -> onDismiss.run());
    getChildren().addAll(icon, sentences, close);
    report.addListener((property, before, now) -> show(now));
    words.localeProperty().addListener((property, before, now) -> show(report.getValue()));
    show(report.getValue());
  }

  private void show(@Nullable LookUpReport report) {
    boolean wanted =
        report != null
            && (report.running() || !report.missing().isEmpty() || !report.failures().isEmpty());
    setVisible(wanted);
    setManaged(wanted);
    if (report == null || !wanted) {
      return;
    }
    pseudoClassStateChanged(RUNNING, report.running());
    icon.getChildren().setAll(icon(report.running()));
    heading.setText(
        report.running()
            ? words.text("browse.look-up.running", report.asked())
            : words.text("browse.look-up.found", report.found(), report.asked()));
    text.setText(sentences(report));
    text.setVisible(!text.getText().isEmpty());
    text.setManaged(text.isVisible());
  }

  private static Node icon(boolean running) {
    return running
        ? Icons.of("fth-loader", 16, "accent")
        : Icons.of("fth-alert-triangle", 16, "warning");
  }

  private String sentences(LookUpReport report) {
    List<String> sentences = new ArrayList<>();
    if (!report.missing().isEmpty()) {
      sentences.add(words.text("browse.look-up.missing", some(report.missing())));
    }
    if (!report.failures().isEmpty()) {
      String regions =
          report.failures().stream().map(this::reason).distinct().collect(Collectors.joining(", "));
      sentences.add(words.text("browse.look-up.not-asked", regions));
    }
    return String.join(" ", sentences);
  }

  private String reason(CloudFailure failure) {
    var region = failure.origin().region();
    String name = region == null ? "" : SafeText.of(region.id());
    return words.text("browse.banner.reason", name, presenter.brief(failure));
  }

  private String some(List<String> ids) {
    String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
    int more = ids.size() - NAMED;
    return more > 0 ? words.text("browse.banner.more", named, more) : named;
  }
}
