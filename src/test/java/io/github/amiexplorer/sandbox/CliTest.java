package io.github.amiexplorer.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The AWS CLI against the sandbox, where it is installed. */
class CliTest {
  private static SandboxServer server;
  @TempDir private static Path home;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(isInstalled(), "the AWS CLI is not installed");
    server = SandboxServer.start(SandboxClients.OPTIONS);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void describeImages_listsOwnImagesByPages() throws Exception {
    JsonNode images =
        json("ec2", "describe-images", "--owners", "self", "--max-items", "3").get("Images");
    assertEquals(3, images.size());
    images.forEach(image -> assertEquals("123456789012", image.get("OwnerId").asText()));
  }

  @Test
  void describeImages_filtersOnTheServer() throws Exception {
    JsonNode images =
        json(
                "ec2",
                "describe-images",
                "--owners",
                "amazon",
                "--filters",
                "Name=architecture,Values=arm64",
                "Name=name,Values=al2023*")
            .get("Images");
    assertTrue(images.size() > 0);
    images.forEach(image -> assertEquals("arm64", image.get("Architecture").asText()));
  }

  @Test
  void describeImages_tellsWhatIsSharedWithTheCaller() throws Exception {
    JsonNode images = json("ec2", "describe-images", "--executable-users", "self").get("Images");
    assertTrue(images.size() > 0);
    images.forEach(image -> assertNotEquals("123456789012", image.get("OwnerId").asText()));
  }

  @Test
  void describeImageAttribute_tellsLaunchPermissions() throws Exception {
    String id =
        json("ec2", "describe-images", "--owners", "self", "--max-items", "1")
            .get("Images")
            .get(0)
            .get("ImageId")
            .asText();
    JsonNode told =
        json(
            "ec2", "describe-image-attribute", "--image-id", id, "--attribute", "launchPermission");
    assertEquals(id, told.get("ImageId").asText());
    assertTrue(told.get("LaunchPermissions").isArray());
  }

  @Test
  void dryRun_andErrors_carryEc2sCodes() throws Exception {
    assertTrue(refused("ec2", "describe-images", "--dry-run").contains("(DryRunOperation)"));
    assertTrue(
        refused("ec2", "describe-images", "--image-ids", "ami-0123456789abcdef0")
            .contains("The image id '[ami-0123456789abcdef0]' does not exist"));
    assertTrue(
        refused("ec2", "describe-images", "--filters", "Name=nome,Values=x")
            .contains("The filter 'nome' is invalid"));
    assertTrue(refused("ec2", "describe-volumes").contains("(InvalidAction)"));
  }

  @Test
  void describeRegions_andCallerIdentity_answer() throws Exception {
    assertEquals(34, json("ec2", "describe-regions", "--all-regions").get("Regions").size());
    assertEquals("123456789012", json("sts", "get-caller-identity").get("Account").asText());
  }

  private static JsonNode json(String... arguments) throws Exception {
    Finished finished = run(arguments);
    assertEquals(0, finished.status(), finished.output());
    return new ObjectMapper().readTree(finished.output());
  }

  private static String refused(String... arguments) throws Exception {
    Finished finished = run(arguments);
    assertNotEquals(0, finished.status(), finished.output());
    return finished.output();
  }

  private static Finished run(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("aws", "--endpoint-url", server.url().toString(), "--output", "json"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static Finished run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile(home, "aws", ".txt");
    ProcessBuilder process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    process
        .environment()
        .putAll(
            Map.of(
                "AWS_ACCESS_KEY_ID", "AKIAEXAMPLE",
                "AWS_SECRET_ACCESS_KEY", "x",
                "AWS_DEFAULT_REGION", "eu-west-1",
                "AWS_CONFIG_FILE", home.resolve("none").toString(),
                "AWS_SHARED_CREDENTIALS_FILE", home.resolve("none").toString(),
                "AWS_MAX_ATTEMPTS", "1",
                "AWS_PAGER", ""));
    List.of("AWS_PROFILE", "AWS_REGION", "AWS_ENDPOINT_URL", "HTTP_PROXY", "http_proxy")
        .forEach(process.environment()::remove);
    Process running = process.start();
    running.getOutputStream().close();
    if (!running.waitFor(60, TimeUnit.SECONDS)) {
      running.destroyForcibly();
      throw new IOException("the AWS CLI does not end");
    }
    return new Finished(running.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      return run(List.of("aws", "--version")).status() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private record Finished(int status, String output) {}
}
