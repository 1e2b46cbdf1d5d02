package io.github.amiexplorer.support;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A class with a {@code main} as a process of its own, on the class path of the tests: what is
 * killed, cut off or told to exit must not be the process that tests.
 */
public final class JavaProcess {
  /** Most processes live for seconds, of which the better compiler would take its share. */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private final Class<?> main;
  private final List<String> flags;

  /** Runs {@code main} as what does not live long. */
  public JavaProcess(Class<?> main) {
    this(main, SHORT_LIVED);
  }

  /** Runs {@code main} with exactly these flags of the virtual machine. */
  public JavaProcess(Class<?> main, List<String> flags) {
    this.main = main;
    this.flags = List.copyOf(flags);
  }

  /** The process before it is started, for whoever has other wishes than the methods below. */
  public ProcessBuilder prepare(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.add("-cp");
    // Where a jar stands for the class path, only this property has the whole of it.
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }

  /** Starts it; nobody hears what it says. */
  public Process startUnheard(String... arguments) throws IOException {
    return start(Redirect.DISCARD, arguments);
  }

  /** Starts it; the file {@code said} gets what it says, errors too. */
  public Process startHeard(Path said, String... arguments) throws IOException {
    return start(Redirect.to(said.toFile()), arguments);
  }

  private Process start(Redirect said, String... arguments) throws IOException {
    return prepare(List.of(arguments)).redirectErrorStream(true).redirectOutput(said).start();
  }
}
