package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.world.RegionWorld;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxKmsKey;
import io.github.amiexplorer.sandbox.world.SandboxSnapshot;
import io.github.amiexplorer.sandbox.world.SandboxStateReason;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happens to a copy by itself: its snapshots fill, then it is available, or it fails. */
final class CopyProgress {
  private static final Duration LEAST = Duration.ofSeconds(20);
  private static final Duration EACH_GIB = Duration.ofSeconds(2);
  private static final Duration UNTIL_KEY_IS_SEEN = Duration.ofSeconds(15);
  private static final int PARTS = 10;

  private CopyProgress() {}

  /** Puts the life of a copy on the agenda; {@code key} is the asked one, {@code null} for none. */
  static void start(
      Ec2Call call, SandboxImage copy, List<SandboxSnapshot> snapshots, @Nullable String key) {
    RegionWorld region = call.region();
    if (key != null && !isUsable(call, key)) {
      call.world().agenda().after(UNTIL_KEY_IS_SEEN, () -> fail(region, copy.id(), snapshots));
      return;
    }
    long gib =
        snapshots.stream()
            .map(SandboxSnapshot::fullSnapshotSizeInBytes)
            .filter(Objects::nonNull)
            .mapToLong(bytes -> bytes >> 30)
            .sum();
    Duration whole = LEAST.plus(EACH_GIB.multipliedBy(gib));
    for (int part = 1; part < PARTS; part++) {
      int percent = part * 100 / PARTS;
      call.world()
          .agenda()
          .after(
              whole.multipliedBy(part).dividedBy(PARTS),
              () -> snapshots.forEach(each -> progress(region, each.id(), percent + "%")));
    }
    call.world().agenda().after(whole, () -> finish(call, copy.id(), snapshots));
  }

  private static boolean isUsable(Ec2Call call, String key) {
    SandboxKmsKey found = KmsLookUp.find(call, key);
    return found != null && found.state().equals("Enabled");
  }

  private static void progress(RegionWorld region, String id, String percent) {
    SandboxSnapshot now = region.snapshot(id);
    if (now != null) {
      region.put(Snapshots.with(now, "pending", null, percent, null));
    }
  }

  private static void finish(Ec2Call call, String id, List<SandboxSnapshot> snapshots) {
    RegionWorld region = call.region();
    for (SandboxSnapshot each : snapshots) {
      SandboxSnapshot now = region.snapshot(each.id());
      if (now != null) {
        region.put(Snapshots.with(now, "completed", null, "100%", call.world().now()));
      }
    }
    SandboxImage now = region.image(id);
    if (now != null && now.state().equals("pending")) {
      region.put(now.toBuilder().state("available").build());
    }
  }

  private static void fail(RegionWorld region, String id, List<SandboxSnapshot> snapshots) {
    for (SandboxSnapshot each : snapshots) {
      SandboxSnapshot now = region.snapshot(each.id());
      if (now != null) {
        region.put(Snapshots.with(now, "error", "Given key ID is not accessible", "0%", null));
      }
    }
    SandboxImage now = region.image(id);
    if (now != null) {
      region.put(
          now.toBuilder()
              .state("failed")
              .stateReason(
                  new SandboxStateReason("Client.InvalidKmsKey", "Given key ID is not accessible"))
              .build());
    }
  }
}
