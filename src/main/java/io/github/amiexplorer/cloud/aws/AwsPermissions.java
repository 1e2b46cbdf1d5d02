package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.ImagePermissions;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.CreateVolumePermission;
import software.amazon.awssdk.services.ec2.model.GetImageBlockPublicAccessStateRequest;
import software.amazon.awssdk.services.ec2.model.GetImageBlockPublicAccessStateResponse;
import software.amazon.awssdk.services.ec2.model.GetSnapshotBlockPublicAccessStateRequest;
import software.amazon.awssdk.services.ec2.model.GetSnapshotBlockPublicAccessStateResponse;
import software.amazon.awssdk.services.ec2.model.ImageAttributeName;
import software.amazon.awssdk.services.ec2.model.SnapshotAttributeName;

/** Permissions by EC2's attribute calls. */
final class AwsPermissions implements ImagePermissions {
  private final AwsClients clients;
  private final AwsCalls calls;

  AwsPermissions(AwsClients clients, AwsCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public List<LaunchPermission> launchPermissions(
      Region region, String imageId, CancelToken cancel) {
    var answer =
        calls.call(
            region,
            "ec2:DescribeImageAttribute",
            cancel,
            () ->
                clients
                    .ec2(region)
                    .describeImageAttribute(
                        request ->
                            request
                                .imageId(imageId)
                                .attribute(ImageAttributeName.LAUNCH_PERMISSION)));
    return answer.launchPermissions().stream()
        .map(AwsPermissions::permission)
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable LaunchPermission permission(
      software.amazon.awssdk.services.ec2.model.LaunchPermission permission) {
    if (permission.groupAsString() != null) {
      return new LaunchPermission.Everyone();
    }
    if (permission.userId() != null) {
      return new LaunchPermission.Account(permission.userId());
    }
    if (permission.organizationArn() != null) {
      return new LaunchPermission.Organization(permission.organizationArn());
    }
    return permission.organizationalUnitArn() == null
        ? null
        : new LaunchPermission.OrganizationalUnit(permission.organizationalUnitArn());
  }

  @Override
  public SnapshotAccess snapshotAccess(Region region, String snapshotId, CancelToken cancel) {
    List<CreateVolumePermission> permissions =
        calls
            .call(
                region,
                "ec2:DescribeSnapshotAttribute",
                cancel,
                () ->
                    clients
                        .ec2(region)
                        .describeSnapshotAttribute(
                            request ->
                                request
                                    .snapshotId(snapshotId)
                                    .attribute(SnapshotAttributeName.CREATE_VOLUME_PERMISSION)))
            .createVolumePermissions();
    return new SnapshotAccess(
        snapshotId,
        permissions.stream().anyMatch(each -> "all".equals(each.groupAsString())),
        permissions.stream()
            .map(CreateVolumePermission::userId)
            .filter(Objects::nonNull)
            .sorted()
            .toList());
  }

  @Override
  public BlockPublicAccess blockPublicAccess(Region region, CancelToken cancel) {
    GetImageBlockPublicAccessStateResponse images =
        whereAnswered(
            region,
            "ec2:GetImageBlockPublicAccessState",
            cancel,
            () ->
                clients
                    .ec2(region)
                    .getImageBlockPublicAccessState(
                        GetImageBlockPublicAccessStateRequest.builder().build()));
    GetSnapshotBlockPublicAccessStateResponse snapshots =
        whereAnswered(
            region,
            "ec2:GetSnapshotBlockPublicAccessState",
            cancel,
            () ->
                clients
                    .ec2(region)
                    .getSnapshotBlockPublicAccessState(
                        GetSnapshotBlockPublicAccessStateRequest.builder().build()));
    return new BlockPublicAccess(
        images == null ? null : images.imageBlockPublicAccessState(),
        snapshots == null ? null : snapshots.stateAsString(),
        images == null ? null : images.managedByAsString());
  }

  /** Other endpoints break over operations they do not know; EC2's own faults carry a code. */
  private static boolean isUnknown(CloudFailure.Unreachable failure) {
    return failure.problem() == CloudFailure.Unreachable.Problem.SERVER_FAULT
        && failure.origin().code() == null;
  }

  /** A refusal and an unknown operation are {@code null}; everything else stays a failure. */
  private <T> @Nullable T whereAnswered(
      Region region, String action, CancelToken cancel, Callable<T> call) {
    try {
      return calls.call(region, action, cancel, call);
    } catch (CloudException refused) {
      return switch (refused.failure()) {
        case CloudFailure.AccessDenied denied -> null;
        case CloudFailure.InvalidField unknown -> null;
        case CloudFailure.Unexpected unknown -> null;
        case CloudFailure.Unreachable broken when isUnknown(broken) -> null;
        case CloudFailure other -> throw refused;
      };
    }
  }
}
