package io.github.amiexplorer.ui.browse.table;

import java.util.function.IntSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the table: move, select, open. */
final class TableKeys {
  private final RowSelectionModel selection;
  private final TableGestures gestures;
  private final IntSupplier pageRows;

  TableKeys(RowSelectionModel selection, TableGestures gestures, IntSupplier pageRows) {
    this.selection = selection;
    this.gestures = gestures;
    this.pageRows = pageRows;
  }

  void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
      return;
    }
    boolean done =
        switch (event.getCode()) {
          case UP, KP_UP -> move(event, -1);
          case DOWN, KP_DOWN -> move(event, 1);
          case PAGE_UP -> move(event, -pageRows.getAsInt());
          case PAGE_DOWN -> move(event, pageRows.getAsInt());
          case HOME -> move(event, Integer.MIN_VALUE);
          case END -> move(event, Integer.MAX_VALUE);
          case SPACE -> toggle(event);
          case ENTER -> open();
          case ESCAPE -> clear();
          case KeyCode code -> command(event, code);
        };
    if (done) {
      event.consume();
    }
  }

  private boolean move(KeyEvent event, int rows) {
    if (event.isShiftDown()) {
      selection.extend(rows);
    } else if (event.isShortcutDown()) {
      selection.wander(rows);
    } else {
      selection.step(rows);
    }
    return true;
  }

  private boolean toggle(KeyEvent event) {
    int cursor = selection.cursorProperty().get();
    if (cursor < 0) {
      selection.pick(0);
    } else if (event.isShiftDown()) {
      selection.extendTo(cursor);
    } else {
      selection.toggle(cursor);
    }
    return true;
  }

  private boolean open() {
    if (selection.current() == null) {
      return false;
    }
    gestures.opened();
    return true;
  }

  private boolean clear() {
    if (selection.picks().isEmpty()) {
      return false;
    }
    selection.clear();
    return true;
  }

  private boolean command(KeyEvent event, KeyCode code) {
    if (!event.isShortcutDown() || event.isShiftDown()) {
      return false;
    }
    if (code == KeyCode.A) {
      selection.pickAll();
      return true;
    }
    if (code == KeyCode.C) {
      gestures.copied();
      return true;
    }
    return false;
  }
}
