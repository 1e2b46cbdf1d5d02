package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.Latecomer;
import io.github.amiexplorer.ui.workspace.Workspace;
import io.github.amiexplorer.ui.workspace.Workspace.DetailTab;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Header above, the chosen tab below; tabs are built when they are first shown. */
final class DetailView extends StackPane {
  private static final PseudoClass ENLARGED = PseudoClass.getPseudoClass("enlarged");

  private final Context context;
  private final HeaderView header;
  private final ScrollPane scroll = new ScrollPane();
  private final StackPane page = new StackPane();
  private final VBox content;
  private final VBox empty = new VBox();
  private final Map<DetailTab, Tab> tabs = new EnumMap<>(DetailTab.class);

  DetailView(Context context) {
    this.context = context;
    getStyleClass().add("detail");
    header = new HeaderView(context);
    page.getStyleClass().add("detail-page");
    scroll.setContent(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("detail-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    content = new VBox(header, scroll);
    content.getStyleClass().add("detail-content");
    buildEmpty();
    getChildren().add(empty);
    Workspace workspace = context.workspace();
    workspace
        .shownProperty()
        .addListener(
            (property, before, now) -> {
              scroll.setVvalue(0);
              show();
            });
    workspace.detailTabProperty().addListener((property, before, now) -> show());
    workspace.connectionProperty().addListener((property, before, now) -> show());
    context.model().sharingProperty().addListener((property, before, now) -> show());
    context.model().snapshotsProperty().addListener((property, before, now) -> show());
    context.model().usageProperty().addListener((property, before, now) -> show());
    context.model().namesProperty().addListener((property, before, now) -> show());
    context.model().lineageProperty().addListener((property, before, now) -> show());
    workspace.answerProperty().addListener((property, before, now) -> header.showPlace());
    context.words().localeProperty().addListener((property, before, now) -> rebuild());
    workspace
        .detailEnlargedProperty()
        .addListener(
            (property, before, now) -> {
              pseudoClassStateChanged(ENLARGED, now);
              show();
            });
    show();
    Latecomer.join(content, () -> getChildren().add(content));
  }

  private void buildEmpty() {
    Label title = new Label();
    title.textProperty().bind(context.words().bind("detail.empty"));
    title.getStyleClass().add("section-title");
    Label text = new Label();
    text.textProperty().bind(context.words().bind("detail.empty.text"));
    text.getStyleClass().add("muted");
    text.setWrapText(true);
    empty.getChildren().addAll(Icons.of("fth-mouse-pointer", 22), title, text);
    empty.getStyleClass().add("detail-empty");
  }

  private void rebuild() {
    tabs.clear();
    show();
  }

  private void show() {
    Image image = context.workspace().shownProperty().get();
    content.setVisible(image != null);
    empty.setVisible(image == null);
    if (image == null) {
      return;
    }
    header.show(image);
    Tab tab = tabs.computeIfAbsent(context.workspace().detailTabProperty().get(), this::build);
    tab.show(image);
    if (page.getChildren().size() != 1 || page.getChildren().getFirst() != tab.node()) {
      page.getChildren().setAll(tab.node());
      scroll.setVvalue(0);
    }
  }

  private Tab build(DetailTab tab) {
    return switch (tab) {
      case STORAGE -> new StorageTab(context);
      case PERMISSIONS -> new PermissionsTab(context);
      case USAGE -> new UsageTab(context);
      case LINEAGE -> new LineageTab(context);
      case COST -> new CostTab(context);
      case CHECKS -> new ChecksTab(context);
      case TAGS -> new TagsTab(context);
      case JSON -> new JsonTab(context);
      case OVERVIEW -> new OverviewTab(context);
    };
  }
}
