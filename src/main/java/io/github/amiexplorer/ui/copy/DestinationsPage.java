package io.github.amiexplorer.ui.copy;

import io.github.amiexplorer.cloud.KmsKeys.KmsKey;
import io.github.amiexplorer.insight.CopyCost;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.RegionNames;
import io.github.amiexplorer.model.RegionNames.Continent;
import io.github.amiexplorer.operation.copy.CopyFacts.There;
import io.github.amiexplorer.operation.copy.CopyMatrix.Cell;
import io.github.amiexplorer.operation.copy.CopyRequest.Destination;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.copy.CopyModel.Judgement;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Where to: Regions by continent, and for each what is new, its key and its cost. */
final class DestinationsPage extends CopyPage {
  private final VBox list = new VBox();
  private final GridPane table = new GridPane();
  private final TextField search = new TextField();

  DestinationsPage(CopyModel model, Words words) {
    super(model, words, words.bind("copy.destinations"));
    search.promptTextProperty().bind(words.bind("copy.destinations.search"));
    search.accessibleTextProperty().bind(words.bind("copy.destinations.search"));
    search.textProperty().addListener((property, before, now) -> fillList());
    search.setId("copy-search");
    Button all = new Button();
    all.textProperty().bind(words.bind("copy.destinations.all"));
    all.setMinWidth(Button.USE_PREF_SIZE);
    all.setOnAction(event -> model.choose(free(), true));
    Button none = new Button();
    none.textProperty().bind(words.bind("copy.destinations.none"));
    none.setMinWidth(Button.USE_PREF_SIZE);
    none.setOnAction(event -> model.choose(model.regionsProperty().get(), false));
    HBox.setHgrow(search, Priority.ALWAYS);
    list.getStyleClass().add("region-list");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(300);
    scroll.setMinHeight(220);
    table.getStyleClass().add("choice-table");
    node().getChildren().addAll(new HBox(8, search, all, none), scroll, table);
    model.regionsProperty().addListener((property, before, now) -> fillList());
    model.thereProperty().addListener((property, before, now) -> fillList());
    model.chosenProperty().addListener((property, before, now) -> show());
    model.judgementProperty().addListener((property, before, now) -> fillTable());
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private List<Region> free() {
    int all = model().images().size();
    return model().regionsProperty().get().stream()
        .filter(each -> model().thereProperty().get().getOrDefault(each, 0) < all)
        .toList();
  }

  private void show() {
    int count = model().chosenProperty().get().size();
    say(
        words().text("copy.destinations.chosen", count),
        count == 0 ? words().text("copy.destinations.problem") : "");
    fillList();
    fillTable();
  }

  private void fillList() {
    Map<Continent, List<Region>> groups = new EnumMap<>(Continent.class);
    String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    for (Region region : model().regionsProperty().get()) {
      String place = RegionNames.placeOf(region);
      if (region.id().contains(wanted) || place.toLowerCase(Locale.ROOT).contains(wanted)) {
        groups
            .computeIfAbsent(RegionNames.continentOf(region), each -> new ArrayList<>())
            .add(region);
      }
    }
    List<Node> rows = new ArrayList<>();
    groups.forEach(
        (continent, regions) -> {
          rows.add(head(continent, regions));
          regions.forEach(each -> rows.add(line(each)));
        });
    list.getChildren().setAll(rows);
  }

  private CheckBox head(Continent continent, List<Region> regions) {
    long on = regions.stream().filter(model().chosenProperty().get()::containsKey).count();
    CheckBox box =
        new CheckBox(words().text("copy.continent", name(continent), on, (long) regions.size()));
    box.getStyleClass().add("strong");
    box.setIndeterminate(on > 0 && on < regions.size());
    box.setSelected(on == regions.size());
    box.setOnAction(event -> model().choose(regions, on < regions.size()));
    return box;
  }

  private HBox line(Region region) {
    CheckBox box = new CheckBox(SafeText.of(region.id(), 40));
    box.setId("copy-to-" + region.id());
    box.setSelected(model().chosenProperty().get().containsKey(region));
    box.setOnAction(event -> model().choose(List.of(region), box.isSelected()));
    Label place = new Label(RegionNames.placeOf(region));
    place.getStyleClass().add("meta");
    HBox line = new HBox(8, box, place);
    line.getStyleClass().add("region-choice");
    int there = model().thereProperty().get().getOrDefault(region, 0);
    if (there > 0) {
      Label mark = new Label(words().text("copy.there", there, model().images().size()));
      mark.setGraphic(Icons.of("fth-check", 13, "success"));
      mark.getStyleClass().add("meta");
      line.getChildren().add(mark);
    }
    return line;
  }

  private void fillTable() {
    table.getChildren().clear();
    Map<Region, Destination> chosen = new TreeMap<>(model().chosenProperty().get());
    table.setVisible(!chosen.isEmpty());
    table.setManaged(!chosen.isEmpty());
    int column = 0;
    for (String key :
        List.of(
            "copy.t.destination", "copy.t.images", "copy.t.key", "copy.t.once", "copy.t.month")) {
      Label head = new Label(words().text(key));
      head.getStyleClass().add("strong");
      table.add(head, column++, 0);
    }
    int row = 1;
    for (Destination each : chosen.values()) {
      fill(each, row++);
    }
  }

  private void fill(Destination destination, int row) {
    Region region = destination.region();
    Judgement judged = model().judgementProperty().get();
    Label name = new Label(region.id() + "  " + RegionNames.placeOf(region));
    name.setMinWidth(Label.USE_PREF_SIZE);
    long fresh = 0;
    long skipped = 0;
    if (judged != null) {
      for (Cell cell : judged.matrix().cells()) {
        if (cell.destination().region().equals(region)) {
          fresh += cell.skipped() ? 0 : 1;
          skipped += cell.skipped() ? 1 : 0;
        }
      }
    }
    CopyCost cost =
        judged == null ? CopyCost.NONE : judged.costs().getOrDefault(region, CopyCost.NONE);
    table.add(name, 0, row);
    table.add(new Label(words().text("copy.t.new", fresh, skipped)), 1, row);
    table.add(keys(destination), 2, row);
    table.add(
        new Label(
            cost.transferUsd() == null
                ? words().text("copy.unknown-price")
                : formats().money(cost.transferUsd())),
        3,
        row);
    table.add(new Label(formats().money(cost.storageUsd())), 4, row);
  }

  /** One way to encrypt: not, with the default key, or with a key of the Region. */
  private record Way(boolean encrypt, @Nullable String key, String text) {}

  private ComboBox<Way> keys(Destination destination) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(false, null, words().text("copy.key.same")));
    ways.add(new Way(true, null, words().text("copy.key.default")));
    There there = model().factsProperty().get().regions().get(destination.region());
    if (there != null && there.keys() != null) {
      for (KmsKey key : there.keys()) {
        if (!key.managedByAws()) {
          String alias = key.aliases().isEmpty() ? key.id() : "alias/" + key.aliases().getFirst();
          String state =
              key.isUsable() ? "" : " (" + SafeText.of(String.valueOf(key.state()), 30) + ")";
          ways.add(new Way(true, alias, SafeText.of(alias, 60) + state));
        }
      }
    }
    ComboBox<Way> box = new ComboBox<>();
    box.getItems().setAll(ways);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Way way) {
            return way == null ? "" : way.text();
          }

          @Override
          public @Nullable Way fromString(String text) {
            return null;
          }
        });
    box.setAccessibleText(words().text("copy.t.key") + " " + destination.region());
    ways.stream()
        .filter(
            each ->
                each.encrypt() == destination.encrypt()
                    && java.util.Objects.equals(each.key(), destination.kmsKeyId()))
        .findFirst()
        .ifPresent(box::setValue);
    box.setOnAction(
        event -> {
          Way way = box.getValue();
          if (way != null) {
            model().encrypt(destination.region(), way.encrypt(), way.key());
          }
        });
    return box;
  }

  private String name(Continent continent) {
    return words()
        .text(
            switch (continent) {
              case NORTH_AMERICA -> "copy.continent.north-america";
              case SOUTH_AMERICA -> "copy.continent.south-america";
              case EUROPE -> "copy.continent.europe";
              case ASIA_PACIFIC -> "copy.continent.asia-pacific";
              case MIDDLE_EAST -> "copy.continent.middle-east";
              case AFRICA -> "copy.continent.africa";
              case ELSEWHERE -> "copy.continent.elsewhere";
            });
  }
}
