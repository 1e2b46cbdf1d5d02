package io.github.amiexplorer.catalog.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class EffortTest {
  private static final int TEXTS = 100;

  @Test
  void check_whenTheTimeIsOver_namesTheExpression() {
    Effort over = new Effort(() -> false, -1);
    assertEquals(
        "x+", assertThrows(CostlyPatternException.class, () -> checkOften(over)).expression());
  }

  @Test
  void check_whenStopped_ends() {
    assertThrows(CancellationException.class, () -> checkOften(new Effort(() -> true)));
  }

  @Test
  void check_inTime_goesOn() {
    checkOften(new Effort(() -> false));
  }

  private static void checkOften(Effort effort) {
    for (int text = 0; text < TEXTS; text++) {
      effort.check("x+");
    }
  }
}
