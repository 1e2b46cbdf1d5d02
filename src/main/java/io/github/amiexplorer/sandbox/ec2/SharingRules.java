package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.world.RegionWorld;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxKmsKey;
import io.github.amiexplorer.sandbox.world.SandboxLaunchPermissions;
import io.github.amiexplorer.sandbox.world.SandboxSnapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * What EC2 refuses of sharing images: encryption that others cannot undo, public images where that
 * is blocked, and more than the quotas (L-0E3CBAB9 and L-70015FFA) allow.
 */
final class SharingRules {
  private static final int MOST_PUBLIC = 5;
  private static final int MOST_SHARES = 1_000;
  private static final String OPEN = "unblocked";

  private SharingRules() {}

  /** Refuses launch permissions that an image cannot have; what it had before stays allowed. */
  static void check(Ec2Call call, SandboxImage image, LaunchPermissionChange change) {
    SandboxLaunchPermissions after = change.appliedTo(image.launchPermissions());
    if (!change.add().equals(SandboxLaunchPermissions.NONE)) {
      checkKeys(call, image);
    }
    if (after.everyone() && !image.isPublic()) {
      checkPublic(call, image);
    }
    int shares = shares(after);
    if (shares > MOST_SHARES && shares > shares(image.launchPermissions())) {
      throw ApiError.invalid(
          "ResourceLimitExceeded",
          "You have reached your quota of "
              + MOST_SHARES
              + " for the number of entities that an image can be shared with in this Region.");
    }
  }

  /** The default key of EBS belongs to AWS: nobody else can be given it. */
  static boolean isDefaultKey(Ec2Call call, SandboxSnapshot snapshot) {
    String arn = snapshot.kmsKeyId();
    if (!snapshot.encrypted()) {
      return false;
    }
    SandboxKmsKey key = arn == null ? null : KmsLookUp.find(call, arn);
    return arn == null || (key != null && key.manager().equals("AWS"));
  }

  private static void checkKeys(Ec2Call call, SandboxImage image) {
    if (snapshots(call.region(), image).stream().anyMatch(each -> isDefaultKey(call, each))) {
      throw ApiError.invalid(
          "InvalidParameter",
          "Snapshots encrypted with the AWS Managed CMK can’t be shared. Specify another"
              + " snapshot.");
    }
  }

  private static void checkPublic(Ec2Call call, SandboxImage image) {
    if (snapshots(call.region(), image).stream().anyMatch(SandboxSnapshot::encrypted)) {
      throw ApiError.invalid(
          "InvalidParameter",
          "Encrypted snapshots can’t be shared publicly. Specify another snapshot.");
    }
    if (!image.productCodes().isEmpty()) {
      throw ApiError.invalid(
          "OperationNotPermitted",
          "The image " + image.id() + " has product codes and can’t be shared publicly.");
    }
    if (!call.region().settings().imageBlockPublicAccess().equals(OPEN)) {
      throw ApiError.invalid(
          "OperationNotPermitted",
          "You can’t publicly share this image because block public access for AMIs is enabled for"
              + " this account. To publicly share the image, you must call the"
              + " DisableImageBlockPublicAccess API.");
    }
    long already =
        call.region().keptImages().stream()
            .filter(each -> each.ownerId().equals(call.account()) && each.isPublic())
            .count();
    if (already >= MOST_PUBLIC) {
      throw ApiError.invalid(
          "ResourceLimitExceeded",
          "You have reached your quota of "
              + MOST_PUBLIC
              + " for the number of public images allowed in this Region. Deregister unused public"
              + " images or make them private, or request an increase in your public AMIs quota.");
    }
  }

  private static List<SandboxSnapshot> snapshots(RegionWorld region, SandboxImage image) {
    List<SandboxSnapshot> found = new ArrayList<>();
    for (String id : DeregisterImage.snapshots(image)) {
      SandboxSnapshot snapshot = region.snapshot(id);
      if (snapshot != null) {
        found.add(snapshot);
      }
    }
    return found;
  }

  private static int shares(SandboxLaunchPermissions permissions) {
    return permissions.accounts().size()
        + permissions.organizationArns().size()
        + permissions.organizationalUnitArns().size();
  }
}
