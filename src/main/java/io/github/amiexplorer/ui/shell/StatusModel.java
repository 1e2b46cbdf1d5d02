package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.ui.shell.RegionHealth.State;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import org.jspecify.annotations.Nullable;

/** What the status bar says: how every Region is, what is held, how busy the cloud is. */
final class StatusModel {
  private final ReadOnlyObjectWrapper<List<RegionHealth>> regions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Workspace workspace;
  private final IntegerProperty images = new SimpleIntegerProperty();
  private final LongProperty callsPerSecond = new SimpleLongProperty();

  StatusModel(Workspace workspace) {
    this.workspace = workspace;
    workspace
        .inventoryProperty()
        .addListener((property, before, now) -> regions.set(RegionHealth.of(now)));
    regions.set(RegionHealth.of(workspace.inventoryProperty().get()));
  }

  /** Every Region of the account. */
  ReadOnlyObjectProperty<List<RegionHealth>> regionsProperty() {
    return regions.getReadOnlyProperty();
  }

  /** Why the account's Regions are not known, or {@code null}. */
  @Nullable CloudFailure failure() {
    return workspace.inventoryProperty().get().failure();
  }

  /** Images held locally, each counted once. */
  IntegerProperty imagesProperty() {
    return images;
  }

  /** Calls to the cloud within the last second. */
  LongProperty callsPerSecondProperty() {
    return callsPerSecond;
  }

  /** Regions that something was asked of. */
  List<RegionHealth> asked() {
    return regions.get().stream()
        .filter(each -> each.state() != State.NOT_ENABLED && each.state() != State.IDLE)
        .toList();
  }

  /** Regions in that state. */
  List<RegionHealth> in(State state) {
    return regions.get().stream().filter(each -> each.state() == state).toList();
  }

  /** Since when the oldest rows of failed Regions are; {@code null} where they have none. */
  @Nullable Instant oldestOfFailed() {
    return in(State.FAILED).stream()
        .map(RegionHealth::asOf)
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .orElse(null);
  }
}
