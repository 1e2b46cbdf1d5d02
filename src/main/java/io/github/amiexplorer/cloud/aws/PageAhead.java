package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * The next page of a listing, fetched while the one before is put away: never more than one, so
 * that memory stays flat. Closing it stops the fetching. For one thread.
 */
final class PageAhead implements AutoCloseable {
  private final CancelToken stop = new CancelToken();
  private final CancelToken.Registration registration;
  private final FutureTask<ImagePage> page;

  /**
   * Begins to fetch.
   *
   * @param fetch gets a token that ends it
   */
  PageAhead(CancelToken cancel, Function<CancelToken, ImagePage> fetch) {
    page = new FutureTask<>(() -> fetch.apply(stop));
    registration = cancel.onCancel(this::stop);
    Thread.ofVirtual().name("page-ahead").start(page);
  }

  /**
   * Waits for the page.
   *
   * @throws io.github.amiexplorer.cloud.CloudException as the fetching did
   * @throws CancellationException after a cancel or an interrupt
   */
  ImagePage page() {
    try {
      return page.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RuntimeException problem -> throw problem;
        case Error problem -> throw problem;
        case null, default -> throw new IllegalStateException(failed);
      }
    }
  }

  private void stop() {
    stop.cancel();
    page.cancel(false);
  }

  @Override
  public void close() {
    registration.close();
    stop();
  }
}
