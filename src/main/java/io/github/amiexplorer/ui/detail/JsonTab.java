package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.export.CliCommand;
import io.github.amiexplorer.export.ImageJson;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.CopyButton;
import io.github.amiexplorer.ui.control.SafeText;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The image as EC2 describes it, and the AWS CLI command that shows the same. */
final class JsonTab implements Tab {
  private final Context context;
  private final VBox page = new VBox();
  private final TextArea json = new TextArea();
  private final TextArea command = new TextArea();
  private String exactJson = "";
  private String exactCommand = "";

  JsonTab(Context context) {
    this.context = context;
    Parts parts = new Parts(context.words());
    page.getStyleClass().addAll("detail-tab", "json");
    for (TextArea area : new TextArea[] {json, command}) {
      area.setEditable(false);
      area.getStyleClass().addAll("mono", "code");
    }
    command.setWrapText(true);
    command.setPrefRowCount(4);
    command.setAccessibleText(context.words().text("detail.json.command"));
    json.setAccessibleText(context.words().text("detail.tab.json"));
    json.setPrefRowCount(30);
    page.getChildren()
        .addAll(
            head(parts, "detail.json.command", false),
            command,
            head(parts, "detail.tab.json", true),
            json);
  }

  private HBox head(Parts parts, String key, boolean ofJson) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    CopyButton copy =
        new CopyButton(
            context.words().bind(ofJson ? "detail.copy.json" : "detail.copy.cli"),
            () -> ofJson ? exactJson : exactCommand);
    HBox head = new HBox(parts.heading(key), gap, copy);
    head.getStyleClass().add("detail-head-line");
    return head;
  }

  @Override
  public Node node() {
    return page;
  }

  /** What is shown is neutralised, what is copied is exact. */
  @Override
  public void show(Image image) {
    exactJson = ImageJson.write(image);
    exactCommand = CliCommand.describe(image);
    json.setText(neutral(exactJson));
    command.setText(neutral(exactCommand));
  }

  private static String neutral(String text) {
    return text.lines().map(SafeText::of).collect(Collectors.joining("\n"));
  }
}
