package io.github.amiexplorer.operation.copy;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.KmsKeys.EncryptionDefault;
import io.github.amiexplorer.cloud.KmsKeys.KmsKey;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.operation.copy.CopyFacts.There;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what a copy has to know before it is made; changes nothing. */
public final class CopyScout {
  private static final int AT_ONCE = 12;

  private final CloudSession session;

  /** Looks through {@code session}. */
  public CopyScout(CloudSession session) {
    this.session = session;
  }

  /** Looks at all destinations and sources side by side; blocks until the last one answered. */
  public CopyFacts look(
      Collection<Image> images, Collection<Region> destinations, String account, CancelToken cancel)
      throws InterruptedException {
    Map<Region, There> regions = new ConcurrentHashMap<>();
    Map<ImageKey, List<LaunchPermission>> permissions = new ConcurrentHashMap<>();
    Set<ImageKey> unusable = ConcurrentHashMap.newKeySet();
    Map<ImageKey, CloudFailure> refused = new ConcurrentHashMap<>();
    Map<String, Long> stored = new ConcurrentHashMap<>();
    List<Runnable> looks = new ArrayList<>();
    destinations.forEach(region -> looks.add(() -> regions.put(region, there(region, cancel))));
    for (Image image : images) {
      if (account.equals(image.ownerId())) {
        looks.add(() -> permissions(image, permissions, refused, cancel));
      } else if (!image.isPublic()) {
        looks.add(() -> snapshots(image, unusable, refused, cancel));
      }
    }
    byRegion(images, account)
        .forEach((region, ids) -> looks.add(() -> sizes(region, ids, stored, cancel)));
    all(looks);
    return new CopyFacts(
        Map.copyOf(regions),
        Map.copyOf(permissions),
        Set.copyOf(unusable),
        Map.copyOf(stored),
        Map.copyOf(refused));
  }

  private static Map<Region, List<String>> byRegion(Collection<Image> images, String account) {
    Map<Region, List<String>> ids = new HashMap<>();
    for (Image image : images) {
      if (account.equals(image.ownerId())) {
        ids.computeIfAbsent(image.region(), region -> new ArrayList<>()).addAll(snapshotIds(image));
      }
    }
    return ids;
  }

  /** What snapshots store is nice to know; without it the sizes of the volumes count. */
  private void sizes(
      Region region, List<String> ids, Map<String, Long> stored, CancelToken cancel) {
    var found = ask(() -> session.snapshots().find(region, ids, cancel), new CloudFailure[1]);
    if (found != null) {
      for (var snapshot : found) {
        if (snapshot.fullSizeBytes() != null) {
          stored.put(snapshot.snapshotId(), snapshot.fullSizeBytes());
        }
      }
    }
  }

  private static List<String> snapshotIds(Image image) {
    return image.blockDeviceMappings().stream()
        .map(BlockDeviceMapping::ebs)
        .filter(Objects::nonNull)
        .map(EbsBlockDevice::snapshotId)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static void all(List<Runnable> looks) throws InterruptedException {
    Semaphore places = new Semaphore(AT_ONCE);
    CountDownLatch left = new CountDownLatch(looks.size());
    for (Runnable look : looks) {
      places.acquire();
      Thread.ofVirtual()
          .name("copy-look")
          .start(
              () -> {
                try {
                  look.run();
                } finally {
                  places.release();
                  left.countDown();
                }
              });
    }
    left.await();
  }

  private There there(Region region, CancelToken cancel) {
    CloudFailure[] failure = new CloudFailure[1];
    List<Image> own =
        ask(
            () -> {
              List<Image> found = new ArrayList<>();
              session
                  .images()
                  .list(
                      region,
                      new Scope.OwnedByMe(),
                      (page, bad) -> found.addAll(page.images()),
                      cancel);
              return found;
            },
            failure);
    List<KmsKey> keys = ask(() -> session.keys().list(region, cancel), failure);
    EncryptionDefault encryption =
        ask(() -> session.keys().encryptionDefault(region, cancel), failure);
    return new There(own, keys, encryption, failure[0]);
  }

  private void permissions(
      Image image,
      Map<ImageKey, List<LaunchPermission>> permissions,
      Map<ImageKey, CloudFailure> refused,
      CancelToken cancel) {
    CloudFailure[] failure = new CloudFailure[1];
    List<LaunchPermission> found =
        ask(
            () -> session.permissions().launchPermissions(image.region(), image.id(), cancel),
            failure);
    if (found != null) {
      permissions.put(image.key(), found);
    } else if (failure[0] != null) {
      refused.put(image.key(), failure[0]);
    }
  }

  /** A snapshot that this account may not use is not shown to it. */
  private void snapshots(
      Image image,
      Set<ImageKey> unusable,
      Map<ImageKey, CloudFailure> refused,
      CancelToken cancel) {
    List<String> ids = snapshotIds(image);
    CloudFailure[] failure = new CloudFailure[1];
    var found = ask(() -> session.snapshots().find(image.region(), ids, cancel), failure);
    if (found != null && found.size() < ids.size()) {
      unusable.add(image.key());
    } else if (failure[0] != null) {
      refused.put(image.key(), failure[0]);
    }
  }

  private static <T> @Nullable T ask(Supplier<T> question, CloudFailure[] failure) {
    try {
      return question.get();
    } catch (CloudException refused) {
      failure[0] = refused.failure();
      return null;
    }
  }
}
