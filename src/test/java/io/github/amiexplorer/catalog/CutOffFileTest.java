package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.support.JavaProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A saved file that somebody cuts off while it is open. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows does not let a mapped file be cut off")
class CutOffFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {500, 995})
  void read_afterTheFileWasCutOff_isRightOrSaysSo(int thousandths) throws Exception {
    Path said = folder.resolve("said");
    List<String> flags =
        List.of(
            "-Xshare:auto",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + folder.resolve("crash"));
    Process process =
        new JavaProcess(CutOffProcess.class, flags)
            .startHeard(said, folder.resolve("a.catalog").toString(), String.valueOf(thousandths));
    assertTrue(process.waitFor(100, TimeUnit.SECONDS), () -> read(said));
    assertEquals(0, process.exitValue(), () -> read(said));
  }

  private static String read(Path said) {
    try {
      return Files.readString(said);
    } catch (java.io.IOException none) {
      return String.valueOf(none);
    }
  }
}
