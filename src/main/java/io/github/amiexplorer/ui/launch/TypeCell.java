package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.insight.Compatibility;
import io.github.amiexplorer.insight.Compatibility.Remark;
import io.github.amiexplorer.insight.InstancePrices;
import io.github.amiexplorer.model.InstanceType;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.launch.TypePage.Line;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the list of types. */
final class TypeCell extends ListCell<Line> {
  static final double GAP = 10;
  static final double RADIO = 20;
  static final double NAME = 120;
  static final double VCPU = 44;
  static final double MEMORY = 72;
  static final double ARCH = 54;
  static final double NETWORK = 92;
  static final double PRICE = 80;

  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass UNFIT = PseudoClass.getPseudoClass("unfit");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final LaunchModel model;
  private final Words words;
  private final Formats formats;

  TypeCell(LaunchModel model, Words words, Formats formats) {
    this.model = model;
    this.words = words;
    this.formats = formats;
    getStyleClass().add("type-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    pseudoClassStateChanged(GROUP, line instanceof Line.Group);
    pseudoClassStateChanged(UNFIT, line instanceof Line.Type(TypeRow row) && !row.fit().fits());
    pseudoClassStateChanged(CHOSEN, line instanceof Line.Type(TypeRow row) && isChosen(row));
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      setGraphic(
          switch (line) {
            case Line.Group group -> group(group);
            case Line.Type type -> type(type.row());
          });
    }
  }

  private boolean isChosen(TypeRow row) {
    return row.type().name().equals(model.type.get());
  }

  private Node group(Line.Group group) {
    Label name = new Label(words.text(group.fits() ? "launch.type.fit" : "launch.type.not-fit"));
    name.getStyleClass().add("strong");
    Label counts = new Label(words.text("launch.type.counts", group.shown(), group.all()));
    counts.getStyleClass().add("meta");
    setAccessibleText(name.getText() + ", " + counts.getText());
    HBox line = new HBox(GAP, name, counts);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node type(TypeRow row) {
    InstanceType type = row.type();
    Compatibility fit = row.fit();
    String verdict = new FitWords(words).text(fit);
    Region radio = new Region();
    radio.getStyleClass().add("type-radio");
    Label name = label(type.name(), NAME, false);
    name.getStyleClass().add("strong");
    Label why = new Label(verdict, icon(fit));
    why.setMaxWidth(Double.MAX_VALUE);
    why.setMinWidth(0);
    HBox.setHgrow(why, Priority.ALWAYS);
    InstancePrices.Price price = row.price();
    String hour =
        price == null
            ? words.text("launch.price.unknown")
            : (price.exact() ? "" : "≈ ") + formats.price(price.usdPerHour());
    String month =
        price == null ? "" : (price.exact() ? "" : "≈ ") + formats.money(price.usdPerMonth());
    HBox line =
        new HBox(
            GAP,
            radio,
            name,
            why,
            label(formats.count(type.vcpus()), VCPU, true),
            label(words.text("launch.memory", type.memoryGib()), MEMORY, true),
            label(architecture(type), ARCH, false),
            label(network(type), NETWORK, false),
            label(hour, PRICE, true),
            label(month, PRICE, true));
    line.setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(type.name() + ", " + verdict + ", " + hour);
    return line;
  }

  /** The one that the image has, where the type has several. */
  private String architecture(InstanceType type) {
    String wanted = model.image().architecture();
    return wanted != null && type.architectures().contains(wanted)
        ? wanted
        : String.join(", ", type.architectures());
  }

  private String network(InstanceType type) {
    double gigabits = type.networkGigabits();
    return gigabits > 0
        ? words.text("launch.network", gigabits)
        : type.networkPerformance() == null ? "" : type.networkPerformance();
  }

  private static Label label(String text, double width, boolean right) {
    Label label = new Label(text);
    label.setMinWidth(width);
    label.setPrefWidth(width);
    label.setMaxWidth(width);
    label.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    return label;
  }

  private static Node icon(Compatibility fit) {
    if (!fit.fits()) {
      return Icons.of("fth-x-circle", 14, "danger");
    }
    boolean careful =
        fit.remarks().contains(Remark.BURSTABLE)
            || fit.remarks().contains(Remark.PREVIOUS_GENERATION);
    return careful
        ? Icons.of("fth-alert-triangle", 14, "warning")
        : Icons.of("fth-check", 14, "success");
  }
}
