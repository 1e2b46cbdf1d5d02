package io.github.amiexplorer;

import io.github.amiexplorer.model.Region;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for. Everything left out is {@code null}, {@code false} or empty: the
 * remembered preference or the default then holds.
 *
 * @param sandbox open the sandbox, whatever was open last
 * @param profile the AWS profile to open, or {@code null}
 * @param endpoint one endpoint for all services and Regions, http or https, or {@code null}
 * @param regions the only Regions to list, in the order given; empty for all enabled ones
 * @param readOnly start with the lock closed, in the sandbox too
 * @param allowChanges start with the lock open, on an account too
 * @param locale English or Korean, or {@code null}
 * @param theme the colours, or {@code null}
 * @param dataDir the folder for preferences, saved answers and logs, or {@code null}
 * @param tour take the tour, write its pictures into this folder and end, or {@code null}
 * @param tourUntil the name of the tour's last stop, or {@code null} for the whole way
 */
public record StartOptions(
    boolean sandbox,
    @Nullable String profile,
    @Nullable URI endpoint,
    List<Region> regions,
    boolean readOnly,
    boolean allowChanges,
    @Nullable Locale locale,
    @Nullable Theme theme,
    @Nullable Path dataDir,
    @Nullable Path tour,
    @Nullable String tourUntil) {
  /** A start without any option. */
  public static final StartOptions NONE =
      new StartOptions(false, null, null, List.of(), false, false, null, null, null, null, null);

  /** Copies the list. */
  public StartOptions {
    regions = List.copyOf(regions);
  }

  /** The values of {@code --theme}. */
  public enum Theme {
    LIGHT,
    DARK,
    /** As the desktop says, following it. */
    SYSTEM
  }
}
