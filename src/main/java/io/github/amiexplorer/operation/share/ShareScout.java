package io.github.amiexplorer.operation.share;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ImagePermissions.BlockPublicAccess;
import io.github.amiexplorer.cloud.ImagePermissions.SnapshotAccess;
import io.github.amiexplorer.cloud.KmsKeys.KmsKey;
import io.github.amiexplorer.cloud.Organization.Tree;
import io.github.amiexplorer.cloud.Snapshots.SnapshotInfo;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.operation.share.ShareFacts.KeyUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what sharing has to know before; changes nothing. */
public final class ShareScout {
  private static final int AT_ONCE = 12;

  private final CloudSession session;
  private final CancelToken cancel;
  private final Map<ImageKey, List<LaunchPermission>> permissions = new ConcurrentHashMap<>();
  private final Map<ImageKey, CloudFailure> refused = new ConcurrentHashMap<>();
  private final Map<ImageKey, List<SnapshotAccess>> snapshots = new ConcurrentHashMap<>();
  private final Map<ImageKey, List<KeyUse>> keys = new ConcurrentHashMap<>();
  private final Map<Region, BlockPublicAccess> blocks = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable Tree> organization = new AtomicReference<>();

  /** Looks through {@code session}, once. */
  public ShareScout(CloudSession session, CancelToken cancel) {
    this.session = session;
    this.cancel = cancel;
  }

  /** Looks at all images side by side; blocks until the last one answered. */
  public ShareFacts look(Collection<Image> images) throws InterruptedException {
    List<Runnable> looks = new ArrayList<>();
    images.forEach(image -> looks.add(() -> look(image)));
    images.stream()
        .map(Image::region)
        .distinct()
        .forEach(
            region ->
                looks.add(
                    () -> {
                      BlockPublicAccess found =
                          ask(null, () -> session.permissions().blockPublicAccess(region, cancel));
                      if (found != null) {
                        blocks.put(region, found);
                      }
                    }));
    looks.add(() -> organization.set(ask(null, () -> session.organization().read(cancel))));
    Semaphore places = new Semaphore(AT_ONCE);
    CountDownLatch left = new CountDownLatch(looks.size());
    for (Runnable each : looks) {
      places.acquire();
      Thread.ofVirtual()
          .name("share-look")
          .start(
              () -> {
                try {
                  each.run();
                } finally {
                  places.release();
                  left.countDown();
                }
              });
    }
    left.await();
    return new ShareFacts(
        Map.copyOf(permissions),
        Map.copyOf(refused),
        Map.copyOf(snapshots),
        Map.copyOf(keys),
        Map.copyOf(blocks),
        organization.get());
  }

  private void look(Image image) {
    Region region = image.region();
    List<LaunchPermission> launch =
        ask(image, () -> session.permissions().launchPermissions(region, image.id(), cancel));
    if (launch == null) {
      return;
    }
    permissions.put(image.key(), launch);
    List<String> ids =
        image.blockDeviceMappings().stream()
            .map(BlockDeviceMapping::ebs)
            .filter(Objects::nonNull)
            .map(EbsBlockDevice::snapshotId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    List<SnapshotAccess> access = new ArrayList<>();
    for (String id : ids) {
      SnapshotAccess one =
          ask(null, () -> session.permissions().snapshotAccess(region, id, cancel));
      if (one != null) {
        access.add(one);
      }
    }
    snapshots.put(image.key(), List.copyOf(access));
    List<SnapshotInfo> infos =
        ids.isEmpty() ? List.of() : ask(null, () -> session.snapshots().find(region, ids, cancel));
    List<KeyUse> uses = new ArrayList<>();
    if (infos != null) {
      for (SnapshotInfo each : infos) {
        String key = each.kmsKeyId();
        if (each.encrypted() && key != null) {
          KmsKey described = ask(null, () -> session.keys().describe(region, key, cancel));
          uses.add(new KeyUse(each.snapshotId(), key, described));
        }
      }
    }
    keys.put(image.key(), List.copyOf(uses));
  }

  /** Asks; a refusal is kept for the image it is about. */
  private <T> @Nullable T ask(@Nullable Image about, Supplier<T> question) {
    try {
      return question.get();
    } catch (CloudException failure) {
      if (about != null) {
        refused.put(about.key(), failure.failure());
      }
      return null;
    }
  }
}
