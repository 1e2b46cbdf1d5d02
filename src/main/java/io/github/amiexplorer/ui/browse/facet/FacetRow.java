package io.github.amiexplorer.ui.browse.facet;

import io.github.amiexplorer.ui.control.MiniBar;
import io.github.amiexplorer.ui.control.Tip;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One value of a facet: check box, words, tiny bar, count. */
final class FacetRow extends HBox {
  private final CheckBox box = new CheckBox();
  private final MiniBar bar = new MiniBar();
  private final Label count = new Label();
  private String tip = "";
  private Consumer<Boolean> onChosen = on -> {};

  FacetRow() {
    getStyleClass().add("facet-row");
    setAlignment(Pos.CENTER_LEFT);
    box.setMnemonicParsing(false);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    count.getStyleClass().add("facet-count");
    count.setMinWidth(USE_PREF_SIZE);
    Tip.on(box, () -> tip);
    box.setOnAction(event -> onChosen.accept(box.isSelected()));
    getChildren().addAll(box, bar, count);
  }

  /** As high and wide as the list of values says: nothing around is laid out for its words. */
  @Override
  public void requestLayout() {
    setNeedsLayout(true);
  }

  /**
   * Shows a value.
   *
   * @param share of the largest count, 0 to 1
   * @param shortCount as it fits, the exact one comes in the tool tip
   */
  void show(
      String words,
      boolean chosen,
      double share,
      String shortCount,
      String exact,
      Consumer<Boolean> action) {
    onChosen = action;
    box.setText(words);
    box.setSelected(chosen);
    bar.shareProperty().set(share);
    count.setText(shortCount);
    tip = words + "\n" + exact;
    box.setAccessibleText(words + ", " + exact);
  }
}
