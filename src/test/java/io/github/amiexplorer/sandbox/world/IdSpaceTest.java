package io.github.amiexplorer.sandbox.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IdSpaceTest {
  private final IdSpace ids = new IdSpace("ami-", 42);

  @Test
  void number_ofAnId_isTheOneItWasMadeOf() {
    for (long number : new long[] {0, 1, 3_999, 1_000_000, (1L << 56) - 1}) {
      assertEquals(number, ids.number(ids.id(number)));
    }
  }

  @Test
  void id_hasSeventeenDigits() {
    assertTrue(ids.id(7).matches("ami-0[0-9a-f]{16}"), ids.id(7));
  }

  @Test
  void number_ofAForeignId_isNone() {
    assertEquals(-1, ids.number("ami-1a2b3c4d"));
    assertEquals(-1, ids.number("snap-00000000000000000"));
    assertEquals(-1, ids.number("ami-0zzzzzzzzzzzzzzzz"));
    assertNotEquals(7, new IdSpace("ami-", 43).number(ids.id(7)));
  }

  @Test
  void unscatter_undoesScatter() {
    for (long value : new long[] {0, -1, 12_345, Long.MIN_VALUE}) {
      assertEquals(value, Mix.unscatter(Mix.scatter(value)));
    }
  }
}
