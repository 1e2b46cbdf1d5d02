package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.cloud.Snapshots.SnapshotInfo;
import io.github.amiexplorer.insight.Lineage;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the pane knows beyond the image itself; filled when a tab needs it. FX thread only. */
final class DetailModel {
  private final ObjectProperty<@Nullable SharingFacts> sharing = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Loaded<Map<String, SnapshotInfo>>> snapshots =
      new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Loaded<UsageFacts>> usage = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Lineage> lineage = new SimpleObjectProperty<>();
  private final IntegerProperty names = new SimpleIntegerProperty();

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

  /** Sources and copies of the shown image among what is loaded; {@code null} while searching. */
  ObjectProperty<@Nullable Lineage> lineageProperty() {
    return lineage;
  }

  /** Grows whenever the name of an account changed. */
  IntegerProperty namesProperty() {
    return names;
  }

  /** Bytes stored by snapshot id, as far as they were asked and told. */
  Map<String, Long> storedBytes() {
    Map<String, Long> bytes = new HashMap<>();
    if (snapshots.get() instanceof Loaded.Value<Map<String, SnapshotInfo>>(var byId)) {
      byId.values().stream()
          .filter(each -> each.fullSizeBytes() != null)
          .forEach(each -> bytes.put(each.snapshotId(), each.fullSizeBytes()));
    }
    return bytes;
  }
}
