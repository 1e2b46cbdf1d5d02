package io.github.amiexplorer.ui.browse.action;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The export that runs, and what became of the last one. For the FX thread only. */
public final class ExportModel {
  private final BooleanProperty running = new SimpleBooleanProperty();
  private final IntegerProperty done = new SimpleIntegerProperty();
  private final IntegerProperty total = new SimpleIntegerProperty();
  private final StringProperty outcome = new SimpleStringProperty("");

  /** Nothing exported. */
  public ExportModel() {}

  /** Whether one runs. */
  public BooleanProperty runningProperty() {
    return running;
  }

  /** Rows written. */
  public IntegerProperty doneProperty() {
    return done;
  }

  /** Rows to write. */
  public IntegerProperty totalProperty() {
    return total;
  }

  /** What became of the last one, in words, for a moment; empty else. */
  public StringProperty outcomeProperty() {
    return outcome;
  }
}
