package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class HalvesTest {
  private final List<String> done = new ArrayList<>();

  @Test
  void poolThatNeverBegins_doesNotHoldTheCaller() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    Halves.both(() -> done.add("mine"), () -> done.add("other"), waiting::add);
    assertEquals(List.of("mine", "other"), done);
    waiting.forEach(Runnable::run);
    assertEquals(List.of("mine", "other"), done, "done twice");
  }

  @Test
  void otherThatRuns_isAwaited() {
    Thread caller = Thread.currentThread();
    AtomicBoolean begun = new AtomicBoolean();
    AtomicBoolean ended = new AtomicBoolean();
    Halves.both(
        () -> spinUntil(begun::get),
        () -> {
          begun.set(true);
          spinUntil(() -> caller.getState() == Thread.State.WAITING);
          ended.set(true);
        },
        task -> Thread.ofPlatform().daemon().start(task));
    assertTrue(ended.get());
  }

  @Test
  void otherThatFails_failsTheCallerWithTheSame() {
    CancellationException stop = new CancellationException();
    CancellationException seen =
        assertThrows(
            CancellationException.class,
            () ->
                Halves.both(
                    () -> {},
                    () -> {
                      throw stop;
                    },
                    Runnable::run));
    assertSame(stop, seen);
  }

  @Test
  void mineThatFails_leavesTheOtherUndone() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    assertThrows(
        CancellationException.class,
        () ->
            Halves.both(
                () -> {
                  throw new CancellationException();
                },
                () -> done.add("other"),
                waiting::add));
    waiting.forEach(Runnable::run);
    assertEquals(List.of(), done);
  }

  /** Without waiting: the state of the caller tells where it is. */
  private static void spinUntil(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }
}
