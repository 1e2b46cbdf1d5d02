import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the AOT cache of a packaged application in two runs. The first stops of the tour fill a
 * data folder; a stop may fail on a busy machine, that is for the tests to judge. The second run is
 * a start as a person sees it, recorded until the saved images are on the screen: what comes later
 * is not waited for by anybody, and every class in the cache is loaded before the first frame.
 * Without a cache the build fails.
 *
 * <pre>
 * java AotCache.java folder FOLDER WORK OPTION...
 * java AotCache.java image FOLDER WORK JAVA CFG OPTION...
 * </pre>
 *
 * FOLDER gets {@code ami-explorer.aot}, WORK is for scratch files. A folder runs on the Java that
 * this runs on, which {@code ami-explorer.jdk} then names, and the options say what to start. An
 * image has a Java of its own, and its CFG of jpackage says what to start and how.
 */
public final class AotCache {
  /** A machine that also does something else may take long. */
  private static final long MINUTES = 8;

  private static final long LOOK_MILLIS = 10;

  /**
   * All Regions: what walks over their images is compiled in the recording only where it walks far.
   */
  private static final List<String> SANDBOX = List.of("--sandbox");

  /**
   * What is compiled while recording is compiled at once and alike in a start: without profiles,
   * that slow it down by a third, and without the optimizing compiler, that takes a processor from
   * the window. Both come later, for what is used more than that.
   */
  private static final String COMPILED = "-XX:TieredStopAtLevel=2";

  /** What the application says in its log when it shows what was saved. */
  private static final String SHOWN = "First answer";

  private AotCache() {}

  /** Makes it; status 1 where there is none. */
  public static void main(String[] arguments) throws Exception {
    boolean image = arguments[0].equals("image");
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    Path work = Path.of(arguments[2]).toAbsolutePath();
    Path home = Path.of(System.getProperty("java.home"));
    String java = image ? arguments[3] : home.resolve("bin", "java").toString();
    List<String> options =
        new ArrayList<>(Arrays.asList(arguments).subList(image ? 5 : 3, arguments.length));
    if (image) {
      options.addAll(started(Path.of(arguments[4]), folder));
    }
    Path cache = folder.resolve("ami-explorer.aot");
    Files.deleteIfExists(cache);
    delete(work);
    Files.createDirectories(work);
    Path data = work.resolve("data");
    List<String> tour = List.of("--tour-until", "list", "--tour", work.resolve("tour").toString());
    end(cache, run(work.resolve("fill.log"), List.of(java), options, data, tour));
    Path log = work.resolve("record.log");
    List<String> recording = List.of(java, "-XX:AOTCacheOutput=" + cache, COMPILED);
    boolean gently = ProcessHandle.current().supportsNormalTermination();
    if (gently) {
      delete(data.resolve("log"));
      // A first start does all that a later one does, and more.
      delete(data.resolve("preferences").resolve("start.json"));
      Process process = run(log, recording, options, data, List.of());
      awaitShown(data.resolve("log"), process);
      // Asked to end, Java writes the cache first.
      process.destroy();
      end(cache, process);
    } else {
      end(cache, run(log, recording, options, data, tour));
    }
    if (!Files.exists(cache)) {
      System.err.println("No AOT cache was made; the training run says in " + log + ":");
      Files.readAllLines(log).forEach(System.err::println);
      System.exit(1);
    }
    if (!image) {
      Files.copy(
          home.resolve("release"),
          folder.resolve("ami-explorer.jdk"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What the starter of an image does with the file that jpackage wrote for it. */
  private static List<String> started(Path cfg, Path folder) throws IOException {
    List<String> options = new ArrayList<>();
    List<String> path = new ArrayList<>();
    String main = "";
    for (String line : Files.readAllLines(cfg)) {
      String value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", folder.toString());
      if (line.startsWith("app.classpath=")) {
        path.add(value);
      } else if (line.startsWith("app.mainclass=")) {
        main = value;
      } else if (line.startsWith("java-options=")
          && !value.startsWith("-XX:AOTCache")
          && !value.startsWith("-Xlog")) {
        options.add(value);
      }
    }
    options.addAll(List.of("-cp", String.join(File.pathSeparator, path), main));
    return options;
  }

  private static Process run(
      Path log, List<String> java, List<String> options, Path data, List<String> tour)
      throws IOException {
    List<String> command = new ArrayList<>(java);
    command.addAll(options);
    command.addAll(SANDBOX);
    command.addAll(tour);
    command.addAll(List.of("--data-dir", data.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    // What the developer's shell says of Java must not get into the cache.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    return builder.start();
  }

  private static void awaitShown(Path log, Process process)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    while (process.isAlive() && System.nanoTime() < end) {
      if (Files.isDirectory(log)) {
        try (Stream<Path> files = Files.list(log)) {
          for (Path file : files.filter(each -> each.toString().endsWith(".log")).toList()) {
            if (Files.readString(file).contains(SHOWN)) {
              return;
            }
          }
        }
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  private static void end(Path cache, Process process) throws IOException, InterruptedException {
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      // Half a cache is none.
      Files.deleteIfExists(cache);
      System.err.println("The training run does not end");
      System.exit(1);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException stays) {
                  throw new UncheckedIOException(stays);
                }
              });
    }
  }
}
