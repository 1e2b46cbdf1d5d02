package io.github.amiexplorer.inventory;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.ImageListing;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** Asks several Regions at once for images by id. */
final class LookUp {
  /** Regions asked at once; a dead one delays none of the others by more than its place. */
  private static final int AT_ONCE = 12;

  private final ImageListing listing;
  private final Collection<String> ids;
  private final CancelToken cancel;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final List<Image> images = new ArrayList<>();
  private final List<CloudFailure> failures = new ArrayList<>();

  LookUp(ImageListing listing, Collection<String> ids, CancelToken cancel) {
    this.listing = listing;
    this.ids = List.copyOf(ids);
    this.cancel = cancel;
  }

  /** Blocks until every Region answered, failed or was cancelled. */
  Inventory.Found in(Collection<Region> regions) {
    CountDownLatch left = new CountDownLatch(regions.size());
    for (Region region : regions) {
      Thread.ofVirtual()
          .name("look-up " + region)
          .start(
              () -> {
                try {
                  ask(region);
                } finally {
                  left.countDown();
                }
              });
    }
    try {
      left.await();
    } catch (InterruptedException interrupted) {
      cancel.cancel();
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      return new Inventory.Found(List.copyOf(images), List.copyOf(failures));
    }
  }

  private void ask(Region region) {
    places.acquireUninterruptibly();
    try {
      List<Image> found = listing.find(region, ids, cancel);
      synchronized (this) {
        images.addAll(found);
      }
    } catch (CloudException refused) {
      synchronized (this) {
        failures.add(refused.failure());
      }
    } catch (CancellationException stopped) {
      // Whoever cancelled gets what came until then.
    } finally {
      places.release();
    }
  }
}
