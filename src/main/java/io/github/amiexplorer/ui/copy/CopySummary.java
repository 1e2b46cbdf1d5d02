package io.github.amiexplorer.ui.copy;

import io.github.amiexplorer.insight.CopyCost;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.copy.CopyModel.Judgement;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What it comes to, while it is put together. */
final class CopySummary extends VBox {
  private static final int NAMED = 4;

  private final CopyModel model;
  private final Words words;
  private final Formats formats;

  CopySummary(CopyModel model, Words words) {
    this.model = model;
    this.words = words;
    this.formats = new Formats(words);
    setSpacing(8);
    model.judgementProperty().addListener((property, before, now) -> show());
    model.lookingProperty().addListener((property, before, now) -> show());
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    Label title = new Label(words.text("copy.summary"));
    title.getStyleClass().add("page-title");
    getChildren().setAll(title);
    for (Image each : model.images().stream().limit(NAMED).toList()) {
      Label name = new Label(SafeText.of(each.nameOrId(), 60));
      name.setGraphic(Icons.of("fth-box", 14));
      getChildren().add(name);
    }
    if (model.images().size() > NAMED) {
      getChildren().add(meta(words.text("copy.summary.more", model.images().size() - NAMED)));
    }
    Judgement judged = model.judgementProperty().get();
    if (judged == null) {
      return;
    }
    long copies = judged.matrix().toMake().size();
    long skipped = judged.matrix().cells().size() - copies;
    CopyCost total = judged.total();
    getChildren()
        .addAll(
            new Separator(),
            line("copy.summary.copies", formats.count(copies)),
            line("copy.summary.skipped", formats.count(skipped)),
            line("copy.summary.data", formats.gib(total.gib().doubleValue())),
            new Separator(),
            line(
                "copy.summary.once",
                total.transferUsd() == null
                    ? words.text("copy.unknown-price")
                    : words.text("copy.at-most", formats.money(total.transferUsd()))),
            line(
                "copy.summary.month",
                words.text("copy.at-most", formats.money(total.storageUsd()))),
            meta(words.text("copy.summary.how")));
    if (model.lookingProperty().get()) {
      Label looking = meta(words.text("copy.review.looking"));
      looking.setGraphic(Icons.of("fth-loader", 13, "accent"));
      getChildren().add(looking);
    }
    if (judged.blockers() > 0 && copies > 0) {
      Label fix = new Label(words.text("copy.review.blockers", judged.blockers()));
      fix.setWrapText(true);
      fix.getStyleClass().add("wizard-reason");
      fix.setGraphic(Icons.of("fth-alert-circle", 14, "danger"));
      getChildren().add(fix);
    }
    Label calm = meta(words.text("copy.summary.calm"));
    calm.setGraphic(Icons.of("fth-lock", 13));
    getChildren().add(calm);
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
