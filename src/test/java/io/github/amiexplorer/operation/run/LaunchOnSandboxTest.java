package io.github.amiexplorer.operation.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.LaunchOptions;
import io.github.amiexplorer.cloud.aws.AwsConnector;
import io.github.amiexplorer.insight.Compatibility;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.InstanceType;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.operation.journal.JournalFolder;
import io.github.amiexplorer.operation.launch.Goal;
import io.github.amiexplorer.operation.launch.KeyChoice;
import io.github.amiexplorer.operation.launch.LaunchPlan;
import io.github.amiexplorer.operation.launch.LaunchRequest;
import io.github.amiexplorer.operation.plan.Outcome;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.script.BashScript;
import io.github.amiexplorer.operation.script.Terraform;
import io.github.amiexplorer.sandbox.SandboxOptions;
import io.github.amiexplorer.sandbox.SandboxServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceAttributeName;
import software.amazon.awssdk.services.ec2.model.LaunchTemplateVersion;

/** Launching from facts to running, over HTTP, and the same by the script of the plan. */
@Timeout(120)
class LaunchOnSandboxTest {
  private static final Region IRELAND = Region.of("eu-west-1");
  private static final byte[] BINARY = {0, 1, (byte) 0xFF, 31, (byte) 0x8B, '\n', '\'', '"', '$'};

  private static SandboxServer server;
  private static CloudSession session;
  private static Ec2Client ec2;
  private static String account;
  private static Image arm;

  @TempDir Path folder;

  @BeforeAll
  static void open() throws IOException {
    server = SandboxServer.start(SandboxOptions.defaults().withImagesPerRegion(5).withSpeed(500));
    session = new AwsConnector().open(new ConnectionChoice(Kind.SANDBOX, null, server.url()));
    account = session.identity().whoAmI(new CancelToken()).accountId();
    ec2 =
        Ec2Client.builder()
            .endpointOverride(server.url())
            .region(software.amazon.awssdk.regions.Region.EU_WEST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAEXAMPLE", "x")))
            .build();
    List<Image> own = new ArrayList<>();
    session
        .images()
        .list(
            IRELAND,
            new Scope.OwnedByMe(),
            (page, bad) -> own.addAll(page.images()),
            new CancelToken());
    arm =
        own.stream()
            .filter(each -> "arm64".equals(each.architecture()))
            .filter(each -> "available".equals(each.state()) && each.rootDeviceName() != null)
            .filter(each -> each.instanceTypeSpecification() == null)
            .findFirst()
            .orElseThrow();
  }

  @AfterAll
  static void close() {
    ec2.close();
    session.close();
    server.close();
  }

  private static LaunchOptions options() {
    return session.launchOptions();
  }

  private static String vpc() {
    return options().network(IRELAND, new CancelToken()).vpcs().stream()
        .filter(LaunchOptions.Vpc::isDefault)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Operation run(Plan plan, byte[] userData) throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (Operations operations =
        new Operations(
            new JournalFolder(folder.resolve("journals")),
            CopyPlans.QUICK,
            InstantSource.system())) {
      operations.onChange(
          each -> {
            if (each.status() == Operation.Status.ENDED) {
              ended.countDown();
            }
          });
      Operation operation =
          operations.start(
              plan,
              Base64.getEncoder().encodeToString(userData),
              new Account("test", account, session, () -> true));
      assertTrue(ended.await(60, TimeUnit.SECONDS));
      return operation;
    }
  }

  private static List<Instance> instances(String group) {
    return ec2
        .describeInstances(
            request -> request.filters(Filter.builder().name("key-name").values(group).build()))
        .reservations()
        .stream()
        .flatMap(each -> each.instances().stream())
        .toList();
  }

  private static byte[] userData(Instance instance) {
    String encoded =
        ec2.describeInstanceAttribute(
                request ->
                    request
                        .instanceId(instance.instanceId())
                        .attribute(InstanceAttributeName.USER_DATA))
            .userData()
            .value();
    return Base64.getDecoder().decode(encoded);
  }

  @Test
  void types_ofOtherArchitecture_neverFit() {
    List<InstanceType> types = options().instanceTypes(IRELAND, new CancelToken());
    int fitting = 0;
    for (InstanceType type : types) {
      Compatibility fit = Compatibility.of(arm, type, null, null, 0);
      if (!type.architectures().contains("arm64")) {
        assertEquals(Compatibility.Kind.ARCHITECTURE, fit.reasons().getFirst().kind(), type.name());
      }
      fitting += fit.fits() ? 1 : 0;
    }
    assertTrue(fitting > 50, String.valueOf(fitting));
  }

  @Test
  void launch_withEverything_runs_andNoSecretStays() throws Exception {
    LaunchSpecification choices = LaunchPlans.choices(arm, "m7g.large");
    Path key = folder.resolve("key.pem");
    Plan plan =
        LaunchPlans.plan(
            choices, arm, new Goal.Instances(2), "whole", key, vpc(), BINARY.length, account);
    Operation operation = run(plan, BINARY);
    for (int step = 0; step < plan.steps().size(); step++) {
      assertInstanceOf(
          Outcome.Succeeded.class,
          operation.state(step).outcome(),
          plan.steps().get(step).change().operation());
    }
    List<Instance> instances = instances("whole");
    assertEquals(2, instances.size());
    for (Instance each : instances) {
      assertEquals("running", each.state().nameAsString());
      assertArrayEquals(BINARY, userData(each));
      assertEquals("required", each.metadataOptions().httpTokensAsString());
      assertTrue(each.publicIpAddress().startsWith("198.51.100."));
      assertEquals(arm.blockDeviceMappings().size() + 1, each.blockDeviceMappings().size());
    }
    assertTrue(Files.readString(key).startsWith("-----BEGIN OPENSSH PRIVATE KEY-----"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    String secret = Base64.getEncoder().encodeToString(BINARY);
    try (Stream<Path> files = Files.walk(folder.resolve("journals"))) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(each, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(secret), each.toString());
        assertFalse(text.contains("PRIVATE KEY"), each.toString());
      }
    }
  }

  @Test
  void scripts_makeTheSameAsTheWizard() throws Exception {
    assumeTrue(isInstalled(), "bash or the AWS CLI is not installed");
    LaunchSpecification choices = LaunchPlans.choices(arm, "t4g.small");
    Files.write(folder.resolve("user-data"), BINARY);
    Plan wizard =
        LaunchPlans.plan(
            choices,
            arm,
            new Goal.Instances(1),
            "wizard",
            folder.resolve("w.pem"),
            vpc(),
            BINARY.length,
            account);
    run(wizard, BINARY);
    Plan script =
        LaunchPlans.plan(
            choices,
            arm,
            new Goal.Instances(1),
            "script",
            folder.resolve("s.pem"),
            vpc(),
            BINARY.length,
            account);
    bash(script);
    Instance one = instances("wizard").getFirst();
    Instance other = instances("script").getFirst();
    assertEquals(one.imageId(), other.imageId());
    assertEquals(one.instanceType(), other.instanceType());
    assertEquals(one.tags(), other.tags());
    assertEquals(one.metadataOptions(), other.metadataOptions());
    assertEquals(one.iamInstanceProfile(), other.iamInstanceProfile());
    assertEquals(one.monitoring(), other.monitoring());
    assertEquals(one.blockDeviceMappings().size(), other.blockDeviceMappings().size());
    assertArrayEquals(userData(one), userData(other));
    assertEquals(
        List.of("script"), other.securityGroups().stream().map(g -> g.groupName()).toList());
  }

  @Test
  void scriptOfATemplate_makesTheSameVersion() throws Exception {
    assumeTrue(isInstalled(), "bash or the AWS CLI is not installed");
    LaunchSpecification choices = LaunchPlans.choices(arm, "t4g.small");
    Files.write(folder.resolve("user-data"), BINARY);
    List<LaunchTemplateVersion> made = new ArrayList<>();
    for (String name : List.of("by-wizard", "by-script")) {
      Plan plan =
          LaunchPlans.plan(
              choices,
              arm,
              new Goal.NewTemplate(name, "first"),
              name,
              folder.resolve(name),
              vpc(),
              BINARY.length,
              account);
      if (name.equals("by-wizard")) {
        run(plan, BINARY);
      } else {
        bash(plan);
      }
      made.add(
          ec2.describeLaunchTemplateVersions(request -> request.launchTemplateName(name))
              .launchTemplateVersions()
              .getFirst());
    }
    var one = made.getFirst().launchTemplateData();
    var other = made.getLast().launchTemplateData();
    assertArrayEquals(BINARY, Base64.getDecoder().decode(one.userData()));
    assertEquals(one.userData(), other.userData());
    assertEquals(one.blockDeviceMappings(), other.blockDeviceMappings());
    assertEquals(one.tagSpecifications(), other.tagSpecifications());
    assertEquals(one.metadataOptions(), other.metadataOptions());
    assertEquals(one.instanceType(), other.instanceType());
    assertEquals(1, other.networkInterfaces().getFirst().groups().size());
  }

  @Test
  void permissions_areAskedByDryRun_andNothingIsMade() {
    Plan plan =
        LaunchPlans.plan(
            LaunchPlans.choices(arm, "t4g.small"),
            arm,
            new Goal.Instances(1),
            "asked",
            folder.resolve("asked.pem"),
            vpc(),
            BINARY.length,
            account);
    PermissionCheck.Result result = new PermissionCheck(session, new CancelToken()).of(plan);
    assertEquals(List.of(), result.refused());
    assertEquals(
        List.of("CreateKeyPair", "CreateSecurityGroup"),
        result.answers().stream().map(PermissionCheck.Answer::action).toList());
    assertEquals(2, result.unasked());
    assertEquals(List.of(), instances("asked"));
    Plan wrong =
        LaunchPlan.build(
            new LaunchRequest(
                arm,
                new Goal.Instances(1),
                LaunchPlans.choices(arm, "t3.small"),
                new KeyChoice.None(),
                null,
                0),
            "test",
            account,
            Instant.EPOCH);
    assertEquals(1, new PermissionCheck(session, new CancelToken()).of(wrong).refused().size());
  }

  @Test
  void terraform_namesWhatItStandsFor_andReadsUserDataFromAFile() {
    Plan plan =
        LaunchPlans.plan(
            LaunchPlans.choices(arm, "t4g.small"),
            arm,
            new Goal.NewTemplate("named", null),
            "named",
            folder.resolve("named.pem"),
            vpc(),
            BINARY.length,
            account);
    String text = Terraform.of(plan);
    assertTrue(text.contains("resource \"aws_launch_template\" \"step_4\" {"), text);
    assertTrue(text.contains("user_data = filebase64(\"user-data\")"), text);
    assertTrue(text.contains("http_tokens = \"required\""), text);
    assertEquals(
        text.chars().filter(each -> each == '{').count(),
        text.chars().filter(each -> each == '}').count(),
        text);
  }

  private void bash(Plan plan) throws Exception {
    Path script = Files.writeString(folder.resolve(plan.id() + ".sh"), BashScript.of(plan));
    ProcessBuilder builder = new ProcessBuilder("bash", script.toString());
    builder.directory(folder.toFile());
    builder.environment().put("AWS_ENDPOINT_URL", server.url().toString());
    builder.environment().put("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE");
    builder.environment().put("AWS_SECRET_ACCESS_KEY", "example");
    builder.environment().put("AWS_EC2_METADATA_DISABLED", "true");
    builder.environment().put("HOME", folder.toString());
    Path out = folder.resolve("out.txt");
    Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertTrue(process.waitFor(100, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), Files.readString(out) + Files.readString(script));
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("bash", "-c", "aws --version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException | InterruptedException notHere) {
      return false;
    }
  }
}
