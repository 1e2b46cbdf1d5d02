package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.insight.VolumeType;
import io.github.amiexplorer.insight.VolumeType.Problem;
import io.github.amiexplorer.insight.VolumeType.Span;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Says what EC2 would not take of a volume. */
record VolumeWords(Words words) {
  String problem(VolumeDraft volume, Problem problem) {
    VolumeType type = volume.type();
    String device = SafeText.of(volume.device(), 30);
    return switch (problem) {
      case SIZE ->
          words.text(
              "launch.v.bad-size", device, type.word(), type.sizes().from(), type.sizes().to());
      case SMALLER_THAN_SNAPSHOT -> words.text("launch.v.too-small", device, volume.snapshotGib());
      case IOPS_MISSING -> words.text("launch.v.iops-missing", device, type.word());
      case IOPS -> span("launch.v.bad-iops", device, type, type.iops());
      case IOPS_NOT_TAKEN -> words.text("launch.v.no-iops", device, type.word());
      case THROUGHPUT -> span("launch.v.bad-throughput", device, type, type.throughput());
      case THROUGHPUT_NOT_TAKEN -> words.text("launch.v.no-throughput", device, type.word());
    };
  }

  private String span(String key, String device, VolumeType type, @Nullable Span span) {
    return words.text(
        key, device, type.word(), span == null ? 0 : span.from(), span == null ? 0 : span.to());
  }

  /** Types by EC2's word. */
  StringConverter<VolumeType> names() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable VolumeType type) {
        return type == null ? "" : type.word();
      }

      @Override
      public @Nullable VolumeType fromString(String text) {
        return VolumeType.of(text);
      }
    };
  }
}
