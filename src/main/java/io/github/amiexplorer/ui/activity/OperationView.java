package io.github.amiexplorer.ui.activity;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.operation.plan.Outcome;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.Step;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.Operation.Status;
import io.github.amiexplorer.operation.run.Operation.Tally;
import io.github.amiexplorer.operation.run.StepState;
import io.github.amiexplorer.operation.script.BashScript;
import io.github.amiexplorer.operation.script.IamPolicy;
import io.github.amiexplorer.operation.script.OperationLog;
import io.github.amiexplorer.operation.script.RegionMap;
import io.github.amiexplorer.operation.script.Terraform;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One operation: what it does, how far it is, what needs attention, what can be done. */
final class OperationView extends VBox {
  private static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");
  private static final int TROUBLES = 12;
  private static final int STEPS = 300;

  private final Operation operation;
  private final OperationsController controller;
  private final Words words;
  private final Formats formats;
  private final OperationWords texts;
  private final Label status = new Label();
  private final TallyBar bar = new TallyBar();
  private final HBox numbers = new HBox(24);
  private final HBox actions = new HBox(8);
  private final VBox troubles = new VBox(4);
  private final Node steps;

  OperationView(Operation operation, OperationsController controller, Words words) {
    this.operation = operation;
    this.controller = controller;
    this.words = words;
    this.formats = new Formats(words);
    this.texts = new OperationWords(words);
    getStyleClass().add("operation");
    Label title = new Label(texts.title(operation.plan()));
    title.getStyleClass().add("page-title");
    status.getStyleClass().addAll("meta", "operation-status");
    VBox heads = new VBox(2, title, status);
    heads.setMinWidth(0);
    HBox.setHgrow(heads, Priority.ALWAYS);
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(12, heads, actions);
    steps =
        StepMatrix.fits(operation)
            ? new StepMatrix(operation, words, step -> controller.retry(operation, List.of(step)))
            : new VBox(4);
    VBox.setVgrow(steps, Priority.ALWAYS);
    Label calm = new Label(words.text("activity.calm"));
    calm.setGraphic(Icons.of("fth-info", 13));
    calm.getStyleClass().add("meta");
    Node middle = steps;
    if (steps instanceof VBox list) {
      ScrollPane scroll = new ScrollPane(list);
      scroll.setFitToWidth(true);
      VBox.setVgrow(scroll, Priority.ALWAYS);
      middle = scroll;
    }
    getChildren().addAll(head, bar, numbers, middle, troubles, calm);
    refresh();
  }

  /** Shows the states as they are now. */
  void refresh() {
    Tally tally = operation.tally();
    status.setText(
        words.text(
            "activity.started",
            formats.moment(operation.plan().created(), operation.lastChange()),
            texts.status(operation)));
    status.pseudoClassStateChanged(ENDED, operation.status() == Status.ENDED);
    bar.show(tally);
    numbers
        .getChildren()
        .setAll(
            number("fth-check-circle", "success", tally.succeeded(), "activity.n.succeeded"),
            number("fth-loader", "accent", tally.active(), "activity.n.active"),
            number("fth-clock", "muted", tally.queued(), "activity.n.queued"),
            number("fth-rotate-cw", "warning", tally.waiting(), "activity.n.waiting"),
            number(
                "fth-x-circle", "danger", tally.failed() + tally.skipped(), "activity.n.failed"));
    actions.getChildren().setAll(buttons(tally));
    if (steps instanceof StepMatrix matrix) {
      matrix.refresh();
    } else if (steps instanceof VBox list) {
      fill(list);
    }
    showTroubles();
  }

  private VBox number(String icon, String style, int count, String key) {
    Label value = new Label(formats.count(count), Icons.of(icon, 14, style));
    value.getStyleClass().add("strong");
    Label name = new Label(words.text(key));
    name.getStyleClass().add("meta");
    return new VBox(value, name);
  }

  private List<Node> buttons(Tally tally) {
    List<Node> buttons = new java.util.ArrayList<>();
    boolean running = OperationsModel.isRunning(operation);
    int failed = tally.failed() + tally.skipped() + tally.cancelled();
    if (failed > 0) {
      buttons.add(
          button(
              words.text("activity.retry-failed", failed),
              "fth-refresh-cw",
              () -> controller.retryAll(operation)));
    }
    if (operation.status() == Status.INTERRUPTED) {
      buttons.add(
          button(words.text("activity.resume"), "fth-play", () -> controller.resume(operation)));
    }
    if (running) {
      boolean paused = operation.status() == Status.PAUSED;
      buttons.add(
          button(
              words.text(paused ? "activity.go-on" : "activity.pause"),
              paused ? "fth-play" : "fth-pause",
              () -> controller.pause(operation, !paused)));
      Button cancel =
          button(words.text("activity.cancel-rest"), "fth-x", () -> controller.cancel(operation));
      cancel.getStyleClass().add("danger-text");
      buttons.add(cancel);
    } else if (tally.succeeded() > 0) {
      Button undo =
          button(words.text("activity.undo"), "fth-rotate-ccw", () -> controller.undo(operation));
      undo.setId("operation-undo");
      buttons.add(undo);
    }
    if (operation.plan().kind() == Plan.Kind.LAUNCH && !running) {
      Button again =
          button(
              words.text("activity.launch-again"),
              "fth-play",
              () -> controller.launchAgain(operation));
      again.setId("operation-again");
      buttons.add(again);
    }
    buttons.add(take());
    return buttons;
  }

  /** Everything that can be taken along as text. */
  private MenuButton take() {
    MenuButton menu = new MenuButton(words.text("activity.take"));
    menu.setGraphic(Icons.of("fth-clipboard", 15));
    menu.setMinWidth(USE_PREF_SIZE);
    menu.getItems()
        .addAll(
            item("activity.take.bash", () -> BashScript.of(operation.plan())),
            item("activity.take.terraform", () -> Terraform.of(operation.plan())),
            item("activity.take.policy", () -> IamPolicy.of(operation.plan())),
            item("activity.take.log", () -> OperationLog.of(operation)));
    if (StepMatrix.fits(operation)) {
      menu.getItems()
          .addAll(
              item("activity.take.map-json", () -> map().json()),
              item("activity.take.map-terraform", () -> map().terraform()),
              item("activity.take.map-cloudformation", () -> map().cloudFormation()));
    }
    if (!OperationsModel.isRunning(operation)) {
      MenuItem forget = new MenuItem(words.text("activity.forget"));
      forget.setOnAction(event -> controller.forget(operation));
      menu.getItems().add(forget);
    }
    return menu;
  }

  private MenuItem item(String key, Supplier<String> text) {
    MenuItem item = new MenuItem(words.text(key));
    item.setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text.get());
          Clipboard.getSystemClipboard().setContent(content);
        });
    return item;
  }

  /** The copies that are there, with their sources. */
  private RegionMap map() {
    Map<String, Map<Region, String>> images = new LinkedHashMap<>();
    for (Step step : operation.plan().steps()) {
      String made = operation.state(step.number()).resultId();
      if (step.change() instanceof CopyImage copy) {
        Map<Region, String> ids = images.computeIfAbsent(step.subject(), name -> new TreeMap<>());
        ids.put(copy.sourceRegion(), copy.sourceImageId());
        if (made != null) {
          ids.put(step.region(), made);
        }
      }
    }
    return new RegionMap(images);
  }

  private static Button button(String text, String icon, Runnable action) {
    Button button = new Button(text, Icons.of(icon, 15));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void fill(VBox list) {
    list.getChildren().clear();
    for (Step step :
        operation.plan().steps().subList(0, Math.min(STEPS, operation.plan().steps().size()))) {
      StepState state = operation.state(step.number());
      Label what =
          new Label(
              words.text(
                  "activity.step",
                  step.change().operation(),
                  SafeText.of(step.subject(), 80),
                  step.region().id()),
              StepMatrix.icon(state));
      HBox.setHgrow(what, Priority.ALWAYS);
      what.setMaxWidth(Double.MAX_VALUE);
      Label id = new Label(state.resultId() == null ? "" : SafeText.of(state.resultId(), 40));
      id.getStyleClass().addAll("mono", "meta");
      Label phase = new Label(texts.phase(step.change(), state));
      HBox row = new HBox(12, what);
      if (state.outcome() instanceof Outcome.Succeeded done && !done.addresses().isEmpty()) {
        Label addresses = new Label(SafeText.of(String.join(", ", done.addresses()), 120));
        addresses.getStyleClass().add("mono");
        row.getChildren().add(addresses);
      }
      row.getChildren().addAll(id, phase);
      if (state.requestId() != null) {
        Tooltip.install(
            row, new Tooltip(words.text("activity.request", SafeText.of(state.requestId(), 60))));
      }
      row.getStyleClass().add("operation-step");
      list.getChildren().add(row);
    }
  }

  private void showTroubles() {
    troubles.getChildren().clear();
    int count = 0;
    for (Step step : operation.plan().steps()) {
      StepState state = operation.state(step.number());
      if (state.outcome() instanceof Outcome.Failed failed && ++count <= TROUBLES) {
        Label what =
            new Label(
                words.text(
                    "activity.step",
                    step.change().operation(),
                    SafeText.of(step.subject(), 60),
                    step.region().id()),
                Icons.of("fth-x-circle", 14, "danger"));
        what.setMinWidth(USE_PREF_SIZE);
        Label why = new Label(texts.reason(failed));
        why.setWrapText(true);
        why.setMinWidth(0);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        Button retry = new Button(words.text("activity.retry-one"));
        retry.getStyleClass().add("small");
        retry.setMinWidth(USE_PREF_SIZE);
        retry.setOnAction(event -> controller.retry(operation, List.of(step.number())));
        HBox row = new HBox(12, what, why, retry);
        row.getStyleClass().add("operation-step");
        troubles.getChildren().add(row);
      }
    }
    if (count > 0) {
      Label head = new Label(words.text("activity.attention", count));
      head.getStyleClass().add("section-title");
      troubles.getChildren().addFirst(head);
    }
  }
}
