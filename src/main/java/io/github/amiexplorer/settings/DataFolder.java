package io.github.amiexplorer.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The folder that holds what the application remembers. It is never shared between users.
 *
 * @param path absolute; it may not exist yet
 */
public record DataFolder(Path path) {
  private static final String NAME = "ami-explorer";

  /** Makes the path absolute. */
  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /** The folder that the operating system's conventions give. */
  public static DataFolder ofThisUser() {
    return of(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", ".")));
  }

  /** XDG base directories on Linux, Application Support on macOS, AppData on Windows. */
  static DataFolder of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      Path base = local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local);
      return new DataFolder(base.resolve("AMI Explorer"));
    }
    if (name.startsWith("mac")) {
      return new DataFolder(
          home.resolve("Library").resolve("Application Support").resolve("AMI Explorer"));
    }
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    // The XDG rules tell to ignore a relative path.
    boolean usable = !xdg.isEmpty() && Path.of(xdg).isAbsolute();
    Path base = usable ? Path.of(xdg) : home.resolve(".local").resolve("share");
    return new DataFolder(base.resolve(NAME));
  }

  /** Where preferences live. */
  public Path preferences() {
    return path.resolve("preferences");
  }

  /** Where saved lists of images live. */
  public Path lists() {
    return path.resolve("lists");
  }
}
