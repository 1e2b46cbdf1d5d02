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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
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
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    Halves.both(
        () -> await(begun),
        () -> {
          begun.countDown();
          Thread.yield();
          ended.set(true);
        },
        task -> Thread.ofPlatform().start(task));
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

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
