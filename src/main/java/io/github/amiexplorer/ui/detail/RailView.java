package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.command.Command;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.Tip;
import io.github.amiexplorer.ui.workspace.Workspace;
import io.github.amiexplorer.ui.workspace.Workspace.DetailTab;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The tabs at the window's edge: visible at any width, the pane open or closed. */
final class RailView extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Context context;

  RailView(Context context, List<Command> tabs) {
    this.context = context;
    getStyleClass().add("detail-rail");
    getChildren().add(buildTop());
    for (int at = 0; at < tabs.size(); at++) {
      getChildren().add(buildTab(TabWords.SHOWN.get(at), tabs.get(at)));
    }
  }

  private HBox buildTop() {
    Workspace workspace = context.workspace();
    Button enlarge = icon("fth-maximize-2", "detail.enlarge");
    enlarge.setOnAction(
        event -> {
          workspace.detailOpenProperty().set(true);
          workspace.detailEnlargedProperty().set(!workspace.detailEnlargedProperty().get());
        });
    Button close = icon("fth-x", "detail.close");
    close.setOnAction(
        event -> {
          if (workspace.detailEnlargedProperty().get()) {
            workspace.detailEnlargedProperty().set(false);
          } else {
            workspace.detailOpenProperty().set(!workspace.detailOpenProperty().get());
          }
        });
    HBox top = new HBox(enlarge, close);
    top.getStyleClass().add("rail-top");
    return top;
  }

  private Button icon(String literal, String key) {
    Button button = new Button(null, Icons.of(literal, 17));
    button.getStyleClass().addAll("flat", "icon-button");
    button.accessibleTextProperty().bind(context.words().bind(key));
    Tip.on(button, context.words().bind(key));
    return button;
  }

  private StackPane buildTab(DetailTab tab, Command command) {
    ToggleButton button = new ToggleButton();
    button.setGraphic(Icons.of(command.icon(), 17));
    button.setContentDisplay(ContentDisplay.TOP);
    button.textProperty().bind(command.label());
    button.getStyleClass().addAll("flat", "rail-tab");
    button.setOnAction(event -> command.run());
    Label count = new Label();
    count.getStyleClass().add("rail-count");
    count.setMouseTransparent(true);
    StackPane.setAlignment(count, Pos.TOP_RIGHT);
    Workspace workspace = context.workspace();
    Runnable update =
        () -> {
          boolean current =
              workspace.detailTabProperty().get() == tab && workspace.detailOpenProperty().get();
          button.setSelected(current);
          button.pseudoClassStateChanged(CURRENT, current);
          String number = count(tab, workspace.shownProperty().get());
          count.setText(number);
          count.setVisible(!number.isEmpty());
        };
    workspace.detailTabProperty().addListener((property, before, now) -> update.run());
    workspace.detailOpenProperty().addListener((property, before, now) -> update.run());
    workspace.shownProperty().addListener((property, before, now) -> update.run());
    context.model().sharingProperty().addListener((property, before, now) -> update.run());
    update.run();
    return new StackPane(button, count);
  }

  private String count(DetailTab tab, @org.jspecify.annotations.Nullable Image image) {
    if (image == null) {
      return "";
    }
    int number =
        switch (tab) {
          case TAGS -> image.tags().size();
          case PERMISSIONS -> {
            SharingFacts facts = context.model().sharingProperty().get();
            yield facts != null && facts.launch() instanceof Loaded.Value<?>(List<?> list)
                ? list.size()
                : 0;
          }
          default -> 0;
        };
    return number == 0 ? "" : String.valueOf(number);
  }
}
