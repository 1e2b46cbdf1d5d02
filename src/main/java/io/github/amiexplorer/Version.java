package io.github.amiexplorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version the build wrote into the program. */
final class Version {
  private Version() {}

  /** Such as {@code 0.1.0}. */
  static String text() {
    Properties properties = new Properties();
    try (var in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties.getProperty("version", "");
  }
}
