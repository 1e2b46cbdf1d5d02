package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.StateReason;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.Workspace.DetailTab;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The image at a glance, then every field of it with what it means. */
final class OverviewTab implements Tab {
  private final Context context;
  private final Parts parts;
  private final VBox page = new VBox();

  OverviewTab(Context context) {
    this.context = context;
    parts = new Parts(context.words());
    page.getStyleClass().addAll("detail-tab", "overview");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void show(Image image) {
    List<Node> rows = new ArrayList<>(messages(image));
    rows.add(new Tiles(context, image));
    rows.add(parts.heading("detail.life"));
    rows.add(new LifeLine(context, image));
    rows.add(storageHead(image));
    rows.add(storageBar(image));
    for (ImageField.Group group : ImageField.Group.values()) {
      rows.add(parts.heading(heading(group)));
      VBox fields = new VBox();
      fields.getStyleClass().add("detail-fields");
      for (ImageField field : ImageField.ALL) {
        if (field.group() == group) {
          fields
              .getChildren()
              .add(
                  parts.row(
                      context.words().text(field.name()),
                      field.value().apply(image),
                      context.words().text(field.meaning())));
        }
      }
      rows.add(fields);
    }
    page.getChildren().setAll(rows);
  }

  private List<Node> messages(Image image) {
    Words words = context.words();
    List<Node> messages = new ArrayList<>();
    StateReason reason = image.stateReason();
    String why = reason == null ? null : SafeText.of(reason.message(), 400);
    switch (String.valueOf(image.state())) {
      case "failed" ->
          messages.add(
              parts.message("danger", "fth-x-circle", words.text("detail.msg.failed"), why));
      case "pending" ->
          messages.add(
              parts.message("accent", "fth-loader", words.text("detail.msg.pending"), why));
      case "disabled" ->
          messages.add(
              parts.message("neutral", "fth-slash", words.text("detail.msg.disabled"), why));
      default -> {}
    }
    if (image.isDeprecatedAt(context.clock().instant())) {
      messages.add(
          parts.message(
              "warning",
              "fth-clock",
              words.text("detail.msg.deprecated"),
              words.text("detail.msg.deprecated.text")));
    }
    if (Boolean.FALSE.equals(image.imageAllowed())) {
      messages.add(
          parts.message("danger", "fth-slash", words.text("detail.msg.not-allowed"), null));
    }
    return messages;
  }

  private HBox storageHead(Image image) {
    Label heading = parts.heading("detail.tab.storage");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    long volumes = image.blockDeviceMappings().stream().filter(each -> each.ebs() != null).count();
    Button link =
        new Button(
            context
                .words()
                .text("detail.volumes", context.formats().gib(image.sizeGib()), volumes));
    link.getStyleClass().add("link");
    link.setOnAction(event -> context.workspace().detailTabProperty().set(DetailTab.STORAGE));
    return new HBox(heading, gap, link);
  }

  private Node storageBar(Image image) {
    VolumeBar bar = new VolumeBar();
    List<Double> sizes = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (BlockDeviceMapping mapping : image.blockDeviceMappings()) {
      EbsBlockDevice ebs = mapping.ebs();
      Integer gib = ebs == null ? null : ebs.volumeSize();
      if (gib != null) {
        sizes.add(gib.doubleValue());
        texts.add(context.formats().gib((long) gib) + " " + SafeText.of(mapping.deviceName(), 40));
      }
    }
    String alternative = String.join(", ", texts);
    bar.show(sizes, alternative);
    return new VBox(4, bar, parts.note(alternative));
  }

  private static String heading(ImageField.Group group) {
    return switch (group) {
      case IDENTITY -> "detail.g.identity";
      case PLATFORM -> "detail.g.platform";
      case LIFE_CYCLE -> "detail.g.life-cycle";
      case SECURITY -> "detail.g.security";
      case STORAGE -> "detail.g.storage";
      case LINEAGE -> "detail.g.lineage";
      case MARKET -> "detail.g.market";
    };
  }
}
