package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.ui.control.Badge;
import io.github.amiexplorer.ui.control.Badge.Kind;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import javafx.scene.layout.FlowPane;

/** What a volume is: type, speed, where it comes from, whether it is encrypted. */
final class VolumeBadges {
  private static final int SHORT_ID = 14;

  private final Context context;

  VolumeBadges(Context context) {
    this.context = context;
  }

  FlowPane of(EbsBlockDevice ebs) {
    Words words = context.words();
    FlowPane badges = new FlowPane();
    badges.getStyleClass().add("badge-line");
    if (ebs.volumeType() != null) {
      add(badges, SafeText.of(ebs.volumeType(), 20), null, Kind.NEUTRAL);
    }
    if (ebs.iops() != null) {
      add(badges, words.text("detail.storage.iops", ebs.iops()), null, Kind.NEUTRAL);
    }
    if (ebs.throughput() != null) {
      add(badges, words.text("detail.storage.mibs", ebs.throughput()), null, Kind.NEUTRAL);
    }
    if (ebs.snapshotId() == null) {
      add(badges, words.text("detail.storage.empty"), null, Kind.DASHED);
    } else {
      add(badges, shortened(ebs.snapshotId()), "fth-camera", Kind.NEUTRAL);
    }
    if (Boolean.TRUE.equals(ebs.encrypted())) {
      String key = ebs.kmsKeyId();
      add(
          badges,
          key == null ? words.text("detail.b.encrypted") : shortened(key),
          "fth-lock",
          Kind.SUCCESS);
    } else if (Boolean.FALSE.equals(ebs.encrypted())) {
      add(badges, words.text("detail.b.plain"), "fth-unlock", Kind.DANGER);
    }
    return badges;
  }

  private static void add(
      FlowPane badges, String text, @org.jspecify.annotations.Nullable String icon, Kind kind) {
    badges.getChildren().add(Badge.of(text, icon, kind).square());
  }

  /** The beginning and the end: enough to tell ids apart. */
  private static String shortened(String id) {
    String last = SafeText.of(id.substring(id.lastIndexOf('/') + 1), 80);
    return last.length() <= SHORT_ID
        ? last
        : last.substring(0, 9) + "…" + last.substring(last.length() - 4);
  }
}
