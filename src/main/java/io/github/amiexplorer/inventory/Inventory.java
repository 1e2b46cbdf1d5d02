package io.github.amiexplorer.inventory;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.file.SavedList;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.RegionDirectory.RegionStatus;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the catalogue filled: every asked (scope, Region) is a listing of its own with its own
 * progress, failure and retry; a dead or slow Region holds none of the others. Thread-safe;
 * listings run on virtual threads.
 */
public final class Inventory {
  /**
   * Pages under way at once, over all Regions. Two cores parse no more; a Region that only waits
   * holds its place, hence the margin.
   */
  private static final int IN_FLIGHT = 12;

  private static final int FAILED_REGIONS_AT_MOST = 100;

  private final CloudSession session;
  private final Catalog catalog;
  private final Clock clock;
  private final @Nullable ListSaver saver;
  private final Semaphore places = new Semaphore(IN_FLIGHT, true);
  private final Announcer announcer;
  private final Map<ScopeRegion, RegionProgress> progress = new LinkedHashMap<>();
  private final Map<ScopeRegion, CancelToken> running = new LinkedHashMap<>();
  private final List<Wish> wishes = new ArrayList<>();
  private List<Wish> refused = List.of();
  private List<RegionStatus> regions = List.of();
  private @Nullable CloudFailure failure;

  /**
   * Makes one for a session.
   *
   * @param saver keeps complete lists on disk, or {@code null}
   */
  public Inventory(CloudSession session, Catalog catalog, Clock clock, @Nullable ListSaver saver) {
    this.session = session;
    this.catalog = catalog;
    this.clock = clock;
    this.saver = saver;
    announcer = new Announcer(this::state);
  }

  /** Brings the lists of the last time into the catalogue; blocks. */
  public void loadSaved() {
    if (saver == null) {
      return;
    }
    for (SavedList list : saver.load()) {
      Scope scope = Scopes.ofKey(list.scopeKey());
      if (scope == null) {
        continue;
      }
      catalog.append(scope, list.region(), list.images());
      catalog.complete(scope, list.region(), list.asOf());
      put(
          new ScopeRegion(scope, list.region()),
          Phase.SAVED,
          list.images().size(),
          null,
          list.asOf());
    }
  }

  /**
   * Lists the scope in these Regions (empty: all enabled) anew; returns at once. The first call
   * also asks which Regions there are.
   */
  public void refresh(Scope scope, Collection<Region> wanted) {
    Wish wish = new Wish(scope, List.copyOf(wanted));
    boolean ask;
    synchronized (this) {
      if (!regions.isEmpty()) {
        ask = false;
      } else {
        ask = wishes.isEmpty();
        wishes.add(wish);
        failure = null;
      }
    }
    if (ask) {
      Thread.ofVirtual().name("regions").start(this::askRegions);
    } else if (!regionsNow().isEmpty()) {
      grant(wish);
    }
  }

  private record Wish(Scope scope, List<Region> regions) {}

  private void askRegions() {
    List<RegionStatus> found = List.of();
    CloudFailure problem = null;
    try {
      found = session.regions().regions(new CancelToken());
    } catch (CloudException refused) {
      problem = refused.failure();
    }
    List<Wish> granted;
    synchronized (this) {
      granted = List.copyOf(wishes);
      wishes.clear();
      failure = problem;
      if (problem != null && !(problem instanceof CloudFailure.NotSignedIn)) {
        found = named(granted);
      }
      regions = found;
      refused = found.isEmpty() ? granted : List.of();
    }
    if (!found.isEmpty()) {
      granted.forEach(this::grant);
    }
    announcer.announce();
  }

  /** Who may not ask for the list of Regions still reaches those named by hand. */
  private static List<RegionStatus> named(List<Wish> wishes) {
    return wishes.stream()
        .flatMap(wish -> wish.regions().stream())
        .distinct()
        .sorted()
        .map(region -> new RegionStatus(region, "unknown"))
        .toList();
  }

  private void grant(Wish wish) {
    List<Scope> scopes = wish.scope() instanceof Scope.All ? listedScopes() : List.of(wish.scope());
    for (Scope scope : scopes) {
      for (RegionStatus each : regionsNow()) {
        if (!wish.regions().isEmpty() && !wish.regions().contains(each.region())) {
          continue;
        }
        ScopeRegion listing = new ScopeRegion(scope, each.region());
        if (each.isEnabled()) {
          start(listing);
        } else {
          put(listing, Phase.NOT_ENABLED, 0, null, null);
        }
      }
    }
  }

  /** Lists again what failed or was cancelled. */
  public void retryFailed() {
    List<ScopeRegion> failed;
    List<Wish> again;
    synchronized (this) {
      again = regions.isEmpty() ? refused : List.of();
      failed =
          progress.values().stream()
              .filter(each -> each.phase() == Phase.FAILED || each.phase() == Phase.CANCELLED)
              .map(each -> new ScopeRegion(each.scope(), each.region()))
              .toList();
    }
    failed.forEach(this::start);
    again.forEach(wish -> refresh(wish.scope(), wish.regions()));
  }

  /** Stops every running listing. */
  public void cancel() {
    List<CancelToken> tokens;
    synchronized (this) {
      tokens = List.copyOf(running.values());
    }
    tokens.forEach(CancelToken::cancel);
  }

  /** The state now. */
  public synchronized InventoryState state() {
    return new InventoryState(regions, List.copyOf(progress.values()), failure);
  }

  /** Called from any thread after changes, at most every 100 ms. */
  public void onChange(Consumer<InventoryState> listener) {
    announcer.onChange(listener);
  }

  /**
   * Asks every enabled Region for images by id, deprecated and disabled ones too, and puts what is
   * found into the catalogue. Blocks.
   */
  public Found lookUp(Collection<String> ids, CancelToken cancel) {
    List<Image> images = new ArrayList<>();
    List<CloudFailure> failures = new ArrayList<>();
    List<RegionStatus> asked = regionsNow().stream().filter(RegionStatus::isEnabled).toList();
    CountDownLatch left = new CountDownLatch(asked.size());
    for (RegionStatus each : asked) {
      Thread.ofVirtual()
          .name("look-up " + each.region())
          .start(
              () -> {
                try {
                  List<Image> some = session.images().find(each.region(), ids, cancel);
                  if (!some.isEmpty()) {
                    catalog.append(new Scope.LookedUp(), each.region(), some);
                  }
                  synchronized (images) {
                    images.addAll(some);
                  }
                } catch (CloudException refused) {
                  synchronized (images) {
                    if (failures.size() < FAILED_REGIONS_AT_MOST) {
                      failures.add(refused.failure());
                    }
                  }
                } catch (CancellationException stopped) {
                  // The caller asked for it and gets what came until then.
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
    announcer.announce();
    synchronized (images) {
      return new Found(List.copyOf(images), List.copyOf(failures));
    }
  }

  /** The answer of a look-up: the images, and the Regions that could not be asked. */
  public record Found(List<Image> images, List<CloudFailure> failures) {}

  private synchronized List<RegionStatus> regionsNow() {
    return regions;
  }

  private synchronized List<Scope> listedScopes() {
    return progress.keySet().stream().map(ScopeRegion::scope).distinct().toList();
  }

  private void start(ScopeRegion listing) {
    CancelToken cancel = new CancelToken();
    CancelToken older;
    synchronized (this) {
      older = running.put(listing, cancel);
    }
    if (older != null) {
      older.cancel();
    }
    put(listing, Phase.WAITING, countOf(listing), null, asOf(listing));
    Thread.ofVirtual()
        .name("list " + listing.scope().key() + " " + listing.region())
        .start(() -> run(listing, cancel));
  }

  private void run(ScopeRegion listing, CancelToken cancel) {
    boolean placed = false;
    try {
      places.acquire();
      placed = true;
      cancel.throwIfCancelled();
      catalog.abandon(listing.scope(), listing.region());
      list(listing, cancel);
    } catch (CancellationException | InterruptedException stopped) {
      end(listing, cancel, Phase.CANCELLED, null);
    } catch (CloudException problem) {
      Phase phase =
          problem.failure() instanceof CloudFailure.RegionNotEnabled
              ? Phase.NOT_ENABLED
              : Phase.FAILED;
      end(listing, cancel, phase, problem.failure());
    } finally {
      if (placed) {
        places.release();
      }
      synchronized (this) {
        running.remove(listing, cancel);
      }
      announcer.announce();
    }
  }

  private void list(ScopeRegion listing, CancelToken cancel) {
    int[] count = {0};
    Instant asOf = asOf(listing);
    put(listing, Phase.LISTING, 0, null, asOf);
    session
        .images()
        .list(
            listing.region(),
            listing.scope(),
            (images, unreadable) -> {
              if (isCurrent(listing, cancel)) {
                catalog.append(listing.scope(), listing.region(), images);
                count[0] += images.size();
                put(listing, Phase.LISTING, count[0], null, asOf);
              }
            },
            cancel);
    if (!isCurrent(listing, cancel)) {
      return;
    }
    Instant now = clock.instant();
    catalog.complete(listing.scope(), listing.region(), now);
    put(listing, Phase.DONE, count[0], null, now);
    if (saver != null) {
      saver.save(
          listing.scope(), listing.region(), now, catalog.list(listing.scope(), listing.region()));
    }
  }

  private void end(
      ScopeRegion listing, CancelToken cancel, Phase phase, @Nullable CloudFailure problem) {
    if (isCurrent(listing, cancel)) {
      catalog.abandon(listing.scope(), listing.region());
      put(listing, phase, countOf(listing), problem, asOf(listing));
    }
  }

  /** A listing that was superseded may not touch the rows of its successor. */
  private synchronized boolean isCurrent(ScopeRegion listing, CancelToken cancel) {
    return cancel.equals(running.get(listing));
  }

  private int countOf(ScopeRegion listing) {
    return catalog.list(listing.scope(), listing.region()).size();
  }

  private synchronized @Nullable Instant asOf(ScopeRegion listing) {
    RegionProgress known = progress.get(listing);
    return known == null ? null : known.asOf();
  }

  private void put(
      ScopeRegion listing,
      Phase phase,
      int images,
      @Nullable CloudFailure problem,
      @Nullable Instant asOf) {
    synchronized (this) {
      progress.put(
          listing,
          new RegionProgress(listing.scope(), listing.region(), phase, images, 0, problem, asOf));
    }
    announcer.announce();
  }
}
