package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.model.Region;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * What EC2 lets through: a token bucket for each Region and operation. Whoever keeps to them is not
 * throttled, as long as nobody else uses the account. Sizes and refill rates: EC2 Developer Guide,
 * "Request throttling for the Amazon EC2 API", read 2026-11; a tenth is left to others.
 * Thread-safe.
 */
final class Budgets {
  private static final double SHARE = 0.9;
  private static final double NANOS = 1e9;

  private final LongSupplier nanoClock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  Budgets(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
  }

  /** Takes a token, or says how long to wait before asking again; {@link Duration#ZERO} is yes. */
  Duration take(Region region, String operation) {
    return bucket(region, operation).take(nanoClock.getAsLong());
  }

  /** The cloud throttled all the same: nothing is left of this bucket. */
  void drain(Region region, String operation) {
    bucket(region, operation).drain(nanoClock.getAsLong());
  }

  private Bucket bucket(Region region, String operation) {
    return buckets.computeIfAbsent(
        region.id() + "/" + operation, key -> bucket(operation, nanoClock.getAsLong()));
  }

  private static Bucket bucket(String operation, long now) {
    return switch (operation) {
      case "CopyImage" -> new Bucket(100, 1, now);
      case "DeregisterImage",
          "ModifyImageAttribute",
          "ResetImageAttribute",
          "DeleteSnapshot",
          "ModifySnapshotAttribute" ->
          new Bucket(100, 5, now);
      case "CreateTags", "DeleteTags" -> new Bucket(100, 10, now);
      case "RunInstances" -> new Bucket(5, 2, now);
      default ->
          operation.startsWith("Describe") ? new Bucket(100, 20, now) : new Bucket(50, 5, now);
    };
  }

  private static final class Bucket {
    private final double size;
    private final double perSecond;
    private double tokens;
    private long filledAt;

    Bucket(double size, double perSecond, long now) {
      this.size = Math.max(1, size * SHARE);
      this.perSecond = perSecond * SHARE;
      this.tokens = this.size;
      this.filledAt = now;
    }

    synchronized Duration take(long now) {
      fill(now);
      if (tokens >= 1) {
        tokens--;
        return Duration.ZERO;
      }
      return Duration.ofNanos((long) Math.max(1e6, (1 - tokens) / perSecond * NANOS));
    }

    synchronized void drain(long now) {
      fill(now);
      tokens = 0;
    }

    private void fill(long now) {
      tokens = Math.min(size, tokens + (now - filledAt) / NANOS * perSecond);
      filledAt = now;
    }
  }
}
