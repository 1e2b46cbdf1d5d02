package io.github.amiexplorer.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.ec2.model.Image;
import software.amazon.awssdk.services.ec2.model.ImageAttributeName;
import software.amazon.awssdk.services.ec2.model.LaunchPermission;
import software.amazon.awssdk.services.ec2.model.ModifyImageAttributeRequest;
import software.amazon.awssdk.services.ec2.model.OperationType;
import software.amazon.awssdk.services.ec2.model.PermissionGroup;
import software.amazon.awssdk.services.ec2.model.ResetImageAttributeName;
import software.amazon.awssdk.services.ec2.model.Snapshot;

/** ModifyImageAttribute and its sisters through the unmodified AWS SDK. */
class ModifyImageAttributeTest {
  private static final String OTHER = "210987654321";
  private static final String UNIT =
      "arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-3c4d5e6f";
  private static final String ORGANIZATION =
      "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";

  private static final LaunchPermission EVERYONE =
      LaunchPermission.builder().group(PermissionGroup.ALL).build();

  private static SandboxClients clients;
  private static Ec2Client ec2;
  private static Deque<String> ready;
  private String plain;

  @BeforeAll
  static void start() throws Exception {
    clients = new SandboxClients();
    ec2 = clients.ec2("eu-west-1");
    ready =
        own().stream()
            .filter(each -> isPrivate(each) && !encrypted(each))
            .map(Image::imageId)
            .limit(20)
            .collect(Collectors.toCollection(ArrayDeque::new));
  }

  @AfterAll
  static void stop() {
    ec2.close();
    clients.close();
  }

  @BeforeEach
  void take() {
    plain = ready.remove();
  }

  @Test
  void addAndRemove_structured_inOneCall() {
    modify(request -> request.launchPermission(p -> p.add(user("111122223333"), user(OTHER))));
    modify(
        request ->
            request.launchPermission(
                p ->
                    p.add(
                            LaunchPermission.builder().organizationArn(ORGANIZATION).build(),
                            LaunchPermission.builder().organizationalUnitArn(UNIT).build())
                        .remove(user("111122223333"))));
    assertEquals(
        List.of(
            user(OTHER),
            LaunchPermission.builder().organizationArn(ORGANIZATION).build(),
            LaunchPermission.builder().organizationalUnitArn(UNIT).build()),
        permissions(plain));
  }

  @Test
  void addAndRemove_flat() {
    modify(
        request ->
            request
                .attribute("launchPermission")
                .operationType(OperationType.ADD)
                .userIds(OTHER)
                .organizationArns(ORGANIZATION)
                .organizationalUnitArns(UNIT));
    assertEquals(3, permissions(plain).size());
    modify(
        request ->
            request
                .attribute("launchPermission")
                .operationType(OperationType.REMOVE)
                .userIds(OTHER)
                .organizationArns(ORGANIZATION));
    assertEquals(
        List.of(LaunchPermission.builder().organizationalUnitArn(UNIT).build()),
        permissions(plain));
  }

  @Test
  void share_isSeenByTheOtherAccount_untilItCancels() {
    modify(request -> request.launchPermission(p -> p.add(user(OTHER))));
    try (Ec2Client other = clients.ec2As(OTHER, "eu-west-1")) {
      assertTrue(
          other.describeImages(r -> r.executableUsers("self")).images().stream()
              .anyMatch(each -> each.imageId().equals(plain)));
      assertTrue(other.cancelImageLaunchPermission(r -> r.imageId(plain)).returnValue());
      refused(
          "InvalidAMIID.NotFound", () -> other.cancelImageLaunchPermission(r -> r.imageId(plain)));
    }
    assertEquals(List.of(), permissions(plain));
  }

  @Test
  void reset_takesEverythingBack() {
    modify(request -> request.launchPermission(p -> p.add(user(OTHER))));
    ec2.resetImageAttribute(
        r -> r.imageId(plain).attribute(ResetImageAttributeName.LAUNCH_PERMISSION));
    assertEquals(List.of(), permissions(plain));
  }

  @Test
  void description_andImdsSupport_eitherWay() {
    modify(request -> request.description(d -> d.value("first")));
    assertEquals("first", image(plain).description());
    modify(request -> request.attribute("description").value("second"));
    assertEquals("second", image(plain).description());
    modify(request -> request.imdsSupport(d -> d.value("v2.0")));
    assertEquals("v2.0", image(plain).imdsSupportAsString());
    refused("InvalidParameterValue", () -> modify(r -> r.imdsSupport(d -> d.value("v1.0"))));
  }

  @Test
  void wrongRequests_areRefusedAsEc2Does() {
    refused("InvalidParameterCombination", () -> modify(request -> {}));
    refused(
        "InvalidParameterCombination",
        () ->
            modify(
                request ->
                    request
                        .description(d -> d.value("x"))
                        .launchPermission(p -> p.add(user(OTHER)))));
    refused(
        "InvalidAMIAttributeItemValue",
        () -> modify(request -> request.launchPermission(p -> p.add(user("1234-5678-9012")))));
    refused(
        "InvalidAMIAttributeItemValue",
        () ->
            modify(
                request ->
                    request.launchPermission(
                        p ->
                            p.add(
                                LaunchPermission.builder()
                                    .organizationArn("arn:aws:organizations::1:x")
                                    .build()))));
    refused(
        "MissingParameter",
        () -> modify(request -> request.attribute("launchPermission").userIds(OTHER)));
    refused(
        "AuthFailure",
        () ->
            ec2.modifyImageAttribute(
                r -> r.imageId(foreign()).launchPermission(p -> p.add(user("111122223333")))));
    refused(
        "DryRunOperation",
        () -> modify(r -> r.launchPermission(p -> p.add(user(OTHER))).dryRun(true)));
    assertEquals(List.of(), permissions(plain));
  }

  @Test
  void defaultKey_cannotBeShared() {
    String defaultKey = withDefaultKey();
    refused(
        "InvalidParameter",
        () ->
            ec2.modifyImageAttribute(
                r -> r.imageId(defaultKey).launchPermission(p -> p.add(user(OTHER)))));
  }

  @Test
  void public_isRefusedWhileBlocked_andBeyondTheQuota() {
    Consumer<ModifyImageAttributeRequest.Builder> everyone =
        request -> request.launchPermission(p -> p.add(EVERYONE));
    refused("OperationNotPermitted", () -> modify(everyone));
    ec2.disableImageBlockPublicAccess(r -> {});
    long already = own().stream().filter(Image::publicLaunchPermissions).count();
    for (int n = 0; n < 5 - already; n++) {
      String id = ready.remove();
      ec2.modifyImageAttribute(r -> r.imageId(id).launchPermission(p -> p.add(EVERYONE)));
      assertTrue(image(id).publicLaunchPermissions());
    }
    String last = ready.remove();
    refused(
        "ResourceLimitExceeded",
        () ->
            ec2.modifyImageAttribute(r -> r.imageId(last).launchPermission(p -> p.add(EVERYONE))));
  }

  @Test
  void shares_beyondTheQuota_areRefused() {
    List<LaunchPermission> thousand =
        IntStream.range(0, 1_000)
            .mapToObj(n -> user(String.valueOf(500_000_000_000L + n)))
            .toList();
    modify(request -> request.launchPermission(p -> p.add(thousand)));
    refused(
        "ResourceLimitExceeded",
        () -> modify(request -> request.launchPermission(p -> p.add(user(OTHER)))));
    assertEquals(1_000, permissions(plain).size());
  }

  private static LaunchPermission user(String account) {
    return LaunchPermission.builder().userId(account).build();
  }

  private static List<Image> own() {
    return ec2.describeImages(r -> r.owners("self")).images().stream()
        .filter(each -> each.stateAsString().equals("available"))
        .toList();
  }

  private static String foreign() {
    return ec2.describeImages(r -> r.executableUsers("self")).images().getFirst().imageId();
  }

  private static boolean isPrivate(Image image) {
    return !image.publicLaunchPermissions() && permissions(image.imageId()).isEmpty();
  }

  private static boolean encrypted(Image image) {
    return image.blockDeviceMappings().stream()
        .anyMatch(each -> each.ebs() != null && Boolean.TRUE.equals(each.ebs().encrypted()));
  }

  private static String withDefaultKey() {
    String arn = ec2.getEbsDefaultKmsKeyId(r -> {}).kmsKeyId();
    Set<String> snapshots =
        ec2.describeSnapshotsPaginator(r -> r.ownerIds("self")).snapshots().stream()
            .filter(each -> arn.equals(each.kmsKeyId()))
            .map(Snapshot::snapshotId)
            .collect(Collectors.toSet());
    return own().stream()
        .filter(
            image ->
                image.blockDeviceMappings().stream()
                    .anyMatch(
                        each -> each.ebs() != null && snapshots.contains(each.ebs().snapshotId())))
        .findFirst()
        .orElseThrow()
        .imageId();
  }

  private static List<LaunchPermission> permissions(String id) {
    return ec2.describeImageAttribute(
            r -> r.imageId(id).attribute(ImageAttributeName.LAUNCH_PERMISSION))
        .launchPermissions();
  }

  private static Image image(String id) {
    return ec2.describeImages(r -> r.imageIds(id)).images().getFirst();
  }

  private void modify(Consumer<ModifyImageAttributeRequest.Builder> how) {
    ec2.modifyImageAttribute(r -> how.accept(r.imageId(plain)));
  }

  private static void refused(String code, Runnable call) {
    Ec2Exception refusal = assertThrows(Ec2Exception.class, call::run);
    assertEquals(code, refusal.awsErrorDetails().errorCode(), refusal::getMessage);
  }
}
