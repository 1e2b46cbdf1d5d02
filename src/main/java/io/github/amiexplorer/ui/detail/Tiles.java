package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.cloud.ImageUsage.InstanceUse;
import io.github.amiexplorer.cloud.ImageUsage.TemplateUse;
import io.github.amiexplorer.insight.Check;
import io.github.amiexplorer.insight.Check.Verdict;
import io.github.amiexplorer.insight.CostSheet;
import io.github.amiexplorer.insight.Lineage;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.Workspace.DetailTab;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Four answers at a glance; each opens the tab that has the whole answer. */
final class Tiles extends GridPane {
  private final Context context;
  private final Words words;

  Tiles(Context context, Image image) {
    this.context = context;
    words = context.words();
    getStyleClass().add("tiles");
    add(usage(), 0, 0);
    add(cost(image), 1, 0);
    add(checks(image), 0, 1);
    add(copies(image), 1, 1);
  }

  private Button usage() {
    Loaded<UsageFacts> usage = context.model().usageProperty().get();
    if (usage instanceof Loaded.Value<UsageFacts>(UsageFacts facts)) {
      if (!(facts.instances() instanceof Loaded.Value<List<InstanceUse>>(var instances))) {
        return tile(
            DetailTab.USAGE,
            Icons.of("fth-slash", 14),
            words.text("detail.tile.refused"),
            words.text("detail.tile.refused.text"));
      }
      String templates =
          facts.templates() instanceof Loaded.Value<List<TemplateUse>>(var list)
              ? words.text("detail.tile.templates", list.size())
              : words.text("detail.tile.templates-refused");
      return tile(
          DetailTab.USAGE, null, words.text("detail.tile.instances", instances.size()), templates);
    }
    return tile(
        DetailTab.USAGE,
        null,
        "…",
        words.text(usage == null ? "detail.tile.not-asked" : "detail.loading"));
  }

  private Button cost(Image image) {
    CostSheet sheet = context.costs(image);
    boolean stored =
        !sheet.snapshots().isEmpty()
            && sheet.snapshots().stream().allMatch(each -> each.storedGib() != null);
    String gib = context.formats().gib(sheet.image().gib().doubleValue());
    return tile(
        DetailTab.COST,
        null,
        words.text("detail.tile.month", context.formats().money(sheet.image().usdPerMonth())),
        words.text(stored ? "detail.tile.stored" : "detail.tile.at-most", gib));
  }

  private Button checks(Image image) {
    List<Check> checks = context.checks(image);
    long bad = checks.stream().filter(each -> each.verdict() == Verdict.PROBLEM).count();
    long warnings = checks.stream().filter(each -> each.verdict() == Verdict.WARNING).count();
    long passed = checks.stream().filter(each -> each.verdict() == Verdict.PASSED).count();
    Node icon =
        bad > 0
            ? Icons.of("fth-x-circle", 14, "danger")
            : warnings > 0
                ? Icons.of("fth-alert-triangle", 14, "warning")
                : Icons.of("fth-check-circle", 14, "success");
    String head =
        bad > 0
            ? words.text("detail.tile.problems", bad)
            : warnings > 0
                ? words.text("detail.tile.warnings", warnings)
                : words.text("detail.tile.no-warnings");
    return tile(
        DetailTab.CHECKS, icon, head, words.text("detail.c.passed", passed, (long) checks.size()));
  }

  private Button copies(Image image) {
    Lineage lineage = context.model().lineageProperty().get();
    if (lineage == null) {
      return tile(DetailTab.LINEAGE, null, "…", words.text("detail.l.searching"));
    }
    List<Image> copies = lineage.allCopies();
    long regions =
        copies.stream()
            .map(Image::region)
            .filter(each -> !Objects.equals(each, image.region()))
            .distinct()
            .count();
    long pending = copies.stream().filter(each -> "pending".equals(each.state())).count();
    return tile(
        DetailTab.LINEAGE,
        null,
        copies.isEmpty()
            ? words.text("detail.tile.no-copies")
            : words.text("detail.tile.regions", regions + 1),
        pending > 0
            ? words.text("detail.tile.pending", pending)
            : words.text("detail.tile.copies", copies.size()));
  }

  /** The tile of the lineage counts copies and is called so. */
  private static String name(DetailTab tab) {
    return tab == DetailTab.LINEAGE ? "detail.tile.copies-name" : TabWords.name(tab);
  }

  private Button tile(DetailTab tab, @Nullable Node icon, String head, String text) {
    Label name = new Label(words.text(name(tab)));
    name.setGraphic(Icons.of(TabWords.icon(tab), 13));
    name.getStyleClass().add("meta");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(4, name, gap, Icons.of("fth-chevron-right", 13));
    Label title = new Label(head);
    title.getStyleClass().add("tile-head");
    title.setGraphic(icon);
    Label below = new Label(text);
    below.getStyleClass().add("meta");
    VBox content = new VBox(2, top, title, below);
    Button tile = new Button(null, content);
    tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    tile.getStyleClass().add("tile");
    tile.setMaxWidth(Double.MAX_VALUE);
    tile.setAccessibleText(name.getText() + ": " + head + ", " + text);
    tile.setOnAction(event -> context.workspace().detailTabProperty().set(tab));
    GridPane.setHgrow(tile, Priority.ALWAYS);
    GridPane.setFillWidth(tile, true);
    return tile;
  }
}
