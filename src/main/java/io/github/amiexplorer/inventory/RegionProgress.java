package io.github.amiexplorer.inventory;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the listing of one scope in one Region is.
 *
 * @param images images of the running or last complete listing
 * @param unreadable images of that listing that could not be read
 * @param failure why the last listing ended early, or {@code null}
 * @param asOf when the rows that are shown were complete (UTC), or {@code null}: never
 */
public record RegionProgress(
    Scope scope,
    Region region,
    Phase phase,
    int images,
    int unreadable,
    @Nullable CloudFailure failure,
    @Nullable Instant asOf) {
  /** Where a listing stands. */
  public enum Phase {
    /** Known from a saved list; nothing asked in this session. */
    SAVED,
    /** Waits for its turn. */
    WAITING,
    /** Pages arrive. */
    LISTING,
    /** Complete. */
    DONE,
    /** Ended early; see {@code failure}. Older rows stay. */
    FAILED,
    /** Stopped by the user. Older rows stay. */
    CANCELLED,
    /** The account has not enabled the Region; not a failure. */
    NOT_ENABLED
  }
}
