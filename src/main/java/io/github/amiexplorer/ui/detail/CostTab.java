package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.insight.CostSheet;
import io.github.amiexplorer.insight.SnapshotPrices;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the image and its copies cost a month, by snapshot and by Region, and how that is known. */
final class CostTab implements Tab {
  private final Context context;
  private final Parts parts;
  private final FailureBox failures;
  private final VBox page = new VBox();

  CostTab(Context context) {
    this.context = context;
    parts = new Parts(context.words());
    failures = new FailureBox(context, parts);
    page.getStyleClass().addAll("detail-tab", "cost");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void show(Image image) {
    Words words = context.words();
    CostSheet sheet = context.costs(image);
    List<Node> rows = new ArrayList<>();
    if (context.accountId() != null && !context.accountId().equals(image.ownerId())) {
      rows.add(
          parts.message(
              "neutral",
              "fth-info",
              words.text("detail.cost.not-yours"),
              words.text("detail.cost.not-yours.text")));
    }
    rows.add(totals(sheet));
    if (context.model().snapshotsProperty().get() instanceof Loaded.Loading<?>) {
      rows.add(failures.loading());
    }
    if (context.model().snapshotsProperty().get() instanceof Loaded.Failed<?> refused) {
      rows.add(failures.failed(refused.failure()));
    }
    rows.add(parts.heading("detail.cost.by-snapshot"));
    bySnapshot(sheet, rows);
    rows.add(parts.heading("detail.cost.by-region"));
    byRegion(sheet, rows);
    rows.add(parts.heading("detail.cost.if"));
    rows.add(ifs(image, sheet));
    rows.add(parts.message("neutral", "fth-info", words.text("detail.cost.how"), how(sheet)));
    page.getChildren().setAll(rows);
  }

  private HBox totals(CostSheet sheet) {
    Words words = context.words();
    return new HBox(
        24,
        total(sheet.image().usdPerMonth(), words.text("detail.cost.this-image")),
        total(sheet.withCopies(), words.text("detail.cost.with-copies", sheet.copies())));
  }

  private VBox total(BigDecimal dollars, String what) {
    Label sum = new Label(context.formats().money(dollars));
    sum.getStyleClass().add("cost-total");
    VBox box = new VBox(sum, parts.note(what));
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private void bySnapshot(CostSheet sheet, List<Node> rows) {
    BigDecimal most =
        sheet.snapshots().stream()
            .map(CostSheet.Line::usdPerMonth)
            .reduce(BigDecimal.ONE.movePointLeft(6), BigDecimal::max);
    int series = 0;
    for (CostSheet.Line line : sheet.snapshots()) {
      rows.add(bar(words(line), line.usdPerMonth(), most, VolumeBar.series(series++)));
    }
    if (sheet.snapshots().isEmpty()) {
      rows.add(parts.note(context.words().text("detail.cost.no-snapshots")));
    }
  }

  private String words(CostSheet.Line line) {
    String device = SafeText.of(line.device() == null ? line.snapshotId() : line.device(), 60);
    long volume = line.volumeGib() == null ? 0 : line.volumeGib();
    return line.storedGib() == null
        ? context.words().text("detail.cost.volume", device, context.formats().gib(volume))
        : context
            .words()
            .text(
                "detail.cost.stores",
                device,
                context.formats().gib(volume),
                context.formats().gib(line.storedGib().doubleValue()));
  }

  private void byRegion(CostSheet sheet, List<Node> rows) {
    BigDecimal most =
        sheet.regions().values().stream().reduce(BigDecimal.ONE.movePointLeft(6), BigDecimal::max);
    sheet
        .regions()
        .forEach(
            (region, dollars) ->
                rows.add(bar(SafeText.of(region.id(), 40), dollars, most, "series-5")));
  }

  private VBox bar(String text, BigDecimal dollars, BigDecimal most, String series) {
    Label left = new Label(text);
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMaxWidth(Double.MAX_VALUE);
    left.setMinWidth(0);
    Label right = new Label(context.formats().money(dollars));
    right.getStyleClass().add("strong");
    right.setMinWidth(Label.USE_PREF_SIZE);
    ShareBar share = new ShareBar(series, dollars.doubleValue() / most.doubleValue());
    share.setAccessibleText(text + ": " + right.getText());
    return new VBox(3, new HBox(8, left, right), share);
  }

  /** What a deed would change, signed. */
  private VBox ifs(Image image, CostSheet sheet) {
    Words words = context.words();
    List<Node> rows = new ArrayList<>();
    String each = context.formats().money(sheet.image().usdPerMonth());
    if (context.accountId() != null && context.accountId().equals(image.ownerId())) {
      rows.add(
          what(
              "fth-trash-2",
              words.text("detail.cost.if.delete"),
              words.text("detail.cost.if.delete.text"),
              "−" + each,
              "gain"));
    }
    rows.add(
        what(
            "fth-copy",
            words.text("detail.cost.if.copy"),
            words.text("detail.cost.if.copy.text"),
            "+" + each,
            "loss"));
    return new VBox(8, rows.toArray(Node[]::new));
  }

  private HBox what(String icon, String title, String text, String sum, String style) {
    VBox texts = new VBox(new Label(title), parts.note(text));
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Label right = new Label(sum);
    right.getStyleClass().addAll("strong", style);
    right.setMinWidth(Label.USE_PREF_SIZE);
    return new HBox(8, Icons.of(icon, 15), texts, right);
  }

  private String how(CostSheet sheet) {
    SnapshotPrices.Price price = sheet.image().price();
    String text =
        context
            .words()
            .text(
                "detail.cost.how.text",
                context.formats().price(price.usdPerGibMonth()),
                price.region().id(),
                context.formats().month(price.asOf()));
    int missing = sheet.image().volumesWithoutSize();
    return missing == 0 ? text : text + " " + context.words().text("detail.cost.missing", missing);
  }
}
