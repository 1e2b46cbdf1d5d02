package io.github.amiexplorer;

import io.github.amiexplorer.sandbox.SandboxCommand;
import io.github.amiexplorer.settings.DataFolder;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.task.Frames;
import io.github.amiexplorer.ui.task.SpareCore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.apache.commons.cli.ParseException;

/**
 * Entry point: reads the command line, picks the window or the headless tour, and reads what the
 * window needs while JavaFX starts.
 */
public final class Launcher {
  /** Where the tour goes when nobody asked for it and no window can open. */
  private static final String TOUR_WITHOUT_DISPLAY = "target/tour";

  private static final int BAD_USAGE = 2;

  private Launcher() {}

  /** Starts the application; a wrong command line ends with one line and status 2. */
  public static void main(String[] args) {
    try {
      if (args.length > 0 && args[0].equals("sandbox")) {
        Log.toTerminal();
        SandboxCommand sandbox = new SandboxCommand(Launcher::say, System.err::println);
        System.exit(sandbox.run(List.of(args).subList(1, args.length)));
      }
      run(List.of(args));
    } catch (ParseException wrong) {
      System.err.println("ami-explorer: " + oneLine(wrong));
      System.exit(BAD_USAGE);
    }
  }

  /** Prints one line for the person at the terminal. */
  static void say(String line) {
    System.out.println(line);
  }

  private static void run(List<String> args) throws ParseException {
    FutureTask<Boolean> log = new FutureTask<>(Log::toTerminal, true);
    // It looks through every jar, for which nothing below should wait.
    Thread.ofPlatform().daemon().name("terminal").start(log);
    Arguments arguments = new Arguments(args);
    if (arguments.asksForHelp()) {
      System.out.print(Usage.text());
    } else if (arguments.asksForVersion()) {
      say("AMI Explorer " + Version.text());
    } else {
      start(args, arguments.options(), log);
    }
  }

  private static void start(List<String> given, StartOptions options, FutureTask<Boolean> log)
      throws ParseException {
    SpareCore.keep();
    Frames.quicken();
    List<String> args = new ArrayList<>(given);
    String missing = Display.ofThisComputer().missing();
    boolean headless = missing != null && System.getProperty("glass.platform") == null;
    if (headless) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
      System.setProperty("java.awt.headless", "true");
    }
    boolean tour = headless || options.tour() != null;
    if (tour && options.tour() == null) {
      say(missing + " Taking the tour without one, into " + TOUR_WITHOUT_DISPLAY + ".");
      args.addAll(List.of("--" + Usage.TOUR, TOUR_WITHOUT_DISPLAY));
    }
    Path data = options.dataDir();
    if (tour && data == null) {
      // A tour tries colours and languages; it must not leave them in the user's preferences.
      data = TemporaryData.make();
      args.addAll(List.of("--" + Usage.DATA_DIR, data.toString()));
    }
    DataFolder folder = data == null ? DataFolder.ofThisUser() : new DataFolder(data);
    Thread.ofPlatform().name("preparing").start(() -> Preferences.prepare(folder));
    beginJavaFx();
    await(log);
    // While JavaFX starts, which takes longer.
    Thread.ofPlatform().name("log").start(() -> Log.toFiles(folder.path().resolve("log")));
    StartOptions chosen = new Arguments(args).options();
    FutureTask<Beginning> beginning = new FutureTask<>(() -> Beginning.of(chosen, folder));
    Thread.ofPlatform().name("beginning").start(beginning);
    Platform.startup(() -> AmiExplorer.open(beginning));
  }

  private static void await(FutureTask<Boolean> log) {
    try {
      log.get();
    } catch (ExecutionException | InterruptedException without) {
      System.err.println("ami-explorer: no log to the terminal: " + without);
    }
  }

  /** Loads what {@link Platform#startup} needs, by a question that needs it too. */
  private static void beginJavaFx() {
    Thread.ofPlatform()
        .name("toolkit")
        // What fails here fails there again, and is told then.
        .uncaughtExceptionHandler((thread, failure) -> {})
        .start(Platform::isFxApplicationThread);
  }

  private static String oneLine(ParseException wrong) {
    String message =
        Objects.requireNonNullElse(wrong.getMessage(), "").replaceAll("\\p{Cntrl}+", " ").strip();
    return message + "; see ami-explorer --help";
  }
}
