package io.github.amiexplorer.sandbox.fault;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * The bad days of a cloud, asked at every request. Rules change while it runs; chances are drawn
 * from a seed. Thread-safe.
 */
public final class Faults {
  private final Random random;
  private final TokenBuckets buckets = new TokenBuckets(System::nanoTime);
  private volatile List<FaultRule> rules = List.of();

  /** No faults yet. */
  public Faults(long seed) {
    random = new Random(seed);
  }

  /**
   * Replaces all rules.
   *
   * @throws IllegalArgumentException for a wrong specification; the rules stay as they were
   */
  public void set(List<String> specifications) {
    rules = specifications.stream().map(FaultRule::parse).toList();
  }

  /** The rules now. */
  public List<FaultRule> rules() {
    return rules;
  }

  /** The Regions that are not opted in. */
  public Set<String> closedRegions() {
    Set<String> closed = new TreeSet<>();
    for (FaultRule rule : rules) {
      if (rule.kind() == FaultRule.Kind.NOT_OPTED_IN) {
        closed.add(rule.region());
      }
    }
    return closed;
  }

  /**
   * Waits as long as the request is to be late, refuses it with {@link ApiError}, or says what
   * happens to its answer.
   */
  public Disturbance meet(ApiRequest request) {
    Disturbance disturbance = Disturbance.NONE;
    for (FaultRule rule : rules) {
      if (rule.isAbout(request.action(), request.region()) && happens(rule)) {
        Disturbance met = meet(rule, request);
        disturbance = met == Disturbance.NONE ? disturbance : met;
      }
    }
    return disturbance;
  }

  private boolean happens(FaultRule rule) {
    return rule.chance() >= 1 || random.nextDouble() < rule.chance();
  }

  private Disturbance meet(FaultRule rule, ApiRequest request) {
    return switch (rule.kind()) {
      case LATENCY -> {
        delay(rule.millis());
        yield Disturbance.NONE;
      }
      case THROTTLE -> throw throttled();
      case BUCKETS -> {
        if (!buckets.take(request.accountId(), request.region(), request.action())) {
          throw throttled();
        }
        yield Disturbance.NONE;
      }
      case INTERNAL -> throw new ApiError(500, "InternalError", "An internal error has occurred");
      case UNAVAILABLE ->
          throw new ApiError(
              503, "Unavailable", "The server is overloaded and can't handle the request.");
      case DENIED ->
          throw new ApiError(
              403, "UnauthorizedOperation", "You are not authorized to perform this operation.");
      case EXPIRED -> throw new ApiError(400, "RequestExpired", "Request has expired.");
      case NOT_OPTED_IN ->
          throw new ApiError(
              401,
              "OptInRequired",
              "You are not subscribed to this service. Please go to http://aws.amazon.com to"
                  + " subscribe.");
      case RESET -> new Disturbance(Disturbance.Kind.RESET);
      case TRUNCATE -> new Disturbance(Disturbance.Kind.TRUNCATE);
      case EMPTY -> new Disturbance(Disturbance.Kind.EMPTY);
      case HTML -> new Disturbance(Disturbance.Kind.HTML);
      case ILLEGAL_CHARACTER -> new Disturbance(Disturbance.Kind.ILLEGAL_CHARACTER);
    };
  }

  private static ApiError throttled() {
    return new ApiError(503, "RequestLimitExceeded", "Request limit exceeded.");
  }

  private static void delay(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
