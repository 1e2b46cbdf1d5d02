package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.cloud.Snapshots.SnapshotInfo;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.control.SegmentedToggle;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The block device mappings: as one bar, a card each, and a table of all fields. */
final class StorageTab implements Tab {
  /** How bars are drawn. */
  enum Scale {
    TRUE,
    /** Square roots, so that small volumes can be seen; said beside the bar. */
    FITTED
  }

  private static final double BYTES_PER_GIB = 1L << 30;

  private final Context context;
  private final Parts parts;
  private final VBox page = new VBox();
  private final ObjectProperty<Scale> scale = new SimpleObjectProperty<>(Scale.TRUE);
  private @Nullable Image shown;

  StorageTab(Context context) {
    this.context = context;
    parts = new Parts(context.words());
    page.getStyleClass().addAll("detail-tab", "storage");
    scale.addListener((property, before, now) -> refresh());
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void show(Image image) {
    shown = image;
    refresh();
  }

  private void refresh() {
    Image image = shown;
    if (image == null) {
      return;
    }
    List<BlockDeviceMapping> mappings = image.blockDeviceMappings();
    List<Node> rows = new ArrayList<>();
    rows.add(buildHead());
    if (mappings.isEmpty()) {
      rows.add(parts.note(context.words().text("detail.storage.none")));
      page.getChildren().setAll(rows);
      return;
    }
    double largest = 0;
    List<Double> sizes = new ArrayList<>();
    for (BlockDeviceMapping mapping : mappings) {
      EbsBlockDevice ebs = mapping.ebs();
      Integer gib = ebs == null ? null : ebs.volumeSize();
      if (gib != null) {
        sizes.add(scaled(gib));
        largest = Math.max(largest, scaled(gib));
      }
    }
    VolumeBar bar = new VolumeBar();
    String sum =
        context
            .words()
            .text("detail.storage.sum", sizes.size(), context.formats().gib(image.sizeGib()));
    bar.show(sizes, sum);
    rows.add(bar);
    rows.add(sumLine(sum));
    int at = 0;
    for (BlockDeviceMapping mapping : mappings) {
      boolean volume = mapping.ebs() != null && mapping.ebs().volumeSize() != null;
      rows.add(card(image, mapping, volume ? at++ : 0, largest));
    }
    rows.addAll(warnings(mappings));
    rows.add(parts.heading("detail.storage.fields"));
    rows.add(new MappingTable(context, parts).build(mappings));
    page.getChildren().setAll(rows);
  }

  private FlowPane buildHead() {
    SegmentedToggle<Scale> toggle =
        new SegmentedToggle<Scale>(scale)
            .add(Scale.TRUE, context.words().bind("detail.storage.true"), null)
            .add(Scale.FITTED, context.words().bind("detail.storage.fitted"), null);
    Label heading = parts.heading("detail.storage.mappings");
    heading.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane head = new FlowPane(8, 4, heading, toggle);
    head.getStyleClass().add("detail-head-line");
    return head;
  }

  private double scaled(int gib) {
    return scale.get() == Scale.TRUE ? gib : Math.sqrt(gib);
  }

  private Node sumLine(String sum) {
    Label left = parts.note(sum);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label right = parts.note(stored());
    return new HBox(left, gap, right);
  }

  private String stored() {
    Words words = context.words();
    Loaded<Map<String, SnapshotInfo>> known = context.model().snapshotsProperty().get();
    if (known instanceof Loaded.Value<Map<String, SnapshotInfo>>(var byId) && !byId.isEmpty()) {
      double bytes = 0;
      boolean all = true;
      for (SnapshotInfo each : byId.values()) {
        all &= each.fullSizeBytes() != null;
        bytes += each.fullSizeBytes() == null ? 0 : each.fullSizeBytes();
      }
      if (bytes > 0) {
        String gib = context.formats().gib(bytes / BYTES_PER_GIB);
        return all
            ? words.text("detail.storage.stored", gib)
            : words.text("detail.storage.stored-least", gib);
      }
    }
    return known instanceof Loaded.Loading<?> ? "" : words.text("detail.storage.stored-unknown");
  }

  private VBox card(Image image, BlockDeviceMapping mapping, int series, double largest) {
    Words words = context.words();
    Label device = parts.mono(String.valueOf(mapping.deviceName()));
    device.getStyleClass().add("strong-mono");
    device.setMinWidth(60);
    HBox head = new HBox();
    head.getStyleClass().add("volume-head");
    EbsBlockDevice ebs = mapping.ebs();
    if (ebs != null) {
      Region swatch = new Region();
      swatch.getStyleClass().addAll("volume-swatch", VolumeBar.series(series));
      head.getChildren().add(swatch);
    }
    head.getChildren().add(device);
    boolean root =
        mapping.deviceName() != null && mapping.deviceName().equals(image.rootDeviceName());
    if (root) {
      Label role = parts.note(words.text("detail.storage.root"));
      role.setWrapText(false);
      role.setMinWidth(Region.USE_PREF_SIZE);
      head.getChildren().add(role);
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head.getChildren().add(gap);
    if (ebs == null) {
      String what =
          mapping.noDevice() != null
              ? words.text("detail.storage.no-device")
              : words.text(
                  "detail.storage.virtual", SafeText.of(String.valueOf(mapping.virtualName()), 40));
      return parts.card(head, parts.note(what));
    }
    VBox card = parts.card(head);
    Integer gib = ebs.volumeSize();
    if (gib != null) {
      Label size = new Label(context.formats().gib((long) gib));
      size.getStyleClass().add("strong");
      size.setMinWidth(Region.USE_PREF_SIZE);
      head.getChildren().add(size);
      card.getChildren().add(cardBar(ebs.snapshotId(), gib, series, largest));
    }
    card.getChildren().addAll(new VolumeBadges(context).of(ebs), fate(ebs));
    return card;
  }

  private Node fate(EbsBlockDevice ebs) {
    Words words = context.words();
    if (ebs.deleteOnTermination() == null) {
      return parts.note(words.text("detail.storage.fate-unknown"));
    }
    return ebs.deleteOnTermination()
        ? parts.line("fth-trash-2", "icon-muted", words.text("detail.storage.deleted"))
        : parts.line("fth-save", "icon-warning", words.text("detail.storage.kept"));
  }

  private Node cardBar(@Nullable String snapshotId, int gib, int series, double largest) {
    Loaded<Map<String, SnapshotInfo>> known = context.model().snapshotsProperty().get();
    double storedShare = 0;
    if (known instanceof Loaded.Value<Map<String, SnapshotInfo>>(var byId) && snapshotId != null) {
      SnapshotInfo info = byId.get(snapshotId);
      Long bytes = info == null ? null : info.fullSizeBytes();
      storedShare = bytes == null ? 0 : Math.clamp(bytes / BYTES_PER_GIB / gib, 0.0, 1.0);
    }
    return new CapacityBar(
        VolumeBar.series(series), largest == 0 ? 0 : scaled(gib) / largest, storedShare);
  }

  private List<Node> warnings(List<BlockDeviceMapping> mappings) {
    List<Node> warnings = new ArrayList<>();
    Set<String> plain = new HashSet<>();
    for (BlockDeviceMapping mapping : mappings) {
      EbsBlockDevice ebs = mapping.ebs();
      if (ebs == null) {
        continue;
      }
      boolean kept = Boolean.FALSE.equals(ebs.deleteOnTermination());
      boolean open = Boolean.FALSE.equals(ebs.encrypted());
      String device = SafeText.of(String.valueOf(mapping.deviceName()), 60);
      if (kept && open) {
        warnings.add(
            parts.message(
                "warning",
                "fth-alert-triangle",
                context.words().text("detail.storage.warn-both", device),
                context.words().text("detail.storage.warn-both.text")));
      } else if (kept) {
        warnings.add(
            parts.message(
                "neutral",
                "fth-info",
                context.words().text("detail.storage.warn-kept", device),
                null));
      } else if (open && plain.add("once") && mine()) {
        warnings.add(
            parts.message(
                "warning",
                "fth-unlock",
                context.words().text("detail.storage.warn-plain", device),
                null));
      }
    }
    return warnings;
  }

  private boolean mine() {
    return shown != null && new ImageBadges(context).mine(shown);
  }
}
