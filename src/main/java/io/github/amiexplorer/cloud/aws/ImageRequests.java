package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.Changes.Result;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.change.CancelLaunchPermission;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.DeregisterImage;
import io.github.amiexplorer.model.change.DisableDeregistrationProtection;
import io.github.amiexplorer.model.change.DisableImageDeprecation;
import io.github.amiexplorer.model.change.EnableDeregistrationProtection;
import io.github.amiexplorer.model.change.EnableImageDeprecation;
import io.github.amiexplorer.model.change.ModifyLaunchPermission;
import io.github.amiexplorer.model.change.ModifySnapshotPermission;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.CreateVolumePermission;
import software.amazon.awssdk.services.ec2.model.CreateVolumePermissionModifications;
import software.amazon.awssdk.services.ec2.model.Ec2Response;
import software.amazon.awssdk.services.ec2.model.LaunchPermissionModifications;
import software.amazon.awssdk.services.ec2.model.PermissionGroup;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.SnapshotAttributeName;
import software.amazon.awssdk.services.ec2.model.TagSpecification;

/** Requests about images and their snapshots. */
final class ImageRequests {
  private final Ec2Client ec2;
  private final AwsChanges.How how;

  ImageRequests(Ec2Client ec2, AwsChanges.How how) {
    this.ec2 = ec2;
    this.how = how;
  }

  Result copy(CopyImage copy) {
    List<TagSpecification> tags = new ArrayList<>();
    if (!copy.imageTags().isEmpty()) {
      tags.add(AccessRequests.tags(ResourceType.IMAGE, copy.imageTags()));
    }
    if (!copy.snapshotTags().isEmpty()) {
      tags.add(AccessRequests.tags(ResourceType.SNAPSHOT, copy.snapshotTags()));
    }
    long minutes = copy.completionMinutes() == null ? 0 : copy.completionMinutes();
    var answer =
        ec2.copyImage(
            request ->
                request
                    .sourceRegion(copy.sourceRegion().id())
                    .sourceImageId(copy.sourceImageId())
                    .name(copy.name())
                    .description(copy.description())
                    .encrypted(copy.encrypted())
                    .kmsKeyId(copy.kmsKeyId())
                    .copyImageTags(copy.copyTags() ? true : null)
                    .tagSpecifications(tags)
                    .snapshotCopyCompletionDurationMinutes(minutes == 0 ? null : minutes)
                    .clientToken(how.token())
                    .dryRun(how.dryRun()));
    return result(answer.imageId(), answer);
  }

  Result deregister(DeregisterImage deregister) {
    return result(
        "",
        ec2.deregisterImage(
            request ->
                request
                    .imageId(deregister.imageId())
                    .deleteAssociatedSnapshots(deregister.deleteSnapshots() ? true : null)
                    .dryRun(how.dryRun())));
  }

  Result modify(ModifyLaunchPermission modify) {
    LaunchPermissionModifications permissions =
        LaunchPermissionModifications.builder()
            .add(modify.add().stream().map(ImageRequests::permission).toList())
            .remove(modify.remove().stream().map(ImageRequests::permission).toList())
            .build();
    return result(
        "",
        ec2.modifyImageAttribute(
            request ->
                request
                    .imageId(modify.imageId())
                    .attribute("launchPermission")
                    .launchPermission(permissions)
                    .dryRun(how.dryRun())));
  }

  Result cancel(CancelLaunchPermission cancel) {
    return result(
        "",
        ec2.cancelImageLaunchPermission(
            request -> request.imageId(cancel.imageId()).dryRun(how.dryRun())));
  }

  /** EC2 takes additions or removals in one request, not both. */
  Result modify(ModifySnapshotPermission modify) {
    Result result = new Result("", List.of(), null, null);
    if (!modify.removeAccounts().isEmpty()) {
      result =
          modify(
              modify.snapshotId(),
              CreateVolumePermissionModifications.builder()
                  .remove(volumePermissions(modify.removeAccounts()))
                  .build());
    }
    if (!modify.addAccounts().isEmpty()) {
      result =
          modify(
              modify.snapshotId(),
              CreateVolumePermissionModifications.builder()
                  .add(volumePermissions(modify.addAccounts()))
                  .build());
    }
    return result;
  }

  private Result modify(String snapshotId, CreateVolumePermissionModifications permissions) {
    return result(
        "",
        ec2.modifySnapshotAttribute(
            request ->
                request
                    .snapshotId(snapshotId)
                    .attribute(SnapshotAttributeName.CREATE_VOLUME_PERMISSION)
                    .createVolumePermission(permissions)
                    .dryRun(how.dryRun())));
  }

  Result enable(EnableImageDeprecation enable) {
    return result(
        "",
        ec2.enableImageDeprecation(
            request ->
                request.imageId(enable.imageId()).deprecateAt(enable.at()).dryRun(how.dryRun())));
  }

  Result disable(DisableImageDeprecation disable) {
    return result(
        "",
        ec2.disableImageDeprecation(
            request -> request.imageId(disable.imageId()).dryRun(how.dryRun())));
  }

  Result enable(EnableDeregistrationProtection enable) {
    return result(
        "",
        ec2.enableImageDeregistrationProtection(
            request ->
                request
                    .imageId(enable.imageId())
                    .withCooldown(enable.withCooldown() ? true : null)
                    .dryRun(how.dryRun())));
  }

  Result disable(DisableDeregistrationProtection disable) {
    return result(
        "",
        ec2.disableImageDeregistrationProtection(
            request -> request.imageId(disable.imageId()).dryRun(how.dryRun())));
  }

  /** An answer with the request's id. */
  static Result result(String id, Ec2Response answer, String... parts) {
    return new Result(id, List.of(parts), answer.responseMetadata().requestId(), null);
  }

  private static List<CreateVolumePermission> volumePermissions(List<String> accounts) {
    return accounts.stream()
        .map(each -> CreateVolumePermission.builder().userId(each).build())
        .toList();
  }

  private static software.amazon.awssdk.services.ec2.model.LaunchPermission permission(
      LaunchPermission permission) {
    var builder = software.amazon.awssdk.services.ec2.model.LaunchPermission.builder();
    return switch (permission) {
      case LaunchPermission.Account account -> builder.userId(account.accountId()).build();
      case LaunchPermission.Everyone ignored -> builder.group(PermissionGroup.ALL).build();
      case LaunchPermission.Organization organization ->
          builder.organizationArn(organization.arn()).build();
      case LaunchPermission.OrganizationalUnit unit ->
          builder.organizationalUnitArn(unit.arn()).build();
    };
  }
}
