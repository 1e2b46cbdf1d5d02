package io.github.amiexplorer.ui.browse.state;

import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** In place of rows: what is the matter, why, and the smallest change that helps. */
public final class EmptyView {
  /**
   * Something to do about it.
   *
   * @param main whether it is a button, not a link
   */
  public record Action(String words, boolean main, Runnable run) {}

  private final VBox root = new VBox();
  private final Label title = new Label();
  private final Label text = new Label();
  private final Label details = new Label();
  private final HBox actions = new HBox();
  private final VBox icons = new VBox();

  /** An empty page. */
  public EmptyView() {
    root.getStyleClass().add("empty");
    root.setAlignment(Pos.CENTER);
    title.getStyleClass().add("empty-title");
    title.setWrapText(true);
    text.getStyleClass().add("empty-text");
    text.setWrapText(true);
    details.getStyleClass().addAll("mono", "empty-details");
    details.setWrapText(true);
    actions.getStyleClass().add("empty-actions");
    actions.setAlignment(Pos.CENTER);
    icons.setAlignment(Pos.CENTER);
    root.getChildren().addAll(icons, title, text, details, actions);
  }

  /** The page. */
  public Node node() {
    return root;
  }

  /** Says something. {@code moreDetails} may be empty. */
  public void show(
      String icon, String heading, String sentence, String moreDetails, List<Action> todo) {
    icons.getChildren().setAll(Icons.of(icon, 22));
    title.setText(heading);
    text.setText(sentence);
    text.setManaged(!sentence.isEmpty());
    details.setText(moreDetails);
    details.setManaged(!moreDetails.isEmpty());
    details.setVisible(!moreDetails.isEmpty());
    List<Node> buttons = new ArrayList<>();
    for (Action each : todo) {
      if (each.main()) {
        Button button = new Button(SafeText.of(each.words()));
        button.setMnemonicParsing(false);
        button.setOnAction(event -> each.run().run());
        buttons.add(button);
      } else {
        Hyperlink link = new Hyperlink(SafeText.of(each.words()));
        link.getStyleClass().setAll("link");
        link.setOnAction(event -> each.run().run());
        buttons.add(link);
      }
    }
    actions.getChildren().setAll(buttons);
  }
}
