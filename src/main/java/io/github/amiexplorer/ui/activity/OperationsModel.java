package io.github.amiexplorer.ui.activity;

import io.github.amiexplorer.operation.run.Operation;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The operations as the window shows them. For the FX thread only. */
public final class OperationsModel {
  /** Which operations the list shows. */
  public enum Filter {
    ALL,
    RUNNING,
    FAILED
  }

  private final ObjectProperty<List<Operation>> operations = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<@Nullable Operation> shown = new SimpleObjectProperty<>();
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final StringProperty search = new SimpleStringProperty("");
  private final IntegerProperty news = new SimpleIntegerProperty();

  /** Nothing known. */
  public OperationsModel() {}

  /** Newest first. */
  public ObjectProperty<List<Operation>> operationsProperty() {
    return operations;
  }

  /** The one that is shown in full. */
  public ObjectProperty<@Nullable Operation> shownProperty() {
    return shown;
  }

  /** What the list shows. */
  public ObjectProperty<Filter> filterProperty() {
    return filter;
  }

  /** What the titles must contain, in any case. */
  public StringProperty searchProperty() {
    return search;
  }

  /** Grows a few times a second while something changes. */
  public IntegerProperty newsProperty() {
    return news;
  }

  /** How many are running now. */
  public long running() {
    return operations.get().stream().filter(OperationsModel::isRunning).count();
  }

  static boolean isRunning(Operation operation) {
    return switch (operation.status()) {
      case RUNNING, PAUSED, CANCELLING -> true;
      case INTERRUPTED, ENDED -> false;
    };
  }
}
