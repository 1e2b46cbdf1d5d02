package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.world.RegionWorld;
import io.github.amiexplorer.sandbox.world.SandboxBlockDevice;
import io.github.amiexplorer.sandbox.world.SandboxEbs;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import java.util.ArrayList;
import java.util.List;

/**
 * DeregisterImage, also with its snapshots ({@code DeleteAssociatedSnapshots}, which leaves those
 * that another image still needs).
 */
final class DeregisterImage implements Ec2Action {
  @Override
  public Effect check(Ec2Call call) {
    SandboxImage image = OwnImage.of(call, call.request().required("ImageId"));
    String protection = image.deregistrationProtection();
    if (protection != null && !protection.equals("disabled")) {
      throw ApiError.invalid(
          "OperationNotPermitted",
          "The image " + image.id() + " has deregistration protection and cannot be deregistered");
    }
    boolean withSnapshots = call.request().flag("DeleteAssociatedSnapshots");
    RegionWorld region = call.region();
    return xml -> {
      region.removeImage(image.id());
      xml.value("return", true);
      if (withSnapshots) {
        List<String> snapshots = snapshots(image);
        xml.items(
            "deleteSnapshotResultSet",
            snapshots,
            id -> xml.value("snapshotId", id).value("returnCode", delete(region, id)));
      }
    };
  }

  private static String delete(RegionWorld region, String snapshot) {
    boolean needed =
        region.keptImages().stream().anyMatch(other -> snapshots(other).contains(snapshot));
    if (needed) {
      return "skipped";
    }
    region.removeSnapshot(snapshot);
    return "success";
  }

  /** The snapshots behind an image. */
  static List<String> snapshots(SandboxImage image) {
    List<String> ids = new ArrayList<>();
    for (SandboxBlockDevice device : image.blockDevices()) {
      SandboxEbs ebs = device.ebs();
      if (ebs != null && ebs.snapshotId() != null) {
        ids.add(ebs.snapshotId());
      }
    }
    return ids;
  }
}
