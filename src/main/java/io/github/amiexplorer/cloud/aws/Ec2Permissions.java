package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.ImagePermissions;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.DescribeImageAttributeRequest;
import software.amazon.awssdk.services.ec2.model.DescribeSnapshotAttributeRequest;
import software.amazon.awssdk.services.ec2.model.ImageAttributeName;
import software.amazon.awssdk.services.ec2.model.SnapshotAttributeName;

/** {@link ImagePermissions} by the attributes of images and snapshots. */
final class Ec2Permissions implements ImagePermissions {
  private final AwsClients clients;
  private final Calls calls;

  Ec2Permissions(AwsClients clients, Calls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public List<LaunchPermission> launchPermissions(
      Region region, String imageId, CancelToken cancel) {
    var request =
        DescribeImageAttributeRequest.builder()
            .imageId(imageId)
            .attribute(ImageAttributeName.LAUNCH_PERMISSION)
            .build();
    return calls
        .read(
            region,
            "ec2:DescribeImageAttribute",
            cancel,
            () -> clients.ec2(region).describeImageAttribute(request))
        .launchPermissions()
        .stream()
        .flatMap(Ec2Permissions::permission)
        .toList();
  }

  private static Stream<LaunchPermission> permission(
      software.amazon.awssdk.services.ec2.model.LaunchPermission from) {
    if (from.groupAsString() != null) {
      return Stream.of(new LaunchPermission.Everyone());
    }
    if (from.userId() != null) {
      return Stream.of(new LaunchPermission.Account(from.userId()));
    }
    if (from.organizationArn() != null) {
      return Stream.of(new LaunchPermission.Organization(from.organizationArn()));
    }
    return from.organizationalUnitArn() == null
        ? Stream.empty()
        : Stream.of(new LaunchPermission.OrganizationalUnit(from.organizationalUnitArn()));
  }

  @Override
  public SnapshotAccess snapshotAccess(Region region, String snapshotId, CancelToken cancel) {
    var request =
        DescribeSnapshotAttributeRequest.builder()
            .snapshotId(snapshotId)
            .attribute(SnapshotAttributeName.CREATE_VOLUME_PERMISSION)
            .build();
    var permissions =
        calls
            .read(
                region,
                "ec2:DescribeSnapshotAttribute",
                cancel,
                () -> clients.ec2(region).describeSnapshotAttribute(request))
            .createVolumePermissions();
    return new SnapshotAccess(
        snapshotId,
        permissions.stream().anyMatch(each -> each.groupAsString() != null),
        permissions.stream().map(each -> each.userId()).filter(Objects::nonNull).sorted().toList());
  }

  @Override
  public BlockPublicAccess blockPublicAccess(Region region, CancelToken cancel) {
    var images =
        orNull(
            () ->
                calls.read(
                    region,
                    "ec2:GetImageBlockPublicAccessState",
                    cancel,
                    () -> clients.ec2(region).getImageBlockPublicAccessState(request -> {})));
    var snapshots =
        orNull(
            () ->
                calls.read(
                    region,
                    "ec2:GetSnapshotBlockPublicAccessState",
                    cancel,
                    () -> clients.ec2(region).getSnapshotBlockPublicAccessState(request -> {})));
    return new BlockPublicAccess(
        images == null ? null : images.imageBlockPublicAccessState(),
        snapshots == null ? null : snapshots.stateAsString(),
        images == null ? null : images.managedByAsString());
  }

  /** Refused, or an endpoint that does not know the call: unknown. Anything else is a failure. */
  private static <T> @Nullable T orNull(Supplier<T> call) {
    try {
      return call.get();
    } catch (CloudException problem) {
      CloudFailure failure = problem.failure();
      if (failure instanceof CloudFailure.AccessDenied
          || failure instanceof CloudFailure.Unexpected
          || failure instanceof CloudFailure.InvalidField) {
        return null;
      }
      throw problem;
    }
  }
}
