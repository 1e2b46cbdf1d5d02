package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.insight.InstancePrices;
import io.github.amiexplorer.insight.LaunchCost;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.launch.LaunchModel.Aim;
import io.github.amiexplorer.ui.launch.LaunchModel.Judgement;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is chosen and what it comes to a month, while it is put together. */
final class LaunchSummary extends VBox {
  private static final int MOST = 100;

  private final LaunchModel model;
  private final Words words;
  private final Formats formats;

  LaunchSummary(LaunchModel model, Words words) {
    this.model = model;
    this.words = words;
    this.formats = new Formats(words);
    setSpacing(8);
    model.judgement.addListener((property, before, now) -> show());
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    Image image = model.image();
    Label title = new Label(words.text("launch.summary"));
    title.getStyleClass().add("page-title");
    Label name = new Label(SafeText.of(image.nameOrId(), 60), Icons.of("fth-box", 15, "accent"));
    name.getStyleClass().add("strong");
    Label about =
        meta(image.region() + ", " + SafeText.of(String.valueOf(image.architecture()), 20));
    VBox card = new VBox(2, name, about);
    card.getStyleClass().add("finding");
    getChildren().setAll(title, card);
    Judgement judged = model.judgement.get();
    if (judged == null) {
      return;
    }
    LaunchCost cost = judged.cost();
    if (model.aim.get() == Aim.INSTANCES) {
      getChildren().add(stepper());
    }
    getChildren()
        .addAll(
            line("launch.type", model.type.get().isEmpty() ? "–" : model.type.get()),
            line("launch.storage", formats.gib(cost.gib())),
            line(
                "launch.purchase",
                words.text(model.spot.get() ? "launch.spot.short" : "launch.on-demand")),
            new Separator());
    total(cost);
    Label calm = meta(words.text("launch.summary.calm"));
    calm.setGraphic(Icons.of("fth-lock", 13));
    getChildren().add(calm);
  }

  private void total(LaunchCost cost) {
    BigDecimal total = cost.total();
    Label sum =
        new Label(total == null ? words.text("launch.price.unknown") : formats.money(total));
    sum.getStyleClass().add("summary-sum");
    sum.setMinWidth(Label.USE_PREF_SIZE);
    Label name = meta(words.text("launch.summary.month"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(8, name, gap, sum);
    head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            head,
            line("launch.summary.instances", money(cost.instances())),
            line("launch.summary.volumes", money(cost.volumes())),
            line("launch.summary.addresses", money(cost.addresses())),
            meta(
                words.text(
                    model.spot.get() ? "launch.summary.spot" : "launch.summary.how",
                    formats.day(InstancePrices.AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC)))));
  }

  private String money(@Nullable BigDecimal dollars) {
    return dollars == null ? words.text("launch.price.unknown") : formats.money(dollars);
  }

  private HBox stepper() {
    Button less = new Button(null, Icons.of("fth-minus", 12));
    less.getStyleClass().addAll("icon-button", "small");
    less.setAccessibleText(words.text("launch.count.less"));
    less.setDisable(model.count.get() <= 1);
    less.setOnAction(event -> model.count.set(Math.max(1, model.count.get() - 1)));
    Button more = new Button(null, Icons.of("fth-plus", 12));
    more.getStyleClass().addAll("icon-button", "small");
    more.setAccessibleText(words.text("launch.count.more"));
    more.setOnAction(event -> model.count.set(Math.min(MOST, model.count.get() + 1)));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label count = new Label(formats.count(model.count.get()));
    count.getStyleClass().add("strong");
    HBox line = new HBox(8, new Label(words.text("launch.count")), gap, less, count, more);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return line;
  }

  private HBox line(String key, String value) {
    Label name = new Label(words.text(key));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label number = new Label(value);
    number.getStyleClass().add("strong");
    number.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(8, name, gap, number);
    line.getStyleClass().add("summary-line");
    return line;
  }

  private static Label meta(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("meta");
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
