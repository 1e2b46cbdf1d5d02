package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.control.Tip;
import io.github.amiexplorer.ui.dialog.FailurePresenter;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.shell.RegionHealth.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The bar at the bottom: a cell a Region, what failed with Retry, what is held. */
final class StatusView extends HBox {
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final PseudoClass LOADING = PseudoClass.getPseudoClass("loading");
  private static final PseudoClass LOADED = PseudoClass.getPseudoClass("loaded");
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("not-enabled");
  private static final int NAMED = 2;

  private final StatusModel model;
  private final Words words;
  private final Formats formats;
  private final FailurePresenter failures;
  private final InstantSource clock;
  private final HBox cells = new HBox(1);
  private final Label summary = new Label();
  private final Label failed = new Label();
  private String whatFailed = "";
  private final Button retry = new Button();
  private final HBox chip = new HBox(6, failed, retry);
  private final Label stale = new Label();
  private final Label images = new Label();
  private final Label calls = new Label();

  StatusView(
      StatusModel model,
      Words words,
      Formats formats,
      FailurePresenter failures,
      InstantSource clock,
      Runnable onRetry) {
    this.model = model;
    this.words = words;
    this.formats = formats;
    this.failures = failures;
    this.clock = clock;
    getStyleClass().add("status-bar");
    setId("status");
    cells.getStyleClass().add("cells");
    cells.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().add("failure-chip");
    failed.setGraphic(Icons.of("fth-alert-triangle", 13));
    Tip.on(failed, () -> whatFailed);
    retry.getStyleClass().setAll("retry");
    retry.setId("status-retry");
    retry.textProperty().bind(words.bind("shell.status.retry"));
    retry.setOnAction(event -> onRetry.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Region line = new Region();
    line.getStyleClass().add("divider");
    for (Label fixed : List.of(summary, images, calls)) {
      fixed.setMinWidth(USE_PREF_SIZE);
    }
    getChildren().addAll(cells, summary, chip, stale, gap, images, line, calls);
    // Every state of the inventory counts, also one with the same Regions.
    model.regionsProperty().addListener((Observable property) -> show());
    model.imagesProperty().addListener((property, before, now) -> showNumbers());
    model.callsPerSecondProperty().addListener((property, before, now) -> showNumbers());
    words
        .localeProperty()
        .addListener(
            (property, before, now) -> {
              show();
              showNumbers();
            });
    show();
    showNumbers();
  }

  private void show() {
    List<RegionHealth> regions = model.regionsProperty().get();
    while (cells.getChildren().size() > regions.size()) {
      cells.getChildren().removeLast();
    }
    while (cells.getChildren().size() < regions.size()) {
      cells.getChildren().add(new Cell());
    }
    for (int i = 0; i < regions.size(); i++) {
      ((Cell) cells.getChildren().get(i)).show(regions.get(i));
    }
    List<RegionHealth> broken = model.in(State.FAILED);
    int asked = model.asked().size();
    int loaded = model.in(State.LOADED).size();
    summary.setText(
        asked == 0
            ? ""
            : loaded == asked
                ? words.text("shell.status.all", asked)
                : words.text("shell.status.some", loaded, asked));
    CloudFailure failure = model.failure();
    boolean trouble = failure != null || !broken.isEmpty();
    chip.setVisible(trouble);
    chip.setManaged(trouble);
    failed.setText(failure != null ? failures.what(failure) : named(broken));
    whatFailed = tip(failure, broken);
    failed.setAccessibleHelp(whatFailed);
    Instant since = model.oldestOfFailed();
    stale.setText(
        since == null
            ? ""
            : words.text("shell.status.copy", formats.moment(since, clock.instant())));
  }

  /** All that failed with its reason, however many; the chip names two. */
  private String tip(@Nullable CloudFailure failure, List<RegionHealth> broken) {
    return failure != null
        ? failures.advice(failure)
        : broken.stream().map(this::sentence).collect(Collectors.joining("\n"));
  }

  private String named(List<RegionHealth> broken) {
    if (broken.size() > NAMED) {
      return words.text("shell.status.failed", broken.size());
    }
    return broken.stream().map(this::sentence).collect(Collectors.joining(", "));
  }

  private String sentence(RegionHealth health) {
    return health.failure() == null
        ? SafeText.of(health.region().id())
        : SafeText.of(health.region().id()) + " " + failures.brief(health.failure());
  }

  private void showNumbers() {
    images.setText(words.text("shell.status.images", model.imagesProperty().get()));
    calls.setText(words.text("shell.status.calls", model.callsPerSecondProperty().get()));
  }

  /** One Region. */
  private final class Cell extends Region {
    private String said = "";

    Cell() {
      getStyleClass().add("cell");
      Tip.on(this, () -> said);
    }

    void show(RegionHealth health) {
      State state = health.state();
      pseudoClassStateChanged(FAILED, state == State.FAILED);
      pseudoClassStateChanged(LOADING, state == State.LOADING);
      pseudoClassStateChanged(LOADED, state == State.LOADED);
      pseudoClassStateChanged(STALE, state == State.SAVED);
      pseudoClassStateChanged(DISABLED, state == State.NOT_ENABLED);
      said = text(health);
      setAccessibleText(said);
    }

    private String text(RegionHealth health) {
      String region = SafeText.of(health.region().id());
      return switch (health.state()) {
        case LOADED -> words.text("shell.cell.loaded", region, health.images());
        case LOADING -> words.text("shell.cell.loading", region, health.images());
        case FAILED -> sentence(health);
        case SAVED -> words.text("shell.cell.saved", region);
        case NOT_ENABLED -> words.text("shell.cell.not-enabled", region);
        case IDLE -> region;
      };
    }
  }
}
