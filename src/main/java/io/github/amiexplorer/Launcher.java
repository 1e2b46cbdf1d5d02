package io.github.amiexplorer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Entry point: reads the command line, picks the window or the headless tour, starts the
 * application. It does not extend {@code Application}, so that a class path is enough to start it.
 */
public final class Launcher {
  /** Where the tour goes when nobody asked for it and no window can open. */
  private static final String TOUR_WITHOUT_DISPLAY = "target/tour";

  private static final int BAD_USAGE = 2;

  private Launcher() {}

  /** Starts the application; a wrong command line ends with one line and status 2. */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("sandbox")) {
      System.err.println("ami-explorer: the sandbox is not there yet");
      System.exit(BAD_USAGE);
    }
    CommandLine parser = new Arguments().parser();
    try {
      StartOptions options = read(parser, args);
      if (options == null) {
        System.exit(0);
      } else {
        start(List.of(args), options);
      }
    } catch (ParameterException wrong) {
      System.err.println(oneLine(wrong));
      System.exit(BAD_USAGE);
    }
  }

  /** Prints one line for the person at the terminal. */
  static void say(String line) {
    System.out.println(line);
  }

  private static @Nullable StartOptions read(CommandLine parser, String[] args) {
    var parsed = parser.parseArgs(args);
    if (parsed.isUsageHelpRequested()) {
      System.out.print(parser.getUsageMessage());
      return null;
    }
    if (parsed.isVersionHelpRequested()) {
      System.out.println("AMI Explorer " + Launcher.class.getPackage().getImplementationVersion());
      return null;
    }
    return ((Arguments) parser.getCommand()).options();
  }

  private static void start(List<String> args, StartOptions options) {
    String missing = Display.ofThisComputer().missing();
    if (missing == null || System.getProperty("glass.platform") != null) {
      System.out.println("AMI Explorer " + options);
      return;
    }
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    if (options.tour() == null) {
      say(missing + " Taking the tour without one, into " + TOUR_WITHOUT_DISPLAY + ".");
      args = Stream.concat(args.stream(), Stream.of("--tour", TOUR_WITHOUT_DISPLAY)).toList();
    }
    System.out.println("AMI Explorer " + args);
  }

  private static String oneLine(ParameterException wrong) {
    return "ami-explorer: "
        + wrong.getMessage().replaceAll("\\p{Cntrl}+", " ").strip()
        + " (ami-explorer --help lists the options)";
  }
}
