package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.export.CliCommand;
import io.github.amiexplorer.export.ImageJson;
import io.github.amiexplorer.model.AmiArn;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.ui.control.CopyButton;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.OsLogo;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.control.Tip;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.ImageRequest;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who this is: logo, name, id, badges, and what can be done with it. */
final class HeaderView extends VBox {
  private static final int NAME_LIMIT = 128;

  private final Context context;
  private final ImageBadges badges;
  private final OsLogo logo = new OsLogo(22);
  private final Label name = new Label();
  private final Label id = new Label();
  private final Label place = new Label();
  private final FlowPane badgeLine = new FlowPane();
  private final Button star = new Button();

  HeaderView(Context context) {
    this.context = context;
    badges = new ImageBadges(context);
    getStyleClass().add("detail-header");
    name.getStyleClass().add("page-title");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    Tip.on(name, name.textProperty());
    id.getStyleClass().addAll("mono", "detail-id");
    HBox idLine = new HBox(id, copy("detail.copy.id", Image::id));
    idLine.getStyleClass().add("id-line");
    VBox texts = new VBox(name, idLine);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox title = new HBox(OsLogo.tile(logo), texts, buildWalk());
    title.getStyleClass().add("detail-title");
    badgeLine.getStyleClass().add("badge-line");
    getChildren().addAll(title, badgeLine, buildActions());
  }

  void show(Image image) {
    boolean mine = badges.mine(image);
    OperatingSystem system = OperatingSystem.of(image);
    boolean plain =
        system == OperatingSystem.AMAZON_LINUX
            || system == OperatingSystem.LINUX
            || system == OperatingSystem.UNKNOWN;
    logo.show(mine && plain ? OsLogo.OWN : system.key(), image.nameOrId());
    String shown = SafeText.of(image.nameOrId(), NAME_LIMIT);
    name.setText(shown.substring(shown.lastIndexOf('/') + 1));
    id.setText(SafeText.of(image.id()));
    badgeLine.getChildren().setAll(badges.of(image));
    showPlace();
    boolean favourite = context.preferences().favourites().contains(favouriteKey(image));
    star.setGraphic(Icons.of("fth-star", 15, favourite ? "icon-warning" : "icon-muted"));
    star.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("favourite"), favourite);
  }

  /** Where the image stands in the list; only looked up where it is shown. */
  void showPlace() {
    if (!context.workspace().detailEnlargedProperty().get()) {
      return;
    }
    int at = context.controller().position();
    var answer = context.workspace().answerProperty().get();
    place.setText(
        at < 0 || answer == null
            ? ""
            : context.words().text("detail.position", at + 1, answer.rows().size()));
  }

  private HBox buildWalk() {
    Workspace workspace = context.workspace();
    Button previous = walk("fth-chevron-up", "detail.previous", -1);
    Button next = walk("fth-chevron-down", "detail.next", 1);
    Button back = button("fth-arrow-left", "detail.back");
    back.setOnAction(event -> workspace.detailEnlargedProperty().set(false));
    place.getStyleClass().add("meta");
    HBox walk = new HBox(place, previous, next, back);
    walk.getStyleClass().add("detail-walk");
    walk.setAlignment(Pos.CENTER_RIGHT);
    walk.visibleProperty().bind(workspace.detailEnlargedProperty());
    walk.managedProperty().bind(workspace.detailEnlargedProperty());
    walk.setMinWidth(Region.USE_PREF_SIZE);
    workspace.detailEnlargedProperty().addListener((property, before, now) -> showPlace());
    return walk;
  }

  private Button walk(String icon, String key, int step) {
    Button button = button(icon, key);
    button.setOnAction(event -> context.controller().walk(step));
    return button;
  }

  private FlowPane buildActions() {
    Words words = context.words();
    MenuButton copy = new MenuButton();
    copy.setGraphic(Icons.of("fth-copy", 15));
    copy.getStyleClass().add("detail-copy");
    copy.getItems()
        .addAll(
            item("detail.copy.id", Image::id),
            item("detail.copy.name", Image::nameOrId),
            item("detail.copy.arn", image -> AmiArn.of(image.key())),
            item("detail.copy.json", ImageJson::write),
            item("detail.copy.cli", CliCommand::describe));
    MenuItem sameName = new MenuItem();
    sameName.textProperty().bind(words.bind("detail.find-copies"));
    sameName.setOnAction(event -> findCopies());
    copy.getItems().addAll(new SeparatorMenuItem(), sameName);
    star.getStyleClass().addAll("icon-button");
    star.accessibleTextProperty().bind(words.bind("detail.favourite"));
    Tip.on(star, words.bind("detail.favourite"));
    star.setOnAction(event -> toggleFavourite());
    copy.setMinWidth(Region.USE_PREF_SIZE);
    star.setMinWidth(Region.USE_PREF_SIZE);
    Button launch = new Button();
    launch.textProperty().bind(words.bind("detail.launch"));
    launch.setMinWidth(Region.USE_PREF_SIZE);
    launch.getStyleClass().add("primary");
    launch.setId("detail-launch");
    launch.setOnAction(event -> ask(ImageRequest.Kind.LAUNCH));
    Button elsewhere = new Button();
    elsewhere.textProperty().bind(words.bind("detail.copy-to"));
    elsewhere.setMinWidth(Region.USE_PREF_SIZE);
    elsewhere.setId("detail-copy-to");
    elsewhere.setOnAction(event -> ask(ImageRequest.Kind.COPY));
    Button share = new Button();
    share.textProperty().bind(words.bind("detail.share"));
    share.setMinWidth(Region.USE_PREF_SIZE);
    share.setId("detail-share");
    share.setOnAction(event -> ask(ImageRequest.Kind.SHARE));
    copy.accessibleTextProperty().bind(words.bind("detail.copy"));
    FlowPane actions = new FlowPane(8, 6, launch, elsewhere, share, copy, star);
    actions.getStyleClass().add("detail-actions");
    return actions;
  }

  private void ask(ImageRequest.Kind kind) {
    Image image = context.workspace().shownProperty().get();
    if (image != null) {
      context.workspace().requestProperty().set(new ImageRequest(kind, List.of(image.key())));
    }
  }

  /** Shows every loaded image of this name, wherever it lives. */
  private void findCopies() {
    Image image = context.workspace().shownProperty().get();
    if (image != null && image.name() != null) {
      String text = "name=" + io.github.amiexplorer.catalog.query.FilterQuery.quote(image.name());
      context
          .workspace()
          .filterProperty()
          .set(io.github.amiexplorer.catalog.query.FilterQuery.parse(text).query());
    }
  }

  private void toggleFavourite() {
    Image image = context.workspace().shownProperty().get();
    if (image != null) {
      TreeSet<String> all = new TreeSet<>(context.preferences().favourites());
      String key = favouriteKey(image);
      if (!all.remove(key)) {
        all.add(key);
      }
      context.preferences().favourites(all);
      show(image);
    }
  }

  private static String favouriteKey(Image image) {
    return image.key().toString();
  }

  private MenuItem item(String key, Function<Image, String> text) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(context.words().bind(key));
    item.setOnAction(
        event -> {
          Image image = context.workspace().shownProperty().get();
          if (image != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.apply(image));
            Clipboard.getSystemClipboard().setContent(content);
          }
        });
    return item;
  }

  private CopyButton copy(String key, Function<Image, String> text) {
    ObservableValue<String> label = context.words().bind(key);
    return new CopyButton(
        label,
        () -> {
          Image image = context.workspace().shownProperty().get();
          return image == null ? "" : text.apply(image);
        });
  }

  private Button button(String icon, String key) {
    Button button = new Button(null, Icons.of(icon, 15));
    button.getStyleClass().add("icon-button");
    button.accessibleTextProperty().bind(context.words().bind(key));
    Tip.on(button, context.words().bind(key));
    return button;
  }
}
