package io.github.amiexplorer.ui.browse.gallery;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.ui.browse.action.Favourites;
import io.github.amiexplorer.ui.browse.image.ImageFacts;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import io.github.amiexplorer.ui.control.Badge;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.OsLogo;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.control.SegmentedToggle;
import io.github.amiexplorer.ui.control.Tip;
import io.github.amiexplorer.ui.i18n.Words;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One card: mark, plain name, purpose, age, size, login, architectures, star, Details. */
final class CardView {
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  private final VBox root = new VBox();
  private final Card card;
  private final ImageTexts texts;
  private final Words words;
  private final ObjectProperty<String> architecture;

  CardView(
      Card card, Favourites favourites, ImageTexts texts, Instant now, Consumer<Image> onOpen) {
    this.card = card;
    this.texts = texts;
    this.words = texts.words();
    architecture = new SimpleObjectProperty<>(card.newest().keySet().iterator().next());
    root.getStyleClass().add("gallery-card");
    root.setFocusTraversable(true);
    root.getChildren().addAll(top(favourites), meta(now), bottom(onOpen));
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.getTarget() == root) {
            onOpen.accept(image());
            event.consume();
          }
        });
    root.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> root.requestFocus());
    Tip.on(root, this::tip);
    root.setAccessibleText(SafeText.of(card.name()));
  }

  VBox node() {
    return root;
  }

  private Image image() {
    Image chosen = card.newest().get(architecture.get());
    return chosen == null ? card.first() : chosen;
  }

  private String tip() {
    return SafeText.of(image().nameOrId()) + "\n" + SafeText.of(image().id());
  }

  private HBox top(Favourites favourites) {
    OsLogo logo = OsLogo.of(ImageFacts.logo(card.first(), card.own()), card.name(), 22);
    Label name = new Label(SafeText.of(card.name()));
    name.getStyleClass().add("card-name");
    Label purpose = new Label(purpose());
    purpose.getStyleClass().add("card-purpose");
    VBox lines = new VBox(name, purpose);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    Button star = new Button();
    star.getStyleClass().addAll("icon-only", "small", "star");
    star.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    star.setGraphic(Icons.of("fth-star", 15));
    star.accessibleTextProperty().bind(words.bind("browse.command.favourite"));
    star.setOnAction(event -> favourites.toggle(List.of(image())));
    Runnable mark = () -> star.pseudoClassStateChanged(MARKED, favourites.has(image().key()));
    favourites.markedProperty().addListener((property, before, now) -> mark.run());
    architecture.addListener((property, before, now) -> mark.run());
    mark.run();
    HBox top = new HBox(10, OsLogo.tile(logo), lines, star);
    top.setAlignment(Pos.TOP_LEFT);
    return top;
  }

  private HBox meta(Instant now) {
    Label meta = new Label();
    meta.getStyleClass().add("meta");
    meta.setMinWidth(0);
    Runnable say = () -> meta.setText(metaText(now));
    architecture.addListener((property, before, after) -> say.run());
    say.run();
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(meta, gap);
    line.getStyleClass().add("card-meta");
    line.setAlignment(Pos.CENTER_LEFT);
    if (Boolean.TRUE.equals(card.first().freeTierEligible())) {
      line.getChildren()
          .add(Badge.of(words.bind("browse.gallery.free"), "fth-gift", Badge.Kind.SUCCESS));
    }
    return line;
  }

  private String metaText(Instant now) {
    Image image = image();
    String login = login();
    String both =
        words.text("browse.gallery.meta", texts.age(image.created(), now), texts.size(image));
    return login.isEmpty() ? both : both + " · " + login;
  }

  private HBox bottom(Consumer<Image> onOpen) {
    HBox bottom = new HBox(8);
    bottom.setAlignment(Pos.CENTER_LEFT);
    if (card.newest().size() > 1) {
      SegmentedToggle<String> switcher = new SegmentedToggle<>(architecture);
      card.newest()
          .keySet()
          .forEach(each -> switcher.add(each, new SimpleStringProperty(SafeText.of(each)), null));
      bottom.getChildren().add(switcher);
    } else {
      bottom
          .getChildren()
          .add(Badge.of(SafeText.of(architecture.get()), "fth-cpu", Badge.Kind.NEUTRAL).square());
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button details = new Button();
    details.getStyleClass().add("small");
    details.textProperty().bind(words.bind("browse.gallery.details"));
    details.setMinWidth(Region.USE_PREF_SIZE);
    details.setOnAction(event -> onOpen.accept(image()));
    bottom.getChildren().addAll(gap, (Node) details);
    return bottom;
  }

  private String purpose() {
    if (card.own()) {
      return words.text("browse.gallery.regions", card.regions());
    }
    return switch (card.purpose()) {
      case STANDARD -> words.text("browse.gallery.purpose.standard");
      case MINIMAL -> words.text("browse.gallery.purpose.minimal");
      case KUBERNETES -> words.text("browse.gallery.purpose.kubernetes");
      case ECS -> words.text("browse.gallery.purpose.ecs");
      case GPU -> words.text("browse.gallery.purpose.gpu");
      case DATABASE -> words.text("browse.gallery.purpose.database");
      case DESKTOP -> words.text("browse.gallery.purpose.desktop");
      case NO_DESKTOP -> words.text("browse.gallery.purpose.no-desktop");
    };
  }

  /** Whom publishers let in at first (their documentation); nothing is known of own images. */
  private String login() {
    if (card.own()) {
      return card.system() == OperatingSystem.UNKNOWN ? "" : card.system().plainName();
    }
    return switch (card.system()) {
      case AMAZON_LINUX, RHEL, SUSE, ALMALINUX, FREEBSD, MACOS -> "ec2-user@";
      case UBUNTU -> "ubuntu@";
      case DEBIAN -> "admin@";
      case ROCKY -> "rocky@";
      case FEDORA -> "fedora@";
      case CENTOS -> "centos@";
      case ARCH -> "arch@";
      case WINDOWS -> "RDP";
      case ORACLE, BOTTLEROCKET, LINUX, UNKNOWN -> "";
    };
  }
}
