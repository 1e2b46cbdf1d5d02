package io.github.amiexplorer;

import io.github.amiexplorer.StartOptions.Theme;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.ui.tour.Tour;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the command line: their names, their words in {@code --help}, their checks. */
@Command(
    name = "ami-explorer",
    sortOptions = false,
    usageHelpAutoWidth = true,
    abbreviateSynopsis = true,
    synopsisHeading = "Usage: ",
    description = "Browse Amazon Machine Images over all Regions.",
    optionListHeading = "%n",
    footerHeading = "%n",
    footer = {
      "ami-explorer sandbox starts the sandbox alone; ami-explorer sandbox --help tells more.",
      "",
      "Without --sandbox, --profile or --endpoint-url the connection of the last start opens, at"
          + " first start the sandbox. AWS's own variables hold: AWS_PROFILE, AWS_REGION,"
          + " AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, AWS_ENDPOINT_URL,"
          + " AWS_ENDPOINT_URL_EC2."
    })
public final class Arguments {
  /** AWS's own Regions, in every partition: {@code eu-west-1}, {@code us-gov-east-1}. */
  private static final String AWS_REGION = "[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}";

  /** Endpoints that speak EC2 elsewhere name their Regions freely, within a host name's rules. */
  private static final String ANY_REGION = "[a-z0-9]+([-.][a-z0-9]+)*";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--sandbox",
      description = "Open the sandbox, a playground without an account (default at first start).")
  private boolean sandbox;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Open the account of this AWS profile.")
  private @Nullable String profile;

  @Option(
      names = "--endpoint-url",
      paramLabel = "URL",
      converter = EndpointConverter.class,
      description = "Send every call to this endpoint instead of AWS's own.")
  private @Nullable URI endpoint;

  @Option(
      names = "--region",
      paramLabel = "R",
      description = "List this Region only; repeatable (default: all enabled).")
  private List<String> regions = new ArrayList<>();

  @Option(names = "--read-only", description = "Start with changes locked, in the sandbox too.")
  private boolean readOnly;

  @Option(
      names = "--allow-changes",
      description = "Start with changes allowed (accounts start read-only, the sandbox does not).")
  private boolean allowChanges;

  @Option(
      names = "--locale",
      paramLabel = "en|ko",
      converter = LocaleConverter.class,
      description = "Language of the window.")
  private @Nullable Locale locale;

  @Option(
      names = "--theme",
      paramLabel = "light|dark|system",
      converter = ThemeConverter.class,
      description = "Colours of the window.")
  private @Nullable Theme theme;

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "Folder for preferences, saved lists and the log.")
  private @Nullable Path dataDir;

  @Option(
      names = "--tour",
      paramLabel = "DIR",
      description =
          "Drive the window through its main job, write a picture of each stop and report.json"
              + " into this folder, and end; status 1 if a stop failed.")
  private @Nullable Path tour;

  @Option(
      names = "--tour-until",
      paramLabel = "STOP",
      description = "End the tour after this stop, named as in report.json.")
  private @Nullable String tourUntil;

  @Option(names = "--version", versionHelp = true, description = "Print the version and end.")
  private boolean version;

  @Option(names = "--help", usageHelp = true, description = "Print this help and end.")
  private boolean help;

  /** Makes one; it is good for one command line. */
  public Arguments() {}

  /** Whether nothing is to be started, only explained. */
  boolean asksForHelp() {
    return help;
  }

  /** Whether nothing is to be started, only the version printed. */
  boolean asksForVersion() {
    return version;
  }

  /** The parser for this object, as strict as a command line should be. */
  public CommandLine parser() {
    return new CommandLine(this)
        .setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setUnmatchedOptionsArePositionalParams(false);
  }

  /**
   * Reads a command line that asks neither for help nor for the version.
   *
   * @throws ParameterException with a message of one line where an option or value is wrong
   */
  public static StartOptions read(List<String> args) {
    Arguments arguments = new Arguments();
    arguments.parser().parseArgs(args.toArray(String[]::new));
    return arguments.options();
  }

  /**
   * The options after parsing.
   *
   * @throws ParameterException where they contradict one another
   */
  public StartOptions options() {
    refuseBoth(readOnly, "--read-only", allowChanges, "--allow-changes");
    refuseBoth(sandbox, "--sandbox", profile != null, "--profile");
    refuseBoth(sandbox, "--sandbox", endpoint != null, "--endpoint-url");
    if (profile != null && profile.isBlank()) {
      throw wrong("--profile needs a name");
    }
    return new StartOptions(
        sandbox,
        profile,
        endpoint,
        regions.stream().distinct().map(this::region).toList(),
        readOnly,
        allowChanges,
        locale,
        theme,
        folder("--data-dir", dataDir),
        folder("--tour", tour),
        stop());
  }

  private Region region(String id) {
    if (!id.matches(endpoint == null ? AWS_REGION : ANY_REGION)) {
      throw wrong("--region must be a Region code such as eu-west-1, not '" + id + "'");
    }
    return Region.of(id);
  }

  private @Nullable String stop() {
    if (tourUntil != null && !Tour.STOPS.contains(tourUntil)) {
      throw wrong("--tour-until must be one of " + String.join(", ", Tour.STOPS));
    }
    return tourUntil;
  }

  private @Nullable Path folder(String option, @Nullable Path path) {
    if (path != null && (path.toString().isBlank() || isFile(path))) {
      throw wrong(option + " must be a folder, not '" + path + "'");
    }
    return path;
  }

  private static boolean isFile(Path path) {
    return Files.exists(path) && !Files.isDirectory(path);
  }

  private void refuseBoth(boolean one, String first, boolean other, String second) {
    if (one && other) {
      throw wrong(first + " and " + second + " exclude each other");
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  /** Takes only what an HTTP client can call. */
  static final class EndpointConverter implements CommandLine.ITypeConverter<URI> {
    @Override
    public URI convert(String value) {
      try {
        URI uri = URI.create(value);
        String scheme = uri.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (web && uri.getHost() != null && uri.getUserInfo() == null) {
          return uri;
        }
      } catch (IllegalArgumentException malformed) {
        // Falls through to the same answer.
      }
      throw new CommandLine.TypeConversionException(
          "must be a URL such as http://127.0.0.1:4599, not '" + value + "'");
    }
  }

  /** Takes the languages that are complete. */
  static final class LocaleConverter implements CommandLine.ITypeConverter<Locale> {
    @Override
    public Locale convert(String value) {
      return switch (value) {
        case "en" -> Locale.ENGLISH;
        case "ko" -> Locale.KOREAN;
        default ->
            throw new CommandLine.TypeConversionException("must be en or ko, not '" + value + "'");
      };
    }
  }

  /** Takes the three themes. */
  static final class ThemeConverter implements CommandLine.ITypeConverter<Theme> {
    @Override
    public Theme convert(String value) {
      return switch (value) {
        case "light" -> Theme.LIGHT;
        case "dark" -> Theme.DARK;
        case "system" -> Theme.SYSTEM;
        default ->
            throw new CommandLine.TypeConversionException(
                "must be light, dark or system, not '" + value + "'");
      };
    }
  }
}
