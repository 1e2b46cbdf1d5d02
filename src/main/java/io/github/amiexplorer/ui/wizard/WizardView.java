package io.github.amiexplorer.ui.wizard;

import io.github.amiexplorer.ui.control.CopyButton;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.Tip;
import io.github.amiexplorer.ui.i18n.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame: title above, steps at the left, page, summary at the right, foot below. */
public final class WizardView extends BorderPane {
  private static final double CHOICE = 150;

  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

  private final WizardModel model;
  private final Words words;
  private final Gestures gestures;
  private final ScrollPane scroll = new ScrollPane();
  private final StackPane page = new StackPane();

  /** What the last button and the cross do. */
  public interface Gestures {
    /** Does it. */
    void finish();

    /** Asks EC2 by a dry run whether it would be allowed. */
    void checkPermissions();

    /** Leaves; asks first where something was chosen. */
    void leave();
  }

  /**
   * Builds the frame.
   *
   * @param title what is done, such as "Copy 2 images to other Regions"
   * @param summary the running summary at the right
   */
  public WizardView(
      WizardModel model,
      Words words,
      String icon,
      ObservableStringValue title,
      Node summary,
      Gestures gestures) {
    this.model = model;
    this.words = words;
    this.gestures = gestures;
    getStyleClass().add("wizard");
    setTop(head(icon, title));
    setLeft(steps());
    page.getStyleClass().add("wizard-page");
    page.setAlignment(Pos.TOP_LEFT);
    scroll.setContent(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("wizard-scroll");
    VBox centre = new VBox(scroll, drawer());
    VBox.setVgrow(scroll, Priority.ALWAYS);
    setCenter(centre);
    setRight(side(summary));
    setBottom(foot());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.currentProperty().addListener((property, before, now) -> show());
    show();
  }

  private HBox head(String icon, ObservableStringValue title) {
    Label heading = new Label();
    heading.getStyleClass().add("page-title");
    heading.textProperty().bind(title);
    Label step = new Label();
    step.getStyleClass().add("meta");
    step.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    words.text(
                        "wizard.step",
                        model.currentProperty().get() + 1,
                        model.pages().size(),
                        model.pages().get(model.currentProperty().get()).title().get()),
                model.currentProperty(),
                words.localeProperty()));
    VBox texts = new VBox(heading, step);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Button close = new Button(null, Icons.of("fth-x", 17));
    close.getStyleClass().addAll("flat", "icon-button");
    close.setId("wizard-close");
    close.accessibleTextProperty().bind(words.bind("wizard.close"));
    close.setOnAction(event -> gestures.leave());
    HBox head = new HBox(14, Icons.of(icon, 18), texts, close);
    head.getStyleClass().add("wizard-head");
    return head;
  }

  private VBox steps() {
    VBox steps = new VBox();
    steps.getStyleClass().add("wizard-steps");
    for (int at = 0; at < model.pages().size(); at++) {
      steps.getChildren().add(step(at));
    }
    return steps;
  }

  private Button step(int at) {
    WizardPage each = model.pages().get(at);
    Label number = new Label(String.valueOf(at + 1));
    number.getStyleClass().add("step-number");
    Label name = new Label();
    name.getStyleClass().add("step-name");
    name.textProperty().bind(each.title());
    Label choice = new Label();
    choice.getStyleClass().add("meta");
    choice.setMaxWidth(CHOICE);
    choice.textProperty().bind(each.choice());
    Tip.on(choice, each.choice());
    VBox texts = new VBox(name, choice);
    texts.setMinWidth(0);
    HBox row = new HBox(12, number, texts);
    Button step = new Button(null, row);
    step.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    step.getStyleClass().setAll("step");
    step.setMaxWidth(Double.MAX_VALUE);
    step.setOnAction(event -> model.go(at));
    step.accessibleTextProperty().bind(each.title());
    step.disableProperty().bind(model.reachedProperty().lessThan(at));
    Runnable mark =
        () -> {
          int current = model.currentProperty().get();
          boolean problem = at <= model.reachedProperty().get() && !each.problem().get().isEmpty();
          boolean done = at < model.reachedProperty().get() && at != current && !problem;
          step.pseudoClassStateChanged(CURRENT, at == current);
          step.pseudoClassStateChanged(DONE, done);
          step.pseudoClassStateChanged(PROBLEM, problem && at != current);
          number.setGraphic(
              done
                  ? Icons.of("fth-check", 13, "success")
                  : problem && at != current ? Icons.of("fth-alert-triangle", 13, "danger") : null);
          number.setText(number.getGraphic() == null ? String.valueOf(at + 1) : "");
        };
    model.currentProperty().addListener((property, before, now) -> mark.run());
    model.reachedProperty().addListener((property, before, now) -> mark.run());
    each.problem().addListener((property, before, now) -> mark.run());
    mark.run();
    return step;
  }

  private VBox drawer() {
    ToggleButton head = new ToggleButton();
    head.textProperty().bind(words.bind("wizard.cli"));
    head.setGraphic(Icons.of("fth-terminal", 15));
    head.getStyleClass().add("drawer-head");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button permissions = new Button(null, Icons.of("fth-shield", 14));
    permissions.setId("wizard-permissions");
    permissions.getStyleClass().add("small");
    permissions.setMinWidth(Region.USE_PREF_SIZE);
    permissions.textProperty().bind(words.bind("wizard.permissions"));
    permissions.setOnAction(event -> gestures.checkPermissions());
    Label said = new Label();
    said.getStyleClass().add("meta");
    said.setWrapText(true);
    said.textProperty().bind(model.permissionTextProperty());
    said.visibleProperty().bind(model.permissionTextProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    // What was asked before no longer holds once something else is chosen.
    model
        .commandLineProperty()
        .addListener((property, before, now) -> model.permissionTextProperty().set(""));
    HBox bar =
        new HBox(
            8,
            head,
            gap,
            permissions,
            new CopyButton(words.bind("wizard.cli.copy"), model.commandLineProperty()::get));
    bar.setAlignment(Pos.CENTER_LEFT);
    TextArea text = new TextArea();
    text.setEditable(false);
    text.setPrefRowCount(6);
    text.getStyleClass().addAll("mono", "code");
    text.textProperty().bind(model.commandLineProperty());
    text.accessibleTextProperty().bind(words.bind("wizard.cli"));
    text.visibleProperty().bind(head.selectedProperty());
    text.managedProperty().bind(head.selectedProperty());
    VBox drawer = new VBox(6, bar, said, text);
    drawer.getStyleClass().add("wizard-drawer");
    drawer.visibleProperty().bind(model.commandLineProperty().isNotEmpty());
    drawer.managedProperty().bind(drawer.visibleProperty());
    return drawer;
  }

  private ScrollPane side(Node summary) {
    VBox side = new VBox(12, summary);
    side.getStyleClass().add("wizard-side");
    ScrollPane pane = new ScrollPane(side);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().add("wizard-side-scroll");
    return pane;
  }

  private HBox foot() {
    Label reason = new Label();
    reason.getStyleClass().add("wizard-reason");
    reason.setWrapText(true);
    HBox.setHgrow(reason, Priority.ALWAYS);
    reason.setMaxWidth(Double.MAX_VALUE);
    Button back = new Button();
    back.textProperty().bind(words.bind("wizard.back"));
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.disableProperty().bind(model.currentProperty().isEqualTo(0).or(model.busyProperty()));
    back.setOnAction(event -> model.back());
    Button next = new Button();
    next.getStyleClass().add("primary");
    next.setId("wizard-next");
    next.setMinWidth(Region.USE_PREF_SIZE);
    next.setOnAction(event -> forward());
    Button cancel = new Button();
    cancel.getStyleClass().add("flat");
    cancel.textProperty().bind(words.bind("wizard.cancel"));
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> gestures.leave());
    Runnable update =
        () -> {
          WizardPage shown = model.pages().get(model.currentProperty().get());
          String problem =
              model.isLast() ? model.finishProblemProperty().get() : shown.problem().get();
          reason.setText(problem);
          next.setDisable(!problem.isEmpty() || model.busyProperty().get());
          next.setText(
              model.isLast()
                  ? model.finishTextProperty().get()
                  : words.text(
                      "wizard.next",
                      model.pages().get(model.currentProperty().get() + 1).title().get()));
        };
    model.currentProperty().addListener((property, before, now) -> update.run());
    model.finishProblemProperty().addListener((property, before, now) -> update.run());
    model.finishTextProperty().addListener((property, before, now) -> update.run());
    model.busyProperty().addListener((property, before, now) -> update.run());
    words.localeProperty().addListener((property, before, now) -> update.run());
    model
        .pages()
        .forEach(each -> each.problem().addListener((property, before, now) -> update.run()));
    update.run();
    HBox foot = new HBox(10, reason, cancel, back, next);
    foot.getStyleClass().add("wizard-foot");
    return foot;
  }

  private void forward() {
    if (!model.isLast()) {
      model.next();
    } else if (model.finishProblemProperty().get().isEmpty() && !model.busyProperty().get()) {
      gestures.finish();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      forward();
      event.consume();
    } else if (event.getCode() == KeyCode.LEFT && event.isAltDown()) {
      model.back();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      gestures.leave();
      event.consume();
    }
  }

  private void show() {
    page.getChildren().setAll(model.pages().get(model.currentProperty().get()).node());
    scroll.setVvalue(0);
  }
}
