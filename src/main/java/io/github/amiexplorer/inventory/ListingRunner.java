package io.github.amiexplorer.inventory;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn;
import io.github.amiexplorer.cloud.CloudFailure.Origin;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import io.github.amiexplorer.cloud.ImageListing;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one listing from its turn to its end and says each step. Older rows of the same list stay
 * until the new list is complete. Thread-safe; {@link #run} blocks.
 */
final class ListingRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ListingRunner.class);

  private final ImageListing images;
  private final Catalog catalog;
  private final Clock clock;
  private final @Nullable CatalogSaver saver;
  private final Places places;

  /**
   * Set when credentials ended, so that the Regions that still wait need not find out one by one.
   */
  private final AtomicReference<@Nullable NotSignedIn> signedOut = new AtomicReference<>();

  ListingRunner(
      ImageListing images,
      Catalog catalog,
      Clock clock,
      @Nullable CatalogSaver saver,
      Places places) {
    this.images = images;
    this.catalog = catalog;
    this.clock = clock;
    this.saver = saver;
    this.places = places;
  }

  /** Lets credentials be tried again. */
  void signedInAgain() {
    signedOut.set(null);
  }

  /**
   * Waits for its turn and lists.
   *
   * @param asOf when the rows shown until then were complete, or {@code null}
   * @param steps gets every change; never throws
   */
  void run(
      ScopeRegion listing,
      @Nullable Instant asOf,
      CancelToken cancel,
      Consumer<RegionProgress> steps) {
    try {
      places.enter(listing.region(), cancel);
    } catch (CancellationException | InterruptedException stopped) {
      steps.accept(ended(listing, Phase.CANCELLED, null, asOf));
      return;
    }
    RegionProgress end = null;
    try {
      end = inPlace(listing, asOf, cancel, steps);
    } finally {
      places.leave(listing.region(), end == null || end.failure() instanceof Unreachable);
    }
    steps.accept(end);
  }

  /** Everything that touches the rows happens in here, one listing of a Region at a time. */
  private RegionProgress inPlace(
      ScopeRegion listing,
      @Nullable Instant asOf,
      CancelToken cancel,
      Consumer<RegionProgress> steps) {
    try {
      return list(listing, asOf, cancel, steps);
    } catch (CancellationException stopped) {
      return abandoned(listing, Phase.CANCELLED, null, asOf);
    } catch (CloudException problem) {
      return failed(listing, problem.failure(), asOf);
    } catch (RuntimeException | StackOverflowError defect) {
      LOG.error("Listing {} in {} broke", listing.scope().key(), listing.region(), defect);
      String code = defect.getClass().getSimpleName();
      Origin origin = new Origin(listing.region(), "ec2:DescribeImages", code, null, null, 0);
      return abandoned(listing, Phase.FAILED, new CloudFailure.Unexpected(origin), asOf);
    }
  }

  private RegionProgress list(
      ScopeRegion listing,
      @Nullable Instant asOf,
      CancelToken cancel,
      Consumer<RegionProgress> steps) {
    NotSignedIn ended = signedOut.get();
    if (ended != null) {
      throw new CloudException(ended, null);
    }
    Count count = new Count();
    steps.accept(count.progress(listing, Phase.LISTING, asOf));
    catalog.begin(listing.scope(), listing.region());
    images.list(
        listing.region(),
        listing.scope(),
        (page, unreadable) -> {
          cancel.throwIfCancelled();
          catalog.append(listing.scope(), page);
          count.images += page.size();
          count.unreadable += unreadable;
          steps.accept(count.progress(listing, Phase.LISTING, asOf));
        },
        cancel);
    cancel.throwIfCancelled();
    Instant now = clock.instant();
    catalog.complete(listing.scope(), listing.region(), now);
    if (saver != null) {
      saver.changed();
    }
    return count.progress(listing, Phase.DONE, now);
  }

  /** Of the running listing. */
  private static final class Count {
    private int images;
    private int unreadable;

    RegionProgress progress(ScopeRegion listing, Phase phase, @Nullable Instant asOf) {
      return new RegionProgress(
          listing.scope(), listing.region(), phase, images, unreadable, null, asOf);
    }
  }

  private RegionProgress failed(ScopeRegion listing, CloudFailure failure, @Nullable Instant asOf) {
    if (failure instanceof NotSignedIn out
        && (out.reason() == NotSignedIn.Reason.EXPIRED
            || out.reason() == NotSignedIn.Reason.MISSING)) {
      signedOut.set(out);
    }
    boolean notEnabled = failure instanceof CloudFailure.RegionNotEnabled;
    LOG.info("Listing {} in {}: {}", listing.scope().key(), listing.region(), failure);
    return abandoned(listing, notEnabled ? Phase.NOT_ENABLED : Phase.FAILED, failure, asOf);
  }

  private RegionProgress abandoned(
      ScopeRegion listing, Phase phase, @Nullable CloudFailure failure, @Nullable Instant asOf) {
    catalog.abandon(listing.scope(), listing.region());
    return ended(listing, phase, failure, asOf);
  }

  private RegionProgress ended(
      ScopeRegion listing, Phase phase, @Nullable CloudFailure failure, @Nullable Instant asOf) {
    int rows = catalog.count(listing.scope(), listing.region());
    return new RegionProgress(listing.scope(), listing.region(), phase, rows, 0, failure, asOf);
  }
}
