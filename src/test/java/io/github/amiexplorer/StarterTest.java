package io.github.amiexplorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell script of the packaged application, with a Java that only tells how it was called. */
@DisabledOnOs(OS.WINDOWS)
class StarterTest {
  private static final Path TEMPLATE = Path.of("src", "main", "dist", "bin", "ami-explorer");
  private static final String RELEASE = "JAVA_VERSION=\"25.0.3\"\nOS_NAME=\"Linux\"\n";

  @TempDir Path folder;
  private Path home;
  private Path java;

  /** What a run of the script said, and its exit status. */
  private record Said(String text, int status) {}

  @BeforeEach
  void unpack() throws IOException {
    home = folder.resolve("an app");
    java = makeJava("jdk", RELEASE, "echo \"called $0 $*\"");
    Files.createDirectories(home.resolve("lib"));
    Files.writeString(home.resolve("lib").resolve("ami-explorer.jdk"), RELEASE);
    Files.writeString(home.resolve("lib").resolve("ami-explorer.aot"), "a cache");
    String script =
        Files.readString(TEMPLATE)
            .replace("@java.release@", "25")
            .replace("@main.jar@", "main.jar")
            .replace("@jvm.options@", "-Xflag");
    makeCommand(home.resolve("bin").resolve("ami-explorer"), script);
  }

  @Test
  void script_whereverItIsCalledFrom_startsTheJarBesideIt() throws Exception {
    String jar = "/lib/main.jar --some thing";
    Path link = Files.createSymbolicLink(folder.resolve("link"), bin("ami-explorer"));
    Path again = Files.createSymbolicLink(folder.resolve("again"), Path.of("link"));
    Path elsewhere = Files.createDirectories(folder.resolve("my")).resolve("bin");
    Files.createSymbolicLink(elsewhere, home.resolve("bin"));
    for (Path each : List.of(bin("ami-explorer"), link, again, elsewhere.resolve("ami-explorer"))) {
      Said said = run(folder, jdk(), each.toString(), "--some", "thing");
      assertEquals(0, said.status(), said.text());
      assertTrue(said.text().contains(jar), said.text());
    }
    assertTrue(run(bin(""), jdk(), "./ami-explorer", "--some", "thing").text().contains(jar));
    assertTrue(run(home, jdk(), "bin/ami-explorer", "--some", "thing").text().contains(jar));
    assertTrue(run(bin(""), jdk(), "sh", "ami-explorer", "--some", "thing").text().contains(jar));
  }

  @Test
  void cache_isUsedByTheJavaThatMadeItOnly() throws Exception {
    assertTrue(start(jdk()).text().contains("-XX:AOTCache=" + home + "/lib/ami-explorer.aot"));
    Path other = makeJava("other", RELEASE.replace("25.0.3", "25.0.4"), "echo \"called $*\"");
    Said said = start(other.getParent().getParent());
    assertTrue(said.text().contains("-Xflag -jar"), said.text());
    Files.delete(home.resolve("lib").resolve("ami-explorer.aot"));
    assertFalse(start(jdk()).text().contains("AOTCache"));
  }

  @Test
  void java_behindLinks_isKnownByItsRelease() throws Exception {
    Path linked = Files.createDirectories(folder.resolve("linked").resolve("bin"));
    Files.createSymbolicLink(linked.resolve("java"), java);
    assertTrue(start(linked.getParent()).text().contains("AOTCache"));
  }

  @Test
  void java_withoutRelease_isAsked() throws Exception {
    Path silent =
        makeJava(
            "silent", null, "[ \"$1\" = -version ] && echo 'openjdk version \"26.1\"' || echo $*");
    Said said = start(silent.getParent().getParent());
    assertTrue(said.text().startsWith("-Xflag -jar"), said.text());
  }

  @Test
  void oldJava_isPassedOver_forTheOneOfThePath() throws Exception {
    Path old = makeJava("old", "JAVA_VERSION=\"17.0.1\"\n", "echo wrong");
    Said said = start(old.getParent().getParent());
    assertTrue(said.text().startsWith("called " + java), said.text());
  }

  private Said start(Path javaHome) throws Exception {
    return run(folder, javaHome, bin("ami-explorer").toString());
  }

  private Path bin(String name) {
    return home.resolve("bin").resolve(name);
  }

  private Path jdk() {
    return folder.resolve("jdk");
  }

  private Path makeJava(String name, String release, String script) throws IOException {
    Path jdk = Files.createDirectories(folder.resolve(name));
    if (release != null) {
      Files.writeString(jdk.resolve("release"), release);
    }
    return makeCommand(jdk.resolve("bin").resolve("java"), "#!/bin/sh\n" + script + "\n");
  }

  private static Path makeCommand(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Said run(Path from, Path javaHome, String... command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().merge("PATH", "", (path, none) -> java.getParent() + ":" + path);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes());
    return new Said(text, process.waitFor());
  }
}
