package io.github.amiexplorer.sandbox.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kept images of a region and the snapshots behind them, while they are collected. */
final class OwnStock {
  private static final int BYTES_SHIFT = 30;
  private static final long HUNDREDTH_GIB = (1L << BYTES_SHIFT) / 100;

  private final List<SandboxImage> images = new ArrayList<>();
  private final List<SandboxSnapshot> snapshots = new ArrayList<>();

  List<SandboxImage> images() {
    return images;
  }

  List<SandboxSnapshot> snapshots() {
    return snapshots;
  }

  /**
   * Adds an image and a snapshot for every volume of it that has one.
   *
   * @param percent progress of its snapshots
   * @param failure why its snapshots failed, or empty
   * @param stored hundredths of GiB by volume, as far as the story tells
   */
  void add(SandboxImage image, int percent, String failure, List<Integer> stored) {
    images.add(image);
    int number = 0;
    for (SandboxBlockDevice device : image.blockDevices()) {
      SandboxEbs volume = device.ebs();
      if (volume != null && volume.snapshotId() != null) {
        Integer hundredths = number < stored.size() ? stored.get(number) : null;
        snapshots.add(snapshot(image, device, volume, percent, failure, hundredths));
        number++;
      }
    }
  }

  private static SandboxSnapshot snapshot(
      SandboxImage image,
      SandboxBlockDevice device,
      SandboxEbs volume,
      int percent,
      String failure,
      @Nullable Integer hundredths) {
    String id = String.valueOf(volume.snapshotId());
    long own = Mix.of(id);
    int gib = volume.volumeSize() == null ? 1 : volume.volumeSize();
    boolean encrypted = Boolean.TRUE.equals(volume.encrypted());
    boolean done = percent == 100;
    boolean copied = image.sourceImageRegion() != null && image.sourceInstanceId() == null;
    boolean timed = copied && Mix.pick(own, 1, 12) == 0;
    boolean archived = done && image.state().equals("disabled") && Mix.pick(own, 2, 2) == 0;
    long bytes =
        hundredths == null
            ? gib * HUNDREDTH_GIB * (8 + Mix.pick(own, 3, 70))
            : hundredths * HUNDREDTH_GIB;
    return new SandboxSnapshot(
        id,
        image.ownerId(),
        image.ownerAlias(),
        copied
            ? "Copied for DestinationAmi %s from SourceAmi %s. Task created on %d."
                .formatted(image.id(), image.sourceImageId(), 1_700_000_000_000L + (own >>> 28))
            : "Created by CreateImage(%s) for %s"
                .formatted(
                    image.sourceInstanceId() == null ? "i-0" : image.sourceInstanceId(),
                    image.id()),
        copied ? "vol-ffffffff" : "vol-0%016x".formatted(own),
        gib,
        !failure.isEmpty() ? "error" : done ? "completed" : "pending",
        failure.isEmpty() ? null : failure,
        percent + "%",
        image.creationDate(),
        done && failure.isEmpty() ? image.creationDate().replace(".000Z", ".611Z") : null,
        encrypted,
        volume.kmsKeyId(),
        encrypted ? "key-0%016x".formatted(Mix.scatter(own)) : null,
        encrypted ? "sse-kms" : null,
        archived ? "archive" : "standard",
        archived && Mix.pick(own, 4, 3) == 0 ? "2026-12-24T00:00:00.000Z" : null,
        done && failure.isEmpty() ? Long.valueOf(bytes) : null,
        copied ? (timed ? "time-based" : "standard") : null,
        timed ? Integer.valueOf(60) : null,
        null,
        null,
        image.tags().isEmpty() ? Map.of() : Map.of("Name", name(image, device)),
        false,
        sharedWith(image, device));
  }

  private static String name(SandboxImage image, SandboxBlockDevice device) {
    return image.name() + " " + device.deviceName();
  }

  /** As the image, but for the story's outsider, who was forgotten at the data volume. */
  private static List<String> sharedWith(SandboxImage image, SandboxBlockDevice device) {
    List<String> accounts = new ArrayList<>(image.launchPermissions().accounts());
    if (String.valueOf(image.name()).startsWith("golden-web")
        && device.deviceName().equals("/dev/sdf")) {
      accounts.remove("456789012345");
    }
    return accounts;
  }
}
