package io.github.amiexplorer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * What goes into the log: warnings to standard error, everything of note into a file too. Nothing
 * of a request is ever logged: the SDK's wire and signing logs, which would show credentials, are
 * off at any level.
 */
final class Log {
  /** The file that is written now; older ones have higher numbers. */
  static final String FILE = "ami-explorer.0.log";

  private static final String FILES = "ami-explorer.%g.log";
  private static final int FILE_BYTES = 2 << 20;
  private static final int KEPT_FILES = 4;

  /** Held here, because the log system forgets the level of a logger nobody holds. */
  private static final List<Logger> HELD =
      List.of(
          limited("software.amazon.awssdk", Level.SEVERE),
          limited("software.amazon.awssdk.request", Level.OFF),
          limited("software.amazon.awssdk.auth.signer", Level.OFF),
          limited("org.apache.hc", Level.SEVERE),
          limited("org.apache.hc.client5.http.wire", Level.OFF),
          limited("org.apache.hc.client5.http.headers", Level.OFF),
          // JavaFX runs from the class path on purpose; it would warn of that at every start.
          without("javafx", "Unsupported JavaFX configuration"));

  private Log() {}

  /** The loggers that may not say all they could. */
  static List<Logger> limits() {
    return HELD;
  }

  /** Warnings go to standard error from now on, and nothing else anywhere. */
  static void toTerminal() {
    // The one place of SLF4J's implementation; it would look through every jar for others.
    System.setProperty("slf4j.provider", "org.slf4j.jul.JULServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
    Logger root = Objects.requireNonNull(HELD.getFirst().getParent());
    for (Handler each : root.getHandlers()) {
      root.removeHandler(each);
    }
    ConsoleHandler terminal = new ConsoleHandler();
    terminal.setLevel(Level.WARNING);
    terminal.setFormatter(new Lines("HH:mm:ss.SSS"));
    root.addHandler(terminal);
  }

  /**
   * Everything of note goes into files of at most 2 MiB in this folder too, the last four of them.
   * Another instance that writes there keeps its own. Blocks.
   */
  static void toFiles(Path folder) {
    try {
      Files.createDirectories(folder);
      FileHandler file =
          new FileHandler(folder.resolve(FILES).toString(), FILE_BYTES, KEPT_FILES, true);
      file.setLevel(Level.INFO);
      file.setEncoding("UTF-8");
      file.setFormatter(new Lines("uuuu-MM-dd HH:mm:ss,SSS"));
      Objects.requireNonNull(HELD.getFirst().getParent()).addHandler(file);
    } catch (IOException readOnly) {
      Logger.getLogger(Log.class.getName()).warning("No log is written: " + readOnly);
    }
  }

  private static Logger limited(String name, Level level) {
    Logger logger = Logger.getLogger(name);
    logger.setLevel(level);
    return logger;
  }

  private static Logger without(String name, String beginning) {
    Logger logger = Logger.getLogger(name);
    logger.setFilter(entry -> !String.valueOf(entry.getMessage()).startsWith(beginning));
    return logger;
  }

  /** A line an entry, whatever is in it; records are written by the thread that makes them. */
  static final class Lines extends Formatter {
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private final DateTimeFormatter time;

    Lines(String pattern) {
      time = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneId.systemDefault());
    }

    @Override
    public String format(LogRecord entry) {
      String line =
          time.format(Instant.ofEpochMilli(entry.getMillis()))
              + " "
              + word(entry.getLevel())
              + " ["
              + Thread.currentThread().getName()
              + "] "
              + entry.getLoggerName()
              + " - "
              + CONTROLS.matcher(formatMessage(entry)).replaceAll(" ")
              + System.lineSeparator();
      Throwable thrown = entry.getThrown();
      if (thrown == null) {
        return line;
      }
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace, true));
      return line + trace;
    }

    private static String word(Level level) {
      return level.intValue() >= Level.SEVERE.intValue()
          ? "ERROR"
          : level.intValue() >= Level.WARNING.intValue() ? "WARN " : "INFO ";
    }
  }
}
