package io.github.amiexplorer.sandbox.fault;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * EC2's token buckets, one a (account, Region, action); sizes and refill rates from EC2's page on
 * API throttling, read 2026-11. Thread-safe.
 */
final class TokenBuckets {
  private static final double NANOS = 1e9;

  private final LongSupplier nanoClock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  TokenBuckets(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
  }

  /** Takes a token; {@code false} where the bucket is empty. */
  boolean take(String account, String region, String action) {
    return buckets
        .computeIfAbsent(account + "/" + region + "/" + action, key -> bucket(action))
        .take(nanoClock.getAsLong());
  }

  private Bucket bucket(String action) {
    long now = nanoClock.getAsLong();
    return switch (action) {
      case "CopyImage" -> new Bucket(100, 1, now);
      case "DeregisterImage",
          "ModifyImageAttribute",
          "DeleteSnapshot",
          "ModifySnapshotAttribute",
          "ResetImageAttribute" ->
          new Bucket(100, 5, now);
      case "CreateTags", "DeleteTags" -> new Bucket(100, 10, now);
      case "RunInstances" -> new Bucket(5, 2, now);
      case "EnableImageBlockPublicAccess", "DisableImageBlockPublicAccess" ->
          new Bucket(1, 0.1, now);
      default ->
          action.startsWith("Describe") || action.startsWith("Get") || action.startsWith("List")
              ? new Bucket(100, 20, now)
              : new Bucket(50, 5, now);
    };
  }

  private static final class Bucket {
    private final double size;
    private final double perSecond;
    private double tokens;
    private long filledAt;

    Bucket(double size, double perSecond, long now) {
      this.size = size;
      this.perSecond = perSecond;
      tokens = size;
      filledAt = now;
    }

    synchronized boolean take(long now) {
      tokens = Math.min(size, tokens + (now - filledAt) / NANOS * perSecond);
      filledAt = now;
      if (tokens < 1) {
        return false;
      }
      tokens--;
      return true;
    }
  }
}
