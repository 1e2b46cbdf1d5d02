package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.ui.browse.state.ListingStatus;
import io.github.amiexplorer.ui.browse.state.SmallestChange;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the centre knows beside the workspace. For the FX thread only. */
public final class BrowseModel {
  private final ObjectProperty<ListingStatus> status =
      new SimpleObjectProperty<>(ListingStatus.NONE);
  private final ObjectProperty<@Nullable SmallestChange> change = new SimpleObjectProperty<>();
  private final BooleanProperty searching = new SimpleBooleanProperty();

  /** Nothing known. */
  public BrowseModel() {}

  /** How far the listings are. */
  public ObjectProperty<ListingStatus> statusProperty() {
    return status;
  }

  /** What would bring results where there are none, or {@code null} where nothing is known. */
  public ObjectProperty<@Nullable SmallestChange> changeProperty() {
    return change;
  }

  /** Whether a search runs now. */
  public BooleanProperty searchingProperty() {
    return searching;
  }
}
