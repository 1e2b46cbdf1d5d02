package io.github.amiexplorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
  private static final Map<String, String> X = Map.of("DISPLAY", ":0");

  @Test
  void missing_whenNoVariableIsSet_namesThem() {
    Display display = new Display("Linux", Map.of("DISPLAY", ""), name -> true, () -> true);
    assertEquals(
        "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.", display.missing());
  }

  @Test
  void missing_whenGtkCannotLoad_namesIt() {
    Display display = new Display("Linux", X, name -> !name.contains("gtk-3"), () -> true);
    assertEquals(
        "No window can open because GTK 3 (libgtk-3.so.0) is not installed.", display.missing());
  }

  @Test
  void missing_whenTheDisplayRefuses_namesIt() {
    assertEquals(
        "The display :0 cannot be opened.",
        new Display("Linux", X, name -> true, () -> false).missing());
    assertEquals(
        "No window can open because XWayland is not running.",
        new Display("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), name -> true, () -> false)
            .missing());
  }

  @Test
  void missing_whenAllIsThere_isNothing() {
    assertNull(new Display("Linux", X, name -> true, () -> true).missing());
  }

  @Test
  void missing_onOtherSystems_isNothing() {
    assertNull(new Display("Windows 11", Map.of(), name -> false, () -> false).missing());
    assertNull(new Display("Mac OS X", Map.of(), name -> false, () -> false).missing());
  }
}
