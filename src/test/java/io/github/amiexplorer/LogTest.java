package io.github.amiexplorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LogTest {
  private final Log.Lines lines = new Log.Lines("uuuu");

  @Test
  void format_whateverIsInTheEntry_writesOneLine() {
    LogRecord entry = new LogRecord(Level.WARNING, "an image\r\nnamed\u0007{0} 100%");
    entry.setLoggerName("io.github");
    String line = lines.format(entry);
    assertEquals(1, line.lines().count(), line);
    assertTrue(
        line.endsWith(
            "WARN  ["
                + Thread.currentThread().getName()
                + "] io.github - an image named {0} 100%"
                + System.lineSeparator()),
        line);
  }

  @Test
  void format_tellsWhereAProblemCameFrom() {
    LogRecord entry = new LogRecord(Level.SEVERE, "It broke");
    entry.setThrown(new IllegalStateException("here"));
    String text = lines.format(entry);
    assertTrue(text.contains("ERROR"), text);
    assertTrue(text.contains("IllegalStateException: here"), text);
  }

  @Test
  void requests_areNeverLogged() {
    Log.limits();
    for (String name :
        new String[] {
          "software.amazon.awssdk.request",
          "software.amazon.awssdk.auth.signer",
          "org.apache.hc.client5.http.wire",
          "org.apache.hc.client5.http.headers"
        }) {
      assertFalse(Logger.getLogger(name).isLoggable(Level.SEVERE), name);
    }
    assertFalse(Logger.getLogger("software.amazon.awssdk.core").isLoggable(Level.WARNING));
  }
}
