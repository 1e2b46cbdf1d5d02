package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxSnapshot;

/** DescribeSnapshotAttribute: who may make volumes of a snapshot, for its owner. */
final class DescribeSnapshotAttribute implements Ec2Operation {
  @Override
  public void answer(Ec2Call call, Xml xml) {
    String id = call.request().required("SnapshotId");
    String attribute = call.request().required("Attribute");
    SandboxSnapshot snapshot = DescribeSnapshots.find(call, id);
    if (!snapshot.ownerId().equals(call.account())) {
      throw new ApiError(
          403, "UnauthorizedOperation", "You do not have permission to access snapshot " + id);
    }
    xml.value("snapshotId", id);
    switch (attribute) {
      case "createVolumePermission" ->
          xml.element(
              "createVolumePermission",
              () -> {
                if (snapshot.everyone()) {
                  xml.element("item", () -> xml.value("group", "all"));
                }
                snapshot
                    .accounts()
                    .forEach(account -> xml.element("item", () -> xml.value("userId", account)));
              });
      case "productCodes" -> xml.element("productCodes", () -> {});
      default ->
          throw ApiError.invalid(
              "InvalidParameterValue",
              "Value (" + attribute + ") for parameter attribute is invalid. Unknown attribute.");
    }
  }
}
