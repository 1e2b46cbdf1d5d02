package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.settings.Appearance.Density;
import java.time.Instant;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The state of the table beside its rows. For the FX thread only. */
public final class TableModel {
  /**
   * What ages are counted from and whose account is "you".
   *
   * @param account the caller's 12 digits, or {@code null} while unknown
   * @param connection the name of the connection, shown for the caller's own images
   */
  public record Viewer(Instant now, @Nullable String account, String connection) {}

  private final RowSelectionModel selection = new RowSelectionModel();
  private final ObjectProperty<ColumnLayout> layout =
      new SimpleObjectProperty<>(ColumnLayout.FIRST);
  private final ObjectProperty<Density> density = new SimpleObjectProperty<>(Density.AUTOMATIC);
  private final BooleanProperty twoLines = new SimpleBooleanProperty(true);
  private final ObjectProperty<Viewer> viewer =
      new SimpleObjectProperty<>(new Viewer(Instant.EPOCH, null, ""));
  private final ObjectProperty<Map<Region, Instant>> stale = new SimpleObjectProperty<>(Map.of());

  /** An empty table. */
  public TableModel() {}

  /** Picked rows and cursor. */
  public RowSelectionModel selection() {
    return selection;
  }

  /** The columns that the user wants. */
  public ObjectProperty<ColumnLayout> layoutProperty() {
    return layout;
  }

  /** How high the user wants the rows. */
  public ObjectProperty<Density> densityProperty() {
    return density;
  }

  /** Whether rows have two lines now; follows width and density. */
  public BooleanProperty twoLinesProperty() {
    return twoLines;
  }

  /** Who looks, and when. */
  public ObjectProperty<Viewer> viewerProperty() {
    return viewer;
  }

  /** Regions whose rows are older than this session, with the moment they are from (UTC). */
  public ObjectProperty<Map<Region, Instant>> staleProperty() {
    return stale;
  }
}
