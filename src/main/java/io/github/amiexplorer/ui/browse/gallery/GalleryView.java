package io.github.amiexplorer.ui.browse.gallery;

import io.github.amiexplorer.ui.browse.action.Favourites;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import io.github.amiexplorer.ui.control.Chip;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.OsLogo;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.control.VerifiedBadge;
import io.github.amiexplorer.ui.i18n.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Roles at the top, then sections of cards, four across or three where it is narrow. */
final class GalleryView {
  /** A window of 1,200 px leaves about this beside scopes and rail. */
  private static final double WIDE = 900;

  private static final double NARROW = 640;

  private final GalleryModel model;
  private final GalleryController controller;
  private final Favourites favourites;
  private final ImageTexts texts;
  private final Words words;
  private final Clock clock;
  private final VBox shelves = new VBox();
  private final VBox root = new VBox();
  private final List<Node> cards = new ArrayList<>();
  private int across = 4;

  GalleryView(
      GalleryModel model,
      GalleryController controller,
      Favourites favourites,
      ImageTexts texts,
      Clock clock) {
    this.model = model;
    this.controller = controller;
    this.favourites = favourites;
    this.texts = texts;
    this.words = texts.words();
    this.clock = clock;
    root.getStyleClass().add("gallery");
    shelves.getStyleClass().add("shelves");
    ScrollPane scroll = new ScrollPane(shelves);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(roles(), scroll);
    root.widthProperty().addListener((property, before, now) -> fit(now.doubleValue()));
    model.sectionsProperty().addListener((property, before, now) -> show());
    words.localeProperty().addListener((property, before, now) -> show());
    shelves.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show();
  }

  Region node() {
    return root;
  }

  private FlowPane roles() {
    Label title = new Label();
    title.getStyleClass().add("meta");
    title.textProperty().bind(words.bind("browse.gallery.run"));
    title.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane roles = new FlowPane(8, 8, title);
    roles.getStyleClass().add("gallery-roles");
    roles.setAlignment(Pos.CENTER_LEFT);
    ToggleGroup group = new ToggleGroup();
    for (Role role : Role.values()) {
      ToggleButton chip = Chip.toggle(words.bind(key(role)), role.icon());
      chip.setToggleGroup(group);
      chip.setSelected(role == model.roleProperty().get());
      chip.setOnAction(
          event -> {
            chip.setSelected(true);
            model.roleProperty().set(role);
          });
      chip.setMinWidth(Region.USE_PREF_SIZE);
      roles.getChildren().add(chip);
    }
    CheckBox verified = new CheckBox();
    verified.textProperty().bind(words.bind("browse.gallery.verified"));
    verified.selectedProperty().bindBidirectional(model.verifiedOnlyProperty());
    verified.setMinWidth(Region.USE_PREF_SIZE);
    CheckBox free = new CheckBox();
    free.textProperty().bind(words.bind("browse.gallery.free"));
    free.selectedProperty().bindBidirectional(model.freeTierProperty());
    free.setMinWidth(Region.USE_PREF_SIZE);
    roles.getChildren().addAll(verified, free);
    return roles;
  }

  private static String key(Role role) {
    return switch (role) {
      case ANYTHING -> "browse.gallery.role.anything";
      case CONTAINERS -> "browse.gallery.role.containers";
      case GPU -> "browse.gallery.role.gpu";
      case DATABASES -> "browse.gallery.role.databases";
      case DESKTOP -> "browse.gallery.role.desktop";
      case MINIMAL -> "browse.gallery.role.minimal";
    };
  }

  private void fit(double width) {
    int wanted = width >= WIDE ? 4 : width >= NARROW ? 3 : 2;
    if (wanted != across) {
      across = wanted;
      show();
    }
  }

  private void show() {
    cards.clear();
    shelves.getChildren().clear();
    Instant now = clock.instant();
    for (Section section : model.sectionsProperty().get()) {
      shelves.getChildren().addAll(head(section), grid(section, now));
    }
    if (shelves.getChildren().isEmpty()) {
      Label none = new Label();
      none.getStyleClass().add("meta");
      none.setWrapText(true);
      none.textProperty().bind(words.bind("browse.gallery.none"));
      shelves.getChildren().add(none);
    }
  }

  private HBox head(Section section) {
    String title = section.own() ? words.text("browse.gallery.own") : section.system().plainName();
    Label name = new Label(title);
    name.getStyleClass().add("shelf-title");
    String logo = section.own() ? OsLogo.OWN : section.system().key();
    HBox head = new HBox(8, OsLogo.of(logo, title, 16), name);
    head.getStyleClass().add("shelf-head");
    head.setAlignment(Pos.CENTER_LEFT);
    if (!section.publisher().isEmpty()) {
      Label publisher = new Label(SafeText.of(section.publisher()));
      publisher.getStyleClass().add("meta");
      Label owner = new Label(section.ownerId());
      owner.getStyleClass().addAll("meta", "mono");
      head.getChildren()
          .addAll(publisher, new VerifiedBadge(words.bind("browse.publisher.verified")), owner);
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Hyperlink all = new Hyperlink(words.text("browse.gallery.all", section.count()));
    all.getStyleClass().setAll("link");
    all.setGraphic(Icons.of("fth-chevron-right", 14, "accent"));
    all.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    all.setOnAction(event -> controller.showAll(section));
    head.getChildren().addAll(gap, all);
    return head;
  }

  private GridPane grid(Section section, Instant now) {
    GridPane grid = new GridPane(12, 12);
    for (int i = 0; i < across; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / across);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    int at = 0;
    for (Card card : section.cards().subList(0, Math.min(across, section.cards().size()))) {
      Node node = new CardView(card, favourites, texts, now, controller::open).node();
      cards.add(node);
      grid.add(node, at++, 0);
    }
    return grid;
  }

  /** Arrows walk the cards; up and down by the number of cards across. */
  private void key(KeyEvent event) {
    int at = cards.indexOf(event.getTarget());
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          case UP -> -across;
          case DOWN -> across;
          default -> 0;
        };
    int to = at + step;
    if (at >= 0 && step != 0 && to >= 0 && to < cards.size()) {
      cards.get(to).requestFocus();
      event.consume();
    }
  }
}
