package io.github.amiexplorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.support.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: what it prints where, and with which status it ends. */
class LauncherTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir private Path folder;

  @Test
  void main_whenAnOptionIsWrong_printsOneLineAndEndsWith2() throws Exception {
    Ended ended = run("--theme", "blue");
    assertEquals(2, ended.status);
    assertEquals(List.of(), ended.out);
    assertEquals(
        List.of(
            "ami-explorer: --theme must be light, dark or system, not 'blue'; see ami-explorer"
                + " --help"),
        ended.err);
  }

  @Test
  void main_whenOptionsContradict_printsOneLineAndEndsWith2() throws Exception {
    Ended ended = run("--sandbox", "--profile", "dev");
    assertEquals(2, ended.status);
    assertEquals(
        List.of(
            "ami-explorer: --sandbox and --profile exclude each other; see ami-explorer --help"),
        ended.err);
  }

  @Test
  void main_whenAskedForHelp_printsItAndEndsWith0() throws Exception {
    Ended ended = run("--help");
    assertEquals(0, ended.status);
    assertEquals(List.of(), ended.err);
    assertTrue(ended.out.getFirst().startsWith("Usage: ami-explorer"), ended.out.getFirst());
  }

  @Test
  void main_whenAskedForTheVersion_printsItAndEndsWith0() throws Exception {
    Ended ended = run("--version");
    assertEquals(0, ended.status);
    assertEquals(1, ended.out.size());
    assertTrue(ended.out.getFirst().startsWith("AMI Explorer "), ended.out.getFirst());
  }

  private Ended run(String... args) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new JavaProcess(Launcher.class)
            .prepare(List.of(args))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("It does not end");
    }
    return new Ended(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
  }

  private record Ended(int status, List<String> out, List<String> err) {}
}
