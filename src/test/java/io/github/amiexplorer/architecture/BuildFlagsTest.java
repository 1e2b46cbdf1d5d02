package io.github.amiexplorer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is packaged runs as what is measured. */
class BuildFlagsTest {
  @Test
  void flagsOfThePackage_areThoseOfTheBuild() throws Exception {
    Properties packaged = new Properties();
    try (Reader file = Files.newBufferedReader(Path.of("jlink.properties"))) {
      packaged.load(file);
    }
    List<String> missing = new ArrayList<>();
    for (String property : List.of("app.flags", "jvm.flags")) {
      String flags =
          Pattern.compile("<" + property + ">(.+)</" + property + ">")
              .matcher(Sources.text(Path.of("pom.xml")))
              .results()
              .map((MatchResult found) -> found.group(1))
              .findFirst()
              .orElseThrow();
      assertFalse(flags.isBlank(), property);
      missing.addAll(List.of(flags.split(" ")));
    }
    missing.removeAll(List.of(packaged.getProperty("jvm.options").split(" ")));
    assertEquals(List.of(), missing);
  }
}
