package io.github.amiexplorer.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.support.FxTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FxBackgroundTest {
  private final FxBackground background = new FxBackground();
  private final List<String> events = new CopyOnWriteArrayList<>();

  @BeforeEach
  void startJavaFx() {
    FxTest.init();
  }

  @AfterEach
  void shutdown() {
    background.shutdown();
  }

  @Test
  void success_thenFinally_runOnTheFxThread() {
    boolean[] onFxThread = {false};
    background
        .call(() -> Platform.isFxApplicationThread() ? "fx" : "off")
        .onSuccess(
            where -> {
              onFxThread[0] = Platform.isFxApplicationThread();
              events.add(where);
            })
        .onFinally(() -> events.add("finally"))
        .start("test.a");
    FxTest.await("the end", () -> events.contains("finally"));
    assertEquals(List.of("off", "finally"), events);
    assertTrue(onFxThread[0]);
  }

  @Test
  void failure_goesToItsHandler_thenFinally() {
    CompletableFuture<Throwable> caught = new CompletableFuture<>();
    background
        .call(
            () -> {
              throw new IllegalStateException("no");
            })
        .onSuccess(result -> events.add("success"))
        .onFailure(caught::complete)
        .onFinally(() -> events.add("finally"))
        .start("test.b");
    FxTest.await("the end", () -> events.contains("finally"));
    assertInstanceOf(IllegalStateException.class, caught.join());
    assertEquals(List.of("finally"), events);
  }

  @Test
  void newerCall_withTheSameKey_dropsTheOlder() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    background
        .call(() -> blocked(begun, interrupted))
        .onSuccess(result -> events.add("old"))
        .onFailure(problem -> events.add("old failed"))
        .onFinally(() -> events.add("old finally"))
        .start("test.c");
    assertTrue(begun.await(20, TimeUnit.SECONDS));
    background.call(() -> "new").onSuccess(events::add).start("test.c");
    assertTrue(interrupted.await(20, TimeUnit.SECONDS));
    FxTest.await("the newer one", () -> events.contains("new"));
    FxTest.settle();
    assertEquals(List.of("new"), events);
  }

  @Test
  void cancel_interrupts_andRunsFinallyOnly() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    var running =
        background
            .call(() -> blocked(begun, interrupted))
            .onSuccess(result -> events.add("success"))
            .onFailure(problem -> events.add("failure"))
            .onFinally(() -> events.add("finally"))
            .start("test.d");
    assertTrue(begun.await(20, TimeUnit.SECONDS));
    running.cancel();
    running.cancel();
    assertTrue(interrupted.await(20, TimeUnit.SECONDS));
    FxTest.await("finally", () -> events.contains("finally"));
    FxTest.settle();
    assertEquals(List.of("finally"), events);
  }

  @Test
  void later_whenCancelled_doesNothing() {
    background.later(60_000, () -> events.add("dropped")).cancel();
    background.later(1, () -> events.add("kept"));
    FxTest.await("the kept one", () -> events.contains("kept"));
    assertEquals(List.of("kept"), events);
  }

  private static String blocked(CountDownLatch begun, CountDownLatch interrupted)
      throws InterruptedException {
    begun.countDown();
    try {
      new CountDownLatch(1).await();
      return "never";
    } finally {
      interrupted.countDown();
    }
  }
}
