package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.cloud.Snapshots.SnapshotInfo;
import io.github.amiexplorer.model.Image;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the pane knows beyond the image itself; filled when a tab needs it. FX thread only. */
final class DetailModel {
  private final ObjectProperty<@Nullable SharingFacts> sharing = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Loaded<Map<String, SnapshotInfo>>> snapshots =
      new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Loaded<UsageFacts>> usage = new SimpleObjectProperty<>();
  private final ObjectProperty<List<Image>> copies = new SimpleObjectProperty<>(List.of());

  /** Who may use the shown image; {@code null} until asked. */
  ObjectProperty<@Nullable SharingFacts> sharingProperty() {
    return sharing;
  }

  /** The snapshots behind the shown image by id; {@code null} until asked. */
  ObjectProperty<@Nullable Loaded<Map<String, SnapshotInfo>>> snapshotsProperty() {
    return snapshots;
  }

  /** What uses the shown image; {@code null} until asked. */
  ObjectProperty<@Nullable Loaded<UsageFacts>> usageProperty() {
    return usage;
  }

  /** Copies of the shown image among the images that are loaded. */
  ObjectProperty<List<Image>> copiesProperty() {
    return copies;
  }
}
