package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.Progress;
import io.github.amiexplorer.model.Region;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after images and instances that are being made: one look a Region for all of them, in
 * growing pauses, for as long as it takes. What is not seen yet counts as pending. Thread-safe.
 */
final class PendingWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PendingWatch.class);

  /** EC2's answers lag: something may be missing from a look and be there in the next. */
  private static final int LOOKS_MISSED = 3;

  /** The session is closed: nobody looks any more. */
  private static final Sight GONE = new Sight("", null, 0, List.of());

  private final Progress progress;
  private final Timing timing;
  private final InstantSource clock;
  private final CancelToken closed = new CancelToken();
  private final Map<Region, Map<String, Watched>> regions = new HashMap<>();

  PendingWatch(Progress progress, Timing timing, InstantSource clock) {
    this.progress = progress;
    this.timing = timing;
    this.clock = clock;
  }

  /**
   * What was seen of a thing.
   *
   * @param state EC2's word, empty where it was not seen for too long
   */
  record Sight(String state, @Nullable String reason, int percent, List<String> parts) {}

  /**
   * Waits until {@code id} is neither pending nor unseen; tells every look.
   *
   * @throws CancellationException where the session is closed meanwhile
   */
  Sight await(Region region, String id, Consumer<Sight> looks) throws InterruptedException {
    Watched watched = new Watched(clock.instant());
    synchronized (regions) {
      Map<String, Watched> here = regions.get(region);
      if (here == null) {
        here = new HashMap<>();
        regions.put(region, here);
        here.put(id, watched);
        Thread.ofVirtual().name("watch-" + region).start(() -> look(region));
      } else {
        here.put(id, watched);
      }
    }
    while (true) {
      Sight sight = watched.sights.take();
      if (sight == GONE) {
        throw new CancellationException();
      }
      if (!sight.state.equals("pending")) {
        return sight;
      }
      looks.accept(sight);
    }
  }

  @Override
  public void close() {
    closed.cancel();
  }

  private void look(Region region) {
    Duration pause = timing.firstLook();
    int known = 0;
    try {
      while (true) {
        Thread.sleep(pause);
        Map<String, Watched> now;
        synchronized (regions) {
          Map<String, Watched> here = regions.get(region);
          if (here == null || here.isEmpty()) {
            regions.remove(region);
            return;
          }
          now = Map.copyOf(here);
        }
        boolean news = now.size() > known;
        known = now.size();
        pause = news ? timing.firstLook() : longer(pause);
        look(region, now);
      }
    } catch (InterruptedException | CancellationException over) {
      LOG.debug("No longer watching {}", region);
      Map<String, Watched> here;
      synchronized (regions) {
        here = regions.remove(region);
      }
      if (here != null) {
        here.values().forEach(each -> each.sights.add(GONE));
      }
    }
  }

  private Duration longer(Duration pause) {
    return Duration.ofMillis(
        Math.min(pause.toMillis() * 3 / 2 + 1, timing.longestLook().toMillis()));
  }

  private void look(Region region, Map<String, Watched> watched) {
    Map<String, Sight> seen = new HashMap<>();
    try {
      List<String> images = watched.keySet().stream().filter(id -> id.startsWith("ami-")).toList();
      if (!images.isEmpty()) {
        for (var image : progress.images(region, images, closed)) {
          seen.put(
              image.id(),
              new Sight(image.state(), image.reason(), image.percent(), image.snapshotIds()));
        }
      }
      List<String> others = watched.keySet().stream().filter(id -> !id.startsWith("ami-")).toList();
      if (!others.isEmpty()) {
        for (var instance : progress.instances(region, others, closed)) {
          seen.put(
              instance.id(),
              new Sight(instance.state(), instance.reason(), 0, addresses(instance)));
        }
      }
    } catch (CloudException later) {
      LOG.debug("Cannot look at {}: {}", region, later.getMessage());
      return;
    }
    watched.forEach((id, each) -> tell(region, id, each, seen.get(id)));
  }

  /** The public address where there is one, else the private one. */
  private static List<String> addresses(Progress.InstanceProgress instance) {
    String address =
        instance.publicAddress() == null ? instance.privateAddress() : instance.publicAddress();
    return address == null ? List.of() : List.of(address);
  }

  private void tell(Region region, String id, Watched watched, @Nullable Sight sight) {
    Instant now = clock.instant();
    Sight told = sight;
    if (told == null) {
      boolean lost =
          watched.wasSeen
              ? ++watched.missed >= LOOKS_MISSED
              : watched.since.plus(timing.unseen()).isBefore(now);
      told = new Sight(lost ? "" : "pending", null, 0, List.of());
    } else {
      watched.wasSeen = true;
      watched.missed = 0;
    }
    if (!told.state.equals("pending")) {
      synchronized (regions) {
        Map<String, Watched> here = regions.get(region);
        if (here != null) {
          here.remove(id);
        }
      }
    }
    watched.sights.add(told);
  }

  private static final class Watched {
    private final Instant since;
    private final BlockingQueue<Sight> sights = new LinkedBlockingQueue<>();
    private boolean wasSeen;
    private int missed;

    Watched(Instant since) {
      this.since = since;
    }
  }
}
