package io.github.amiexplorer.ui.task;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * {@link Background} on threads of their own and the JavaFX application thread. They are no virtual
 * ones: a question typed into the window would queue behind the Regions that are being read.
 */
public final class FxBackground implements Background {
  private final Map<String, Running<?>> running = new ConcurrentHashMap<>();

  /** Kept for the next call: to make a thread holds up the key that asks. */
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("background-timer").factory());
  private volatile boolean stopped;

  /** Makes one; an application has one. */
  public FxBackground() {}

  @Override
  public <T> Call<T> call(Callable<T> work) {
    return new Running<>(work);
  }

  @Override
  public void onFxThread(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else if (!stopped) {
      Platform.runLater(action);
    }
  }

  @Override
  public Cancellable later(long millis, Runnable action) {
    if (stopped) {
      return () -> {};
    }
    AtomicInteger state = new AtomicInteger();
    var planned =
        timer.schedule(
            () ->
                onFxThread(
                    () -> {
                      if (state.compareAndSet(0, 1)) {
                        action.run();
                      }
                    }),
            millis,
            TimeUnit.MILLISECONDS);
    return () -> {
      state.set(2);
      planned.cancel(false);
    };
  }

  @Override
  public void shutdown() {
    stopped = true;
    timer.shutdownNow();
    threads.shutdownNow();
  }

  private final class Running<T> implements Call<T>, Cancellable {
    private static final int RUNNING = 0;
    private static final int ENDED = 1;
    private static final int CANCELLED = 2;
    private static final int SUPERSEDED = 3;

    private final Callable<T> work;
    private final AtomicInteger state = new AtomicInteger(RUNNING);
    private Consumer<T> success = result -> {};
    private @Nullable Consumer<Throwable> failure;
    private Runnable last = () -> {};
    private volatile @Nullable Future<?> future;

    Running(Callable<T> work) {
      this.work = work;
    }

    @Override
    public Call<T> onSuccess(Consumer<T> action) {
      success = action;
      return this;
    }

    @Override
    public Call<T> onFailure(Consumer<Throwable> action) {
      failure = action;
      return this;
    }

    @Override
    public Call<T> onFinally(Runnable action) {
      last = action;
      return this;
    }

    @Override
    public Cancellable start(String key) {
      Running<?> older = running.put(key, this);
      if (older != null && older.state.compareAndSet(RUNNING, SUPERSEDED)) {
        older.interrupt();
      }
      if (!stopped) {
        future = threads.submit(() -> run(key));
      }
      return this;
    }

    private void run(String key) {
      Thread.currentThread().setName(key);
      try {
        T result = work.call();
        finish(key, () -> success.accept(result));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        finish(key, () -> {});
      } catch (CancellationException calledOff) {
        finish(key, () -> {});
      } catch (Throwable problem) {
        finish(key, () -> fail(problem));
      }
    }

    private void fail(Throwable problem) {
      Consumer<Throwable> handler = failure;
      if (handler != null) {
        handler.accept(problem);
      } else {
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, problem);
      }
    }

    private void finish(String key, Runnable outcome) {
      onFxThread(
          () -> {
            running.remove(key, this);
            if (state.compareAndSet(RUNNING, ENDED)) {
              try {
                outcome.run();
              } finally {
                last.run();
              }
            }
          });
    }

    @Override
    public void cancel() {
      if (state.compareAndSet(RUNNING, CANCELLED)) {
        interrupt();
        onFxThread(last);
      }
    }

    void interrupt() {
      Future<?> current = future;
      if (current != null) {
        current.cancel(true);
      }
    }
  }
}
