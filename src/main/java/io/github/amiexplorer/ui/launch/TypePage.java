package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.catalog.query.FilterError;
import io.github.amiexplorer.catalog.query.TypeFilter;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.launch.LaunchModel.Judgement;
import io.github.amiexplorer.ui.wizard.FormPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Every type of the Region in two groups: those that boot the image and, with reasons, the rest.
 */
final class TypePage extends FormPage<LaunchModel> {
  private static final double HEIGHT = 520;

  private final ListView<Line> list = new ListView<>();
  private final Label wrong = new Label();
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.PRICE);

  /** What stands in the list. */
  sealed interface Line {
    /** A group with its counts. */
    record Group(boolean fits, int shown, int all) implements Line {}

    /** A type. */
    record Type(TypeRow row) implements Line {}
  }

  /** What the types are ordered by. */
  enum Order {
    NAME,
    VCPU,
    MEMORY,
    NETWORK,
    PRICE
  }

  TypePage(LaunchModel model, Words words) {
    super(model, words, words.bind("launch.type"));
    node().getStyleClass().add("type-form");
    TextField filter = text(model.filter);
    filter.setId("launch-filter");
    filter.promptTextProperty().bind(words.bind("launch.type.filter"));
    filter.accessibleTextProperty().bind(words.bind("launch.type.filter.name"));
    HBox.setHgrow(filter, Priority.ALWAYS);
    wrong.getStyleClass().add("wizard-reason");
    HBox sets = new HBox(8, meta("launch.type.sets"));
    sets.setAlignment(Pos.CENTER_LEFT);
    Button cheapest = set("launch.type.cheapest", this::cheapest);
    cheapest.setId("launch-cheapest");
    sets.getChildren()
        .addAll(
            cheapest,
            set("launch.type.graviton", () -> model.filter.set("arch:arm64 gen>=8")),
            set("launch.type.nvme", () -> model.filter.set("disk:yes")),
            set("launch.type.gpu", () -> model.filter.set("gpu>=1")),
            set("launch.type.all", () -> model.filter.set("")));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    sets.getChildren().addAll(gap, check("launch.type.unfit", model.unfitShown));
    list.setId("launch-types");
    list.getStyleClass().add("type-list");
    list.setPrefHeight(HEIGHT);
    list.setFixedCellSize(34);
    list.accessibleTextProperty().bind(words.bind("launch.type"));
    list.setCellFactory(view -> new TypeCell(model, words, formats()));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> picked(now));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.SPACE) {
            picked(list.getSelectionModel().getSelectedItem());
            event.consume();
          }
        });
    VBox table = new VBox(head(), list);
    node().getChildren().addAll(filter, wrong, sets, table);
    model.filter.addListener((property, before, now) -> fill());
    model.unfitShown.addListener((property, before, now) -> fill());
    model.judgement.addListener((property, before, now) -> judged(before, now));
    model.looking.addListener((property, before, now) -> fill());
    order.addListener((property, before, now) -> fill());
    words.localeProperty().addListener((property, before, now) -> fill());
    fill();
  }

  private Label meta(String key) {
    Label label = new Label();
    label.getStyleClass().add("meta");
    label.textProperty().bind(words().bind(key));
    return label;
  }

  private Button set(String key, Runnable action) {
    Button button = new Button();
    button.getStyleClass().addAll("small", "chip");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.textProperty().bind(words().bind(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  private HBox head() {
    HBox head = new HBox(TypeCell.GAP);
    head.getStyleClass().add("type-head");
    Region radio = new Region();
    radio.setMinWidth(TypeCell.RADIO);
    head.getChildren()
        .addAll(
            radio,
            column("launch.t.type", TypeCell.NAME, Order.NAME, false),
            fit(),
            column("launch.t.vcpu", TypeCell.VCPU, Order.VCPU, true),
            column("launch.t.memory", TypeCell.MEMORY, Order.MEMORY, true),
            column("launch.t.arch", TypeCell.ARCH, null, false),
            column("launch.t.network", TypeCell.NETWORK, Order.NETWORK, false),
            column("launch.t.hour", TypeCell.PRICE, Order.PRICE, true),
            column("launch.t.month", TypeCell.PRICE, Order.PRICE, true));
    return head;
  }

  private Label fit() {
    Label fit = meta("launch.t.fit");
    fit.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(fit, Priority.ALWAYS);
    return fit;
  }

  private Region column(String key, double width, @Nullable Order by, boolean right) {
    Button column = new Button();
    column.getStyleClass().setAll("type-column");
    column.textProperty().bind(words().bind(key));
    column.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setMaxWidth(width);
    if (by == null) {
      column.setFocusTraversable(false);
      column.setMouseTransparent(true);
    } else {
      column.setOnAction(event -> order.set(by));
      Runnable mark =
          () ->
              column.setGraphic(
                  order.get() == by && !key.equals("launch.t.month")
                      ? Icons.of("fth-arrow-up", 12)
                      : null);
      order.addListener((property, before, now) -> mark.run());
      mark.run();
    }
    return column;
  }

  /** Takes the cheapest type that boots the image and passes the filter. */
  private void cheapest() {
    order.set(Order.PRICE);
    for (Line each : list.getItems()) {
      if (each instanceof Line.Type(TypeRow row) && row.fit().fits()) {
        list.getSelectionModel().select(each);
        list.scrollTo(each);
        return;
      }
    }
  }

  private void picked(@Nullable Line line) {
    if (line instanceof Line.Type(TypeRow row) && row.fit().fits()) {
      model().type.set(row.type().name());
    }
  }

  private void judged(@Nullable Judgement before, @Nullable Judgement now) {
    boolean other = before == null || now == null || !before.types().equals(now.types());
    if (other) {
      fill();
    } else {
      say();
      list.refresh();
    }
  }

  private void fill() {
    TypeFilter filter = TypeFilter.parse(model().filter.get());
    List<FilterError> errors = filter.errors();
    wrong.setText(
        errors.isEmpty()
            ? ""
            : words()
                .text(
                    "launch.type.filter.wrong",
                    SafeText.of(errors.getFirst().subject(), 40),
                    String.join(", ", TypeFilter.keys())));
    wrong.setVisible(!errors.isEmpty());
    wrong.setManaged(!errors.isEmpty());
    Judgement judged = model().judgement.get();
    List<TypeRow> all = judged == null ? List.of() : judged.types();
    List<Line> lines = new ArrayList<>();
    add(lines, all, filter, true);
    if (model().unfitShown.get()) {
      add(lines, all, filter, false);
    }
    list.getItems().setAll(lines);
    list.setPlaceholder(
        new Label(
            words().text(model().looking.get() ? "launch.type.looking" : "launch.type.unknown")));
    say();
  }

  private void add(List<Line> lines, List<TypeRow> all, TypeFilter filter, boolean fits) {
    List<TypeRow> group = all.stream().filter(each -> each.fit().fits() == fits).toList();
    List<TypeRow> shown =
        group.stream()
            .filter(each -> filter.test(each.filtered()))
            .sorted(by(order.get()))
            .toList();
    if (!group.isEmpty()) {
      lines.add(new Line.Group(fits, shown.size(), group.size()));
    }
    shown.forEach(each -> lines.add(new Line.Type(each)));
  }

  private static Comparator<TypeRow> by(Order order) {
    Comparator<TypeRow> name = Comparator.comparing(row -> row.type().name());
    Comparator<TypeRow> first =
        switch (order) {
          case NAME -> name;
          case VCPU -> Comparator.comparingInt(row -> row.type().vcpus());
          case MEMORY -> Comparator.comparingLong(row -> row.type().memoryMib());
          case NETWORK ->
              Comparator.<TypeRow>comparingDouble(row -> row.type().networkGigabits()).reversed();
          case PRICE -> Comparator.comparingDouble(TypeRow::hourly);
        };
    return first
        .thenComparingDouble(TypeRow::hourly)
        .thenComparingInt(row -> row.type().vcpus())
        .thenComparingLong(row -> row.type().memoryMib())
        .thenComparing(name);
  }

  private void say() {
    Judgement judged = model().judgement.get();
    TypeRow chosen = judged == null ? null : judged.chosen();
    String type = model().type.get();
    boolean optional = model().aim.get() != LaunchModel.Aim.INSTANCES;
    String problem = "";
    if (type.isEmpty() && !optional) {
      problem = words().text("launch.type.problem");
    } else if (chosen != null && !chosen.fit().fits()) {
      problem = new FitWords(words()).text(chosen.fit());
    }
    say(type.isEmpty() ? words().text("launch.type.none") : type, problem);
  }
}
