package io.github.amiexplorer;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder that the build makes, a copy of it without the AOT cache, and a bare window. */
record PackagedApp(Path folder, Path scratch) {
  /** Packs the application where that was not done since the sources changed. */
  static PackagedApp packed(Path scratch) throws IOException, InterruptedException {
    PackagedApp app = new PackagedApp(Path.of("target", "ami-explorer").toAbsolutePath(), scratch);
    Path cache = app.folder.resolve("lib").resolve("ami-explorer.aot");
    if (!Files.exists(cache) || newest().compareTo(Files.getLastModifiedTime(cache)) > 0) {
      System.out.println("Packing the application first ...");
      Process maven =
          new ProcessBuilder(System.getProperty("bench.maven"), "-q", "-DskipTests", "package")
              .inheritIO()
              .start();
      if (maven.waitFor() != 0 || !Files.exists(cache)) {
        throw new IllegalStateException("mvn -q -DskipTests package makes no " + cache);
      }
    }
    return app;
  }

  private static FileTime newest() throws IOException {
    try (Stream<Path> all =
        Stream.of("src/main", "pom.xml", "jlink.properties", "src/build")
            .flatMap(each -> walk(Path.of(each)))) {
      return all.filter(Files::isRegularFile)
          .map(PackagedApp::modified)
          .max(FileTime::compareTo)
          .orElseThrow();
    }
  }

  private static Stream<Path> walk(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.toList().stream();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** The command that starts it as its users do. */
  String command() {
    return command(folder);
  }

  /** The same without an AOT cache, from a copy. */
  String commandWithoutCache() throws IOException {
    Path copy = scratch.resolve("without-cache");
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(each -> !each.toString().endsWith(".aot")).toList()) {
        Path to = copy.resolve(folder.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(
              file, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return command(copy);
  }

  /** A bare window from a jar, with the same JavaFX. */
  List<String> bareWindow() throws IOException {
    Path jar = scratch.resolve("bare.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Class<?> each : List.of(BareWindow.class, BareWindow.Main.class)) {
        String name = each.getName().replace('.', '/') + ".class";
        entries.putNextEntry(new JarEntry(name));
        try (var in = each.getResourceAsStream("/" + name)) {
          in.transferTo(entries);
        }
        entries.closeEntry();
      }
    }
    String path;
    try (Stream<Path> all = Files.list(folder.resolve("lib"))) {
      path =
          all.filter(each -> each.getFileName().toString().startsWith("javafx-"))
              .sorted()
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator, jar + File.pathSeparator, ""));
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-cp",
        path,
        BareWindow.Main.class.getName());
  }

  private static String command(Path home) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return home.resolve("bin").resolve(windows ? "ami-explorer.bat" : "ami-explorer").toString();
  }
}
