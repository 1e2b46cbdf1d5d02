package io.github.amiexplorer;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, before JavaFX is touched, whether a window can open at all: JavaFX on Linux needs an X
 * display (XWayland's too) and GTK 3, and dies with a stack trace where one is missing.
 */
@SuppressWarnings("restricted") // Asking for a system library is what this class is for.
final class Display {
  private static final String GTK = "libgtk-3.so.0";
  private static final String X11 = "libX11.so.6";

  private final String system;
  private final Map<String, String> environment;
  private final Predicate<String> library;
  private final BooleanSupplier opens;

  Display(
      String system,
      Map<String, String> environment,
      Predicate<String> library,
      BooleanSupplier opens) {
    this.system = system;
    this.environment = environment;
    this.library = library;
    this.opens = opens;
  }

  /** The display of this computer. */
  static Display ofThisComputer() {
    return new Display(
        System.getProperty("os.name", ""), System.getenv(), Display::loads, Display::opensX);
  }

  /** Why no window can open, as a sentence; {@code null} where one can. */
  @Nullable String missing() {
    if (!system.startsWith("Linux")) {
      return null;
    }
    if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY")) {
      return "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.";
    }
    if (!library.test(GTK)) {
      return "No window can open because GTK 3 (" + GTK + ") is not installed.";
    }
    if (!opens.getAsBoolean()) {
      return isSet("DISPLAY")
          ? "The display " + environment.get("DISPLAY") + " cannot be opened."
          : "No window can open because XWayland is not running.";
    }
    return null;
  }

  private boolean isSet(String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  private static boolean loads(String name) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(name, arena);
      return true;
    } catch (IllegalArgumentException notFound) {
      return false;
    }
  }

  private static boolean opensX() {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup x11 = SymbolLookup.libraryLookup(X11, arena);
      Linker linker = Linker.nativeLinker();
      var open =
          linker.downcallHandle(
              x11.findOrThrow("XOpenDisplay"),
              FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
      var close =
          linker.downcallHandle(
              x11.findOrThrow("XCloseDisplay"),
              FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
      MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      if (display.equals(MemorySegment.NULL)) {
        return false;
      }
      return (int) close.invokeExact(display) == 0;
    } catch (Throwable unavailable) {
      return false;
    }
  }
}
