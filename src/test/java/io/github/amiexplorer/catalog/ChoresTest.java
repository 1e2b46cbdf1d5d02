package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChoresTest {
  private static final long REST_MILLIS = 200;

  private final Chores chores = new Chores();
  private final List<String> done = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() {
    chores.stop();
  }

  @Test
  void later_doesOneAfterTheOther() throws Exception {
    chores.later(() -> done.add("first"));
    chores.later(() -> done.add("second"));
    chores.await();
    assertEquals(List.of("first", "second"), done);
  }

  @Test
  void rest_beginsNothingForAWhileAndForgetsNothing() throws Exception {
    long begun = System.nanoTime();
    chores.rest(REST_MILLIS);
    chores.later(() -> done.add("later " + (System.nanoTime() - begun)));
    chores.whenQuiet(() -> done.add("quiet"));
    chores.await();
    assertEquals(2, done.size(), done.toString());
    long waited = Long.parseLong(done.getFirst().substring("later ".length()));
    assertTrue(waited >= TimeUnit.MILLISECONDS.toNanos(REST_MILLIS), done.toString());
    assertEquals("quiet", done.getLast());
  }

  @Test
  void later_whenAChoreFails_goesOn() throws Exception {
    chores.later(
        () -> {
          throw new IllegalStateException("on purpose");
        });
    chores.later(() -> done.add("next"));
    chores.await();
    assertEquals(List.of("next"), done);
  }
}
