package io.github.amiexplorer.inventory;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.SavedList;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.RegionDirectory.RegionStatus;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the catalogue filled: every asked (scope, Region) is a listing of its own with its own
 * progress, failure and retry; a dead or slow Region holds none of the others. Thread-safe;
 * listings run on virtual threads.
 */
public final class Inventory {
  /** Listings that run at once over all Regions: two cores parse no more pages. */
  private static final int AT_ONCE = 8;

  private final CloudSession session;
  private final Catalog catalog;
  private final @Nullable CatalogSaver saver;
  private final ListingRunner runner;
  private final Announcer announcer;
  private final Map<ScopeRegion, RegionProgress> progress = new LinkedHashMap<>();
  private final Map<ScopeRegion, CancelToken> running = new LinkedHashMap<>();
  private final List<Wish> wishes = new ArrayList<>();
  private List<Wish> refused = List.of();
  private List<RegionStatus> regions = List.of();
  private @Nullable CloudFailure failure;
  private CancelToken asking = new CancelToken();

  /**
   * Makes one for a session.
   *
   * @param saver keeps {@code catalog} on disk, or {@code null}
   */
  public Inventory(
      CloudSession session, Catalog catalog, Clock clock, @Nullable CatalogSaver saver) {
    this.session = session;
    this.catalog = catalog;
    this.saver = saver;
    runner = new ListingRunner(session.images(), catalog, clock, saver, new Places(AT_ONCE));
    announcer = new Announcer(this::state);
  }

  /** Scopes asked for before it was known which Regions there are. */
  private record Wish(Scope scope, List<Region> regions) {}

  /** The answer of a look-up: the images, and a failure for each Region that gave none. */
  public record Found(List<Image> images, List<CloudFailure> failures) {}

  /** Tells of the lists that were saved and are in the catalogue already. */
  public void tellSaved() {
    if (saver == null) {
      return;
    }
    for (SavedList list : saver.opened()) {
      Scope scope = Scopes.ofKey(list.scopeKey());
      if (scope != null) {
        put(
            new RegionProgress(
                scope, list.region(), Phase.SAVED, list.images(), 0, null, list.asOf()));
      }
    }
  }

  /** The saved file that could not be read and was set aside, or {@code null}. */
  public @Nullable Path setAside() {
    return saver == null ? null : saver.setAside();
  }

  /**
   * Tells why lists cannot be saved, see {@link CatalogSaver#onTrouble}.
   *
   * @param listener called from any thread
   */
  public void onNotSaved(Consumer<String> listener) {
    if (saver != null) {
      saver.onTrouble(listener);
    }
  }

  /**
   * Lists the scope in these Regions (empty: all enabled) anew; returns at once. The first call
   * also asks which Regions there are. A listing of the same scope and Region that still runs is
   * superseded.
   */
  public void refresh(Scope scope, Collection<Region> wanted) {
    Wish wish = new Wish(scope, List.copyOf(wanted));
    runner.signedInAgain();
    List<RegionStatus> known;
    boolean ask = false;
    synchronized (this) {
      known = regions;
      if (known.isEmpty()) {
        ask = wishes.isEmpty();
        wishes.add(wish);
        failure = null;
        if (ask) {
          asking = new CancelToken();
        }
      }
    }
    if (ask) {
      CancelToken cancel = asking;
      Thread.ofVirtual().name("regions").start(() -> askRegions(cancel));
    }
    if (!known.isEmpty()) {
      grant(wish, known);
    }
  }

  private void askRegions(CancelToken cancel) {
    List<RegionStatus> found = List.of();
    CloudFailure problem = null;
    try {
      found = session.regions().regions(cancel);
    } catch (CloudException refusal) {
      problem = refusal.failure();
    } catch (CancellationException stopped) {
      // The wishes stay refused until somebody retries.
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
    for (Wish wish : granted) {
      grant(wish, found);
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

  private void grant(Wish wish, List<RegionStatus> known) {
    List<Scope> scopes = wish.scope() instanceof Scope.All ? listedScopes() : List.of(wish.scope());
    for (Scope scope : scopes) {
      for (RegionStatus each : known) {
        if (!wish.regions().isEmpty() && !wish.regions().contains(each.region())) {
          continue;
        }
        if (each.isEnabled()) {
          start(new ScopeRegion(scope, each.region()));
        } else {
          put(new RegionProgress(scope, each.region(), Phase.NOT_ENABLED, 0, 0, null, null));
        }
      }
    }
  }

  /** Lists again what failed or was cancelled. */
  public void retryFailed() {
    retry(each -> true);
  }

  /** Lists again what failed or was cancelled in one Region. */
  public void retryFailed(Region region) {
    retry(each -> each.region().equals(region));
  }

  private void retry(Predicate<RegionProgress> wanted) {
    List<ScopeRegion> failed;
    List<Wish> again;
    synchronized (this) {
      again = regions.isEmpty() ? refused : List.of();
      failed =
          progress.values().stream()
              .filter(each -> each.phase() == Phase.FAILED || each.phase() == Phase.CANCELLED)
              .filter(wanted)
              .map(each -> new ScopeRegion(each.scope(), each.region()))
              .toList();
    }
    runner.signedInAgain();
    failed.forEach(this::start);
    again.forEach(wish -> refresh(wish.scope(), wish.regions()));
  }

  /** Stops every running and waiting listing. */
  public void cancel() {
    List<CancelToken> tokens;
    synchronized (this) {
      tokens = new ArrayList<>(running.values());
      tokens.add(asking);
    }
    tokens.forEach(CancelToken::cancel);
  }

  /** The state now. */
  public synchronized InventoryState state() {
    return new InventoryState(regions, List.copyOf(progress.values()), failure, catalog.version());
  }

  /** Called from any thread after changes, at most every 100 ms. */
  public void onChange(Consumer<InventoryState> listener) {
    announcer.onChange(listener);
  }

  /**
   * Asks every enabled Region for images by id, deprecated and disabled ones too, and puts what is
   * found into the catalogue. Blocks.
   *
   * @throws CloudException where it cannot be said which Regions there are
   */
  public Found lookUp(Collection<String> ids, CancelToken cancel) {
    List<RegionStatus> known;
    synchronized (this) {
      known = regions;
    }
    if (known.isEmpty()) {
      known = session.regions().regions(cancel);
    }
    List<Region> enabled =
        known.stream().filter(RegionStatus::isEnabled).map(RegionStatus::region).toList();
    Found found = new LookUp(session.images(), ids, cancel).in(enabled);
    for (Region region : enabled) {
      List<Image> here =
          found.images().stream().filter(image -> image.region().equals(region)).toList();
      catalog.put(new Scope.LookedUp(), region, here);
    }
    announcer.announce();
    return found;
  }

  /**
   * Asks for single images again, so that a change of ours shows at once and not with the next
   * listing. Images that the Region does not know any more leave every list; new ones count as our
   * own. Blocks.
   *
   * @throws CloudException where the Region gave no answer; nothing changes then
   */
  public void lookAgain(Region region, Collection<String> ids, CancelToken cancel) {
    List<Image> found = session.images().find(region, ids, cancel);
    Set<String> gone = new HashSet<>(ids);
    found.forEach(each -> gone.remove(each.id()));
    catalog.put(new Scope.OwnedByMe(), region, found);
    forget(region, gone);
  }

  /** Takes images out that are gone. */
  public void forget(Region region, Collection<String> ids) {
    catalog.remove(region, ids);
    if (saver != null) {
      saver.changed();
    }
    announcer.announce();
  }

  private synchronized List<Scope> listedScopes() {
    return progress.keySet().stream().map(ScopeRegion::scope).distinct().toList();
  }

  private void start(ScopeRegion listing) {
    CancelToken cancel = new CancelToken();
    CancelToken older;
    Instant asOf;
    synchronized (this) {
      older = running.put(listing, cancel);
      RegionProgress known = progress.get(listing);
      asOf = known == null ? null : known.asOf();
    }
    if (older != null) {
      older.cancel();
    }
    int images = catalog.count(listing.scope(), listing.region());
    put(
        new RegionProgress(
            listing.scope(), listing.region(), Phase.WAITING, images, 0, null, asOf));
    Thread.ofVirtual()
        .name("list " + listing.scope().key() + " " + listing.region())
        .start(() -> run(listing, asOf, cancel));
  }

  private void run(ScopeRegion listing, @Nullable Instant asOf, CancelToken cancel) {
    try {
      runner.run(listing, asOf, cancel, step -> putIfCurrent(listing, cancel, step));
    } finally {
      synchronized (this) {
        running.remove(listing, cancel);
      }
    }
  }

  /** A listing that was superseded may no longer say how far it is. */
  private synchronized void putIfCurrent(
      ScopeRegion listing, CancelToken cancel, RegionProgress step) {
    if (cancel.equals(running.get(listing))) {
      put(step);
    }
  }

  private void put(RegionProgress step) {
    synchronized (this) {
      progress.put(new ScopeRegion(step.scope(), step.region()), step);
    }
    announcer.announce();
  }
}
