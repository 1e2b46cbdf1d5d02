package io.github.amiexplorer.inventory;

import io.github.amiexplorer.cloud.CallerIdentity;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.Changes;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.ImageListing;
import io.github.amiexplorer.cloud.ImagePermissions;
import io.github.amiexplorer.cloud.ImageUsage;
import io.github.amiexplorer.cloud.KmsKeys;
import io.github.amiexplorer.cloud.LaunchOptions;
import io.github.amiexplorer.cloud.Organization;
import io.github.amiexplorer.cloud.Progress;
import io.github.amiexplorer.cloud.RegionDirectory;
import io.github.amiexplorer.cloud.Snapshots;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.model.batch.ImageBatch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A cloud whose Regions answer as a test says; one image a page and two pages where it does not.
 */
final class FakeSession implements CloudSession, ImageListing, RegionDirectory {
  /** How one Region answers a listing. */
  @FunctionalInterface
  interface Answer {
    void list(Region region, Scope scope, PageSink pages, CancelToken cancel);
  }

  final Map<Region, Answer> answers = new ConcurrentHashMap<>();
  final AtomicInteger inFlight = new AtomicInteger();
  final AtomicInteger mostInFlight = new AtomicInteger();
  volatile RegionDirectory directory;

  FakeSession(List<RegionStatus> regions) {
    directory = cancel -> regions;
  }

  static Image image(Region region, String id) {
    return Image.builder(region, id).name("image " + id).ownerId("111122223333").build();
  }

  static void twoPages(Region region, Scope scope, PageSink pages, CancelToken cancel) {
    pages.page(ImageBatch.of(region, List.of(image(region, "ami-0000000000000001a"))), 0);
    pages.page(ImageBatch.of(region, List.of(image(region, "ami-0000000000000002b"))), 1);
  }

  /** Blocks until cancelled. */
  static void silence(Region region, Scope scope, PageSink pages, CancelToken cancel) {
    CountDownLatch cancelled = new CountDownLatch(1);
    try (var _ = cancel.onCancel(cancelled::countDown)) {
      cancelled.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    throw new CancellationException();
  }

  @Override
  public void list(Region region, Scope scope, PageSink pages, CancelToken cancel) {
    int now = inFlight.incrementAndGet();
    mostInFlight.accumulateAndGet(now, Math::max);
    try {
      answers.getOrDefault(region, FakeSession::twoPages).list(region, scope, pages, cancel);
    } finally {
      inFlight.decrementAndGet();
    }
  }

  @Override
  public List<Image> find(Region region, Collection<String> ids, CancelToken cancel) {
    if (answers.containsKey(region)) {
      answers.get(region).list(region, new Scope.LookedUp(), (page, lost) -> {}, cancel);
    }
    return ids.stream().map(id -> image(region, id)).toList();
  }

  @Override
  public List<RegionStatus> regions(CancelToken cancel) {
    return directory.regions(cancel);
  }

  @Override
  public RegionDirectory regions() {
    return this;
  }

  @Override
  public ImageListing images() {
    return this;
  }

  @Override
  public ConnectionChoice choice() {
    return new ConnectionChoice(Kind.SANDBOX, null, null);
  }

  @Override
  public CallerIdentity identity() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ImagePermissions permissions() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Snapshots snapshots() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ImageUsage usage() {
    throw new UnsupportedOperationException();
  }

  @Override
  public long callsSent() {
    return 0;
  }

  @Override
  public Region homeRegion() {
    return Region.of("us-east-1");
  }

  @Override
  public void close() {}

  @Override
  public Changes changes() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Progress progress() {
    throw new UnsupportedOperationException();
  }

  @Override
  public KmsKeys keys() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Organization organization() {
    throw new UnsupportedOperationException();
  }

  @Override
  public LaunchOptions launchOptions() {
    throw new UnsupportedOperationException();
  }
}
