package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.model.RegionNames;
import io.github.amiexplorer.model.RegionNames.Continent;
import io.github.amiexplorer.ui.control.DropDown;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.dialog.FailurePresenter;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.shell.RegionPickerModel.Mark;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The button that says how many Regions are looked at, and under it the list to choose from. */
final class RegionPickerView extends Button {
  private final RegionPickerModel model;
  private final Words words;
  private final Formats formats;
  private final FailurePresenter failures;
  private final InstantSource clock;
  private final VBox list = new VBox(2);
  private final DropDown dropDown;

  RegionPickerView(
      Workspace workspace,
      RegionPickerModel model,
      Words words,
      Formats formats,
      FailurePresenter failures,
      InstantSource clock) {
    this.model = model;
    this.words = words;
    this.formats = formats;
    this.failures = failures;
    this.clock = clock;
    this.dropDown = new DropDown(this::content);
    setId("regions");
    getStyleClass().add("bar-button");
    setMinWidth(USE_PREF_SIZE);
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.text("shell.regions.count", model.chosenCount()),
                model.regionsProperty(),
                workspace.regionsProperty(),
                words.localeProperty()));
    HBox icons = new HBox(Icons.of("fth-globe", 15));
    icons.setAlignment(Pos.CENTER);
    setGraphic(icons);
    setOnAction(
        event -> {
          fill();
          dropDown.toggle(this);
        });
    model.searchProperty().addListener((property, before, now) -> fillOpen());
    model.regionsProperty().addListener((property, before, now) -> fillOpen());
    workspace.regionsProperty().addListener((property, before, now) -> fillOpen());
  }

  private VBox content() {
    TextField search = new TextField();
    search.promptTextProperty().bind(words.bind("shell.regions.search"));
    search.accessibleTextProperty().bind(words.bind("shell.regions.search"));
    search.textProperty().bindBidirectional(model.searchProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    Button all = new Button();
    all.textProperty().bind(words.bind("shell.regions.all"));
    all.setMinWidth(USE_PREF_SIZE);
    all.setOnAction(event -> model.chooseAll());
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(460);
    VBox box = new VBox(8, new HBox(8, search, all), scroll);
    box.getStyleClass().addAll("drop-down", "region-picker");
    return box;
  }

  private void fillOpen() {
    if (dropDown.isOpen()) {
      fill();
    }
  }

  private void fill() {
    list.getChildren().clear();
    model
        .groups()
        .forEach(
            (continent, regions) -> {
              list.getChildren().add(head(continent, regions));
              regions.forEach(region -> list.getChildren().add(line(region)));
            });
    if (list.getChildren().isEmpty()) {
      Label none = new Label(words.text("shell.regions.none"));
      none.getStyleClass().add("meta");
      list.getChildren().add(none);
    }
  }

  private CheckBox head(Continent continent, List<RegionHealth> regions) {
    CheckBox box = new CheckBox(ShellWords.name(words, continent).get());
    box.getStyleClass().addAll("strong", "continent");
    Mark mark = model.markOf(regions);
    box.setIndeterminate(mark == Mark.SOME);
    box.setSelected(mark == Mark.ALL);
    box.setOnAction(event -> model.choose(regions, mark != Mark.ALL));
    return box;
  }

  private HBox line(RegionHealth health) {
    CheckBox box = new CheckBox(SafeText.of(health.region().id()));
    box.setSelected(model.isChosen(health.region()));
    box.setDisable(health.state() == RegionHealth.State.NOT_ENABLED);
    box.setOnAction(event -> model.choose(health.region(), box.isSelected()));
    Label place = new Label(RegionNames.placeOf(health.region()));
    place.getStyleClass().add("meta");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(8, box, place, gap, state(health));
    line.getStyleClass().addAll("row", "region-line");
    return line;
  }

  private Label state(RegionHealth health) {
    Label label = new Label();
    label.getStyleClass().add("meta");
    Instant asOf = health.asOf();
    switch (health.state()) {
      case LOADED -> label.setText(count(health) + fresh(asOf));
      case SAVED -> label.setText(words.text("shell.region.saved") + fresh(asOf));
      case LOADING -> {
        label.setText(words.text("shell.region.loading"));
        label.setGraphic(Icons.of("fth-loader", 12, "accent"));
      }
      case FAILED -> {
        label.getStyleClass().add("failed");
        label.setGraphic(Icons.of("fth-alert-triangle", 12, "danger"));
        if (health.failure() != null) {
          label.setText(failures.brief(health.failure()));
          label.setTooltip(new Tooltip(failures.advice(health.failure())));
        }
      }
      case NOT_ENABLED -> label.setText(words.text("shell.region.not-enabled"));
      case IDLE -> label.setText("");
    }
    return label;
  }

  private String count(RegionHealth health) {
    return words.text("shell.region.images", health.images());
  }

  private String fresh(@Nullable Instant asOf) {
    return asOf == null ? "" : " · " + formats.age(asOf, clock.instant());
  }
}
