package io.github.amiexplorer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.Usage;
import io.github.amiexplorer.catalog.query.FilterReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;

/** The README says what the program does; -Dreadme.write=true rewrites its reference sections. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @Test
  void options_areThoseOfTheCommandLine() throws Exception {
    holds("options", options());
  }

  @Test
  void filters_areThoseOfTheParser() throws Exception {
    holds("filters", filters());
  }

  @Test
  void pictures_exist() {
    List<String> missing =
        Pattern.compile("\\]\\((assets/[^)]+)\\)")
            .matcher(Sources.text(README))
            .results()
            .map(found -> found.group(1))
            .filter(file -> !Files.isRegularFile(Path.of(file)))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void testCommand_isTheOneOfTheBuildServer() {
    String command =
        Sources.text(Path.of(".ci/run"))
            .lines()
            .filter(line -> line.startsWith("mvn"))
            .findFirst()
            .orElseThrow();
    assertTrue(Sources.text(README).contains("\n" + command + " "), command);
  }

  private static String filters() {
    String table =
        FilterReference.rows().stream()
            .map(row -> "| `" + cell(row.example()) + "` | " + cell(row.meaning()) + " |")
            .collect(Collectors.joining("\n", "| write | to find |\n|---|---|\n", "\n"));
    return table
        + "\nAfter `is:` stand "
        + String.join(", ", FilterReference.isWords())
        + ". EC2's own names, all written `name=value` with `*` and `?`: "
        + FilterReference.ec2Names().stream().collect(Collectors.joining("`, `", "`", "`.\n"));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String options() {
    return Usage.options().getOptions().stream()
        .map(ReadmeTest::row)
        .collect(Collectors.joining("\n", "| option | what it does |\n|---|---|\n", "\n"));
  }

  private static String row(Option option) {
    String value = option.hasArg() ? " " + cell(option.getArgName()) : "";
    return "| `--" + option.getLongOpt() + value + "` | " + option.getDescription() + " |";
  }

  /** Fails, or rewrites where asked to, unless the section says {@code expected}. */
  private static void holds(String section, String expected) throws Exception {
    Pattern pattern =
        Pattern.compile(
            "(<!-- " + section + " -->\n)(.*?)(<!-- /" + section + " -->)", Pattern.DOTALL);
    String readme = Files.readString(README);
    MatchResult found = pattern.matcher(readme).results().findFirst().orElseThrow();
    if (Boolean.getBoolean("readme.write")) {
      Files.writeString(
          README, readme.substring(0, found.start(2)) + expected + readme.substring(found.end(2)));
    } else {
      assertEquals(expected, found.group(2), "mvn test -Dtest=ReadmeTest -Dreadme.write=true");
    }
  }
}
