package io.github.amiexplorer.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.BlockDeviceMapping;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Image;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceNetworkInterfaceSpecification;
import software.amazon.awssdk.services.ec2.model.RunInstancesRequest;

/** What EC2 takes and refuses of a launch, by the real SDK. */
class RunInstancesTest {
  private static SandboxServer server;
  private static Ec2Client ec2;
  private static Image arm;

  @BeforeAll
  static void open() throws IOException {
    server = SandboxServer.start(SandboxOptions.defaults().withImagesPerRegion(20).withSpeed(500));
    ec2 =
        Ec2Client.builder()
            .endpointOverride(server.url())
            .region(Region.EU_WEST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAEXAMPLE", "x")))
            .build();
    arm =
        ec2
            .describeImages(
                request ->
                    request
                        .owners("self")
                        .filters(filter("architecture", "arm64"), filter("state", "available")))
            .images()
            .stream()
            .filter(each -> each.instanceTypeSpecification() == null)
            .findFirst()
            .orElseThrow();
  }

  @AfterAll
  static void close() {
    ec2.close();
    server.close();
  }

  private static Filter filter(String name, String value) {
    return Filter.builder().name(name).values(value).build();
  }

  private static RunInstancesRequest.Builder launch() {
    return RunInstancesRequest.builder()
        .imageId(arm.imageId())
        .instanceType("t4g.nano")
        .minCount(1)
        .maxCount(1);
  }

  private static String refusal(Consumer<RunInstancesRequest.Builder> change) {
    RunInstancesRequest.Builder request = launch();
    change.accept(request);
    return assertThrows(Ec2Exception.class, () -> ec2.runInstances(request.build()))
        .awsErrorDetails()
        .errorCode();
  }

  @Test
  void refusals_haveEc2sCodes() {
    assertEquals("InvalidAMIID.Malformed", refusal(request -> request.imageId("ami-x")));
    assertEquals("InvalidAMIID.NotFound", refusal(r -> r.imageId("ami-0aaaaaaaaaaaaaaaa")));
    assertEquals("InvalidParameterValue", refusal(request -> request.instanceType("t3.nano")));
    assertEquals("InvalidParameterValue", refusal(request -> request.instanceType("t9.nano")));
    assertEquals("InvalidKeyPair.NotFound", refusal(request -> request.keyName("nobody's")));
    assertEquals("InvalidGroup.NotFound", refusal(r -> r.securityGroupIds("sg-0aaaaaaaaaaaaaaaa")));
    assertEquals("InvalidSubnetID.NotFound", refusal(r -> r.subnetId("subnet-0aaaaaaaaaaaaaaaa")));
    assertEquals("InvalidParameterValue", refusal(request -> request.userData("%%%=a")));
    assertEquals("InvalidParameterValue", refusal(request -> request.minCount(2)));
    assertEquals(
        "VcpuLimitExceeded", refusal(r -> r.instanceType("c7g.16xlarge").minCount(9).maxCount(9)));
    assertEquals(
        "InvalidBlockDeviceMapping",
        refusal(
            request ->
                request.blockDeviceMappings(
                    BlockDeviceMapping.builder()
                        .deviceName(arm.rootDeviceName())
                        .ebs(ebs -> ebs.volumeSize(1))
                        .build())));
    assertEquals(
        "InvalidParameterCombination",
        refusal(
            request ->
                request
                    .subnetId("subnet-0aaaaaaaaaaaaaaaa")
                    .networkInterfaces(
                        InstanceNetworkInterfaceSpecification.builder().deviceIndex(0).build())));
    assertEquals("DryRunOperation", refusal(request -> request.dryRun(true)));
  }

  @Test
  void token_launchesOnce_andRefusesOtherParameters() {
    RunInstancesRequest first = launch().clientToken("once").build();
    String id = ec2.runInstances(first).instances().getFirst().instanceId();
    assertEquals(id, ec2.runInstances(first).instances().getFirst().instanceId());
    assertEquals(
        "IdempotentParameterMismatch",
        refusal(request -> request.clientToken("once").instanceType("t4g.micro")));
    List<Instance> found =
        ec2
            .describeInstances(request -> request.filters(filter("client-token", "once")))
            .reservations()
            .stream()
            .flatMap(each -> each.instances().stream())
            .toList();
    assertEquals(1, found.size());
    assertNotEquals("", found.getFirst().privateDnsName());
  }

  @Test
  void termination_protected_isRefused_untilItIsLifted() {
    String id =
        ec2.runInstances(launch().disableApiTermination(true).build())
            .instances()
            .getFirst()
            .instanceId();
    assertEquals(
        "OperationNotPermitted",
        assertThrows(
                Ec2Exception.class,
                () -> ec2.terminateInstances(request -> request.instanceIds(id)))
            .awsErrorDetails()
            .errorCode());
    ec2.modifyInstanceAttribute(
        request -> request.instanceId(id).disableApiTermination(each -> each.value(false)));
    var change =
        ec2.terminateInstances(request -> request.instanceIds(id))
            .terminatingInstances()
            .getFirst();
    assertEquals("shutting-down", change.currentState().nameAsString());
  }

  @Test
  void template_launchesWithItsChoices_andTheRequestsOwnWin() {
    String template =
        ec2.createLaunchTemplate(
                request ->
                    request
                        .launchTemplateName("for-tests")
                        .launchTemplateData(
                            data ->
                                data.imageId(arm.imageId())
                                    .instanceType("t4g.nano")
                                    .metadataOptions(each -> each.httpTokens("required"))))
            .launchTemplate()
            .launchTemplateId();
    Instance instance =
        ec2.runInstances(
                request ->
                    request
                        .launchTemplate(each -> each.launchTemplateId(template).version("$Latest"))
                        .instanceType("t4g.micro")
                        .minCount(1)
                        .maxCount(1))
            .instances()
            .getFirst();
    assertEquals("t4g.micro", instance.instanceTypeAsString());
    assertEquals("required", instance.metadataOptions().httpTokensAsString());
    assertTrue(instance.tags().stream().anyMatch(each -> each.value().equals(template)));
    var version =
        ec2.createLaunchTemplateVersion(
                request ->
                    request
                        .launchTemplateId(template)
                        .sourceVersion("1")
                        .launchTemplateData(data -> data.instanceType("t4g.small")))
            .launchTemplateVersion();
    assertEquals(2, version.versionNumber());
    assertEquals(arm.imageId(), version.launchTemplateData().imageId());
  }
}
