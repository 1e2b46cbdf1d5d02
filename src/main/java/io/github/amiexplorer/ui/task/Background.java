package io.github.amiexplorer.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The one door off the FX thread and back. Work runs on a thread of its own as plain blocking code;
 * callbacks run on the FX thread.
 */
public interface Background {
  /** Prepares work; nothing happens until {@link Call#start}. */
  <T> Call<T> call(Callable<T> work);

  /** Runs {@code action} on the FX thread, at once where this is it. */
  void onFxThread(Runnable action);

  /** Runs {@code action} on the FX thread after {@code millis} milliseconds, unless cancelled. */
  Cancellable later(long millis, Runnable action);

  /** Ends everything; called once when the application stops. */
  void shutdown();

  /** Something that can be called off. */
  @FunctionalInterface
  interface Cancellable {
    /** Calls it off; later calls do nothing. */
    void cancel();
  }

  /**
   * Work with its callbacks. Without {@code onFailure} a failure goes to the uncaught-exception
   * handler.
   */
  interface Call<T> {
    /** Gets the result. */
    Call<T> onSuccess(Consumer<T> action);

    /** Gets the exception; not called after a cancel. */
    Call<T> onFailure(Consumer<Throwable> action);

    /** Runs last in every case, after an explicit cancel too, but not when superseded. */
    Call<T> onFinally(Runnable action);

    /**
     * Starts it. A newer call with the same key interrupts and drops the older one, whose callbacks
     * then never run.
     *
     * @param key feature and verb, such as {@code browse.search}
     */
    Cancellable start(String key);
  }
}
