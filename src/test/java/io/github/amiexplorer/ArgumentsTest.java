package io.github.amiexplorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.StartOptions.Theme;
import io.github.amiexplorer.model.Region;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private static StartOptions read(List<String> args) throws ParseException {
    return new Arguments(args).options();
  }

  @Test
  void read_whenNothingIsGiven_asksForNothing() throws Exception {
    assertEquals(StartOptions.NONE, read(List.of()));
  }

  @Test
  void read_takesEveryOption() throws Exception {
    StartOptions options =
        read(
            List.of(
                "--profile=dev",
                "--endpoint-url",
                "http://127.0.0.1:4599",
                "--region",
                "eu-west-1",
                "--region",
                "us-east-1",
                "--region",
                "eu-west-1",
                "--allow-changes",
                "--locale",
                "ko",
                "--theme",
                "dark",
                "--data-dir",
                "data folder",
                "--tour",
                "pictures",
                "--tour-until",
                "list"));
    assertEquals(
        new StartOptions(
            false,
            "dev",
            URI.create("http://127.0.0.1:4599"),
            List.of(Region.of("eu-west-1"), Region.of("us-east-1")),
            false,
            true,
            Locale.KOREAN,
            Theme.DARK,
            Path.of("data folder"),
            Path.of("pictures"),
            "list"),
        options);
    assertTrue(read(List.of("--sandbox", "--read-only")).sandbox());
    assertTrue(read(List.of("--sandbox", "--read-only")).readOnly());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--colour",
        "--them dark",
        "-x",
        "word",
        "--locale fr",
        "--locale",
        "--theme blue",
        "--theme dark --theme light",
        "--endpoint-url localhost",
        "--endpoint-url ftp://host",
        "--endpoint-url http://user:secret@host",
        "--endpoint-url http://[",
        "--region US-EAST-1",
        "--region all",
        "--region eu-west-1/../x",
        "--endpoint-url http://127.0.0.1 --region a_b",
        "--read-only --allow-changes",
        "--sandbox --profile dev",
        "--sandbox --endpoint-url http://127.0.0.1",
        "--profile",
        "--tour",
        "--tour-until nowhere",
      })
  void read_whenSomethingIsWrong_saysSoInOneLine(String line) {
    ParseException wrong =
        assertThrows(ParseException.class, () -> read(List.of(line.split(" ", -1))));
    String message = String.valueOf(wrong.getMessage());
    assertEquals(1, message.lines().count(), message);
    assertFalse(message.contains("io.github"), message);
    assertFalse(message.contains("secret"), message);
  }

  @Test
  void read_whenThereIsAnEndpoint_takesItsRegionNames() throws Exception {
    var options = read(List.of("--endpoint-url", "http://127.0.0.1:1", "--region", "regionone"));
    assertEquals(List.of(Region.of("regionone")), options.regions());
  }

  @Test
  void read_neverReadsOptionsFromAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("options"), "--sandbox");
    assertThrows(ParseException.class, () -> read(List.of("@" + file)));
    assertEquals("@" + file, read(List.of("--profile", "@" + file)).profile());
    assertThrows(ParseException.class, () -> read(List.of("--data-dir", file.toString())));
  }
}
