package io.github.amiexplorer;

import io.github.amiexplorer.StartOptions.Theme;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.ui.tour.Tour;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.jspecify.annotations.Nullable;

/** A command line, read and checked as strictly as one should be. */
final class Arguments {
  /** AWS's own Regions, in every partition: {@code eu-west-1}, {@code us-gov-east-1}. */
  private static final String AWS_REGION = "[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}";

  /** Endpoints that speak EC2 elsewhere name their Regions freely, within a host name's rules. */
  private static final String ANY_REGION = "[a-z0-9]+([-.][a-z0-9]+)*";

  private final CommandLine line;

  /**
   * Reads a command line.
   *
   * @throws ParseException with a message of one line where an option is unknown, without its value
   *     or there twice
   */
  Arguments(List<String> args) throws ParseException {
    line =
        DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get()
            .parse(Usage.options(), args.toArray(String[]::new));
    if (!line.getArgList().isEmpty()) {
      throw new ParseException("Unknown argument '" + line.getArgList().getFirst() + "'");
    }
    Set<String> seen = new HashSet<>();
    for (Option option : line.getOptions()) {
      if (!seen.add(option.getLongOpt()) && !option.getLongOpt().equals(Usage.REGION)) {
        throw new ParseException("--" + option.getLongOpt() + " is there twice");
      }
    }
  }

  /** Whether nothing is to be started, only explained. */
  boolean asksForHelp() {
    return line.hasOption(Usage.HELP);
  }

  /** Whether nothing is to be started, only the version printed. */
  boolean asksForVersion() {
    return line.hasOption(Usage.VERSION);
  }

  /**
   * What is to be started.
   *
   * @throws ParseException with a message of one line where a value is wrong or options contradict
   *     one another
   */
  StartOptions options() throws ParseException {
    refuseBoth(Usage.READ_ONLY, Usage.ALLOW_CHANGES);
    refuseBoth(Usage.SANDBOX, Usage.PROFILE);
    refuseBoth(Usage.SANDBOX, Usage.ENDPOINT);
    return new StartOptions(
        line.hasOption(Usage.SANDBOX),
        profile(),
        endpoint(),
        regions(),
        line.hasOption(Usage.READ_ONLY),
        line.hasOption(Usage.ALLOW_CHANGES),
        locale(),
        theme(),
        folder(Usage.DATA_DIR),
        folder(Usage.TOUR),
        stop());
  }

  private @Nullable String value(String option) {
    return line.getOptionValue(option);
  }

  private @Nullable String profile() throws ParseException {
    String name = value(Usage.PROFILE);
    if (name != null && name.isBlank()) {
      throw new ParseException("--profile needs a name");
    }
    return name;
  }

  /** Takes only what an HTTP client can call. */
  private @Nullable URI endpoint() throws ParseException {
    String given = value(Usage.ENDPOINT);
    if (given == null) {
      return null;
    }
    try {
      URI uri = URI.create(given);
      String scheme = uri.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      if (web && uri.getHost() != null && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (IllegalArgumentException malformed) {
      // Told below, as every URL that cannot be called.
    }
    String wanted = "a URL such as http://127.0.0.1:4599";
    // What stands before an @ may be a password, and is not said again.
    throw given.contains("@")
        ? new ParseException("--endpoint-url must be " + wanted + ", without a name or password")
        : wrong(Usage.ENDPOINT, wanted, given);
  }

  private List<Region> regions() throws ParseException {
    String @Nullable [] given = line.getOptionValues(Usage.REGION);
    if (given == null) {
      return List.of();
    }
    String rule = line.hasOption(Usage.ENDPOINT) ? ANY_REGION : AWS_REGION;
    for (String id : given) {
      if (!id.matches(rule)) {
        throw wrong(Usage.REGION, "a Region code such as eu-west-1", id);
      }
    }
    return Arrays.stream(given).distinct().map(Region::of).toList();
  }

  /** One of the languages that are complete. */
  private @Nullable Locale locale() throws ParseException {
    String given = value(Usage.LOCALE);
    if (given == null) {
      return null;
    }
    return switch (given) {
      case "en" -> Locale.ENGLISH;
      case "ko" -> Locale.KOREAN;
      default -> throw wrong(Usage.LOCALE, "en or ko", given);
    };
  }

  private @Nullable Theme theme() throws ParseException {
    String given = value(Usage.THEME);
    if (given == null) {
      return null;
    }
    return switch (given) {
      case "light" -> Theme.LIGHT;
      case "dark" -> Theme.DARK;
      case "system" -> Theme.SYSTEM;
      default -> throw wrong(Usage.THEME, "light, dark or system", given);
    };
  }

  private @Nullable Path folder(String option) throws ParseException {
    String given = value(option);
    if (given == null) {
      return null;
    }
    try {
      Path path = Path.of(given);
      if (!given.isBlank() && (!Files.exists(path) || Files.isDirectory(path))) {
        return path;
      }
    } catch (InvalidPathException malformed) {
      // Told below, as all that is no folder.
    }
    throw wrong(option, "a folder", given);
  }

  private @Nullable String stop() throws ParseException {
    String name = value(Usage.TOUR_UNTIL);
    if (name != null && !Tour.STOPS.contains(name)) {
      throw wrong(Usage.TOUR_UNTIL, "one of " + String.join(", ", Tour.STOPS), name);
    }
    return name;
  }

  private void refuseBoth(String first, String second) throws ParseException {
    if (line.hasOption(first) && line.hasOption(second)) {
      throw new ParseException("--" + first + " and --" + second + " exclude each other");
    }
  }

  private static ParseException wrong(String option, String wanted, String given) {
    return new ParseException("--" + option + " must be " + wanted + ", not '" + given + "'");
  }
}
