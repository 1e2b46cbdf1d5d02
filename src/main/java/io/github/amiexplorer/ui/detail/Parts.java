package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The small pieces that every tab is put together from. */
final class Parts {
  private static final int LONGEST_VALUE = 400;

  private final Words words;

  Parts(Words words) {
    this.words = words;
  }

  /** A heading of a section. */
  Label heading(String key) {
    Label heading = new Label(words.text(key));
    heading.getStyleClass().addAll("section-title", "detail-heading");
    return heading;
  }

  /** A muted sentence that wraps. */
  Label note(String text) {
    Label note = new Label(text);
    note.getStyleClass().add("meta");
    note.setWrapText(true);
    note.setMinHeight(Label.USE_PREF_SIZE);
    return note;
  }

  /** A box that says something before everything else; {@code kind} is a style class. */
  HBox message(String kind, String icon, String title, @Nullable String text) {
    Label head = new Label(title);
    head.getStyleClass().add("strong");
    head.setWrapText(true);
    head.setMinHeight(Label.USE_PREF_SIZE);
    VBox texts = new VBox(head);
    if (text != null && !text.isEmpty()) {
      Label body = new Label(text);
      body.setWrapText(true);
      body.setMinHeight(Label.USE_PREF_SIZE);
      texts.getChildren().add(body);
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox box = new HBox(Icons.of(icon, 15), texts);
    box.getStyleClass().addAll("detail-message", kind);
    return box;
  }

  /**
   * Name at the left, value at the right, what it means as a tip. The value can be copied by its
   * context menu; {@code null} reads "Not set".
   */
  HBox row(String name, @Nullable String value, String meaning) {
    Label label = new Label(name);
    label.getStyleClass().addAll("detail-name", "muted");
    label.setTooltip(tip(meaning));
    Label shown =
        new Label(value == null ? words.text("detail.not-set") : SafeText.of(value, LONGEST_VALUE));
    shown.getStyleClass().add(value == null ? "detail-missing" : "detail-value");
    shown.setWrapText(true);
    shown.setMinHeight(Label.USE_PREF_SIZE);
    shown.setTooltip(tip(meaning));
    HBox.setHgrow(shown, Priority.ALWAYS);
    if (value != null) {
      shown.setContextMenu(copyMenu(value));
    }
    HBox row = new HBox(label, shown);
    row.getStyleClass().add("detail-row");
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(name + ": " + shown.getText() + ". " + meaning);
    return row;
  }

  /** Monospaced, cut in the middle, whole in the tip, copied by its context menu. */
  Label mono(String text) {
    Label mono = new Label(SafeText.of(text, LONGEST_VALUE));
    mono.getStyleClass().add("mono");
    mono.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    mono.setTooltip(tip(SafeText.of(text, LONGEST_VALUE)));
    mono.setContextMenu(copyMenu(text));
    return mono;
  }

  /** Icon and word in one line. */
  HBox line(String icon, String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    HBox line = new HBox(Icons.of(icon, 15, styleClass), label);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("detail-line");
    return line;
  }

  /** A box with a border around its rows. */
  VBox card(Node... rows) {
    VBox card = new VBox(rows);
    card.getStyleClass().add("detail-card");
    return card;
  }

  private static Tooltip tip(String text) {
    Tooltip tip = new Tooltip(text);
    tip.setWrapText(true);
    tip.setMaxWidth(360);
    return tip;
  }

  private ContextMenu copyMenu(String text) {
    MenuItem copy = new MenuItem(words.text("detail.copy"));
    copy.setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
    return new ContextMenu(copy);
  }
}
