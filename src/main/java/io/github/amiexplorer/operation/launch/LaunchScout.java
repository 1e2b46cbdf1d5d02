package io.github.amiexplorer.operation.launch;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.LaunchOptions;
import io.github.amiexplorer.model.Region;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what a launch can choose from, side by side; changes nothing. */
public final class LaunchScout {
  private final LaunchOptions options;
  private final CancelToken cancel;
  private final List<CloudFailure> refused = new CopyOnWriteArrayList<>();

  /** Looks through {@code options}, once. */
  public LaunchScout(LaunchOptions options, CancelToken cancel) {
    this.options = options;
    this.cancel = cancel;
  }

  /** Blocks until the last question was answered. */
  public LaunchFacts look(Region region) throws InterruptedException {
    var types = begin(() -> options.instanceTypes(region, cancel));
    var zones = begin(() -> options.offeredIn(region, cancel));
    var keys = begin(() -> options.keyPairs(region, cancel));
    var network = begin(() -> options.network(region, cancel));
    var profiles = begin(() -> options.instanceProfiles(cancel));
    var templates = begin(() -> options.templates(region, cancel));
    return new LaunchFacts(
        types.await(),
        zones.await(),
        keys.await(),
        network.await(),
        profiles.await(),
        templates.await(),
        List.copyOf(refused));
  }

  private <T> Look<T> begin(Supplier<T> question) {
    Look<T> look = new Look<>();
    Thread.ofVirtual()
        .name("launch-look")
        .start(
            () -> {
              try {
                look.answer.set(question.get());
              } catch (CloudException failure) {
                refused.add(failure.failure());
              } finally {
                look.over.countDown();
              }
            });
    return look;
  }

  /** One question on its way. */
  private static final class Look<T> {
    private final AtomicReference<@Nullable T> answer = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);

    @Nullable T await() throws InterruptedException {
      over.await();
      return answer.get();
    }
  }
}
