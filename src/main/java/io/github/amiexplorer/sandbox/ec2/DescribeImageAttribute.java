package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxLaunchPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** DescribeImageAttribute: one attribute a call, the owner's only. */
final class DescribeImageAttribute implements Ec2Operation {
  @Override
  public void answer(Ec2Call call, Xml xml) {
    String id = call.request().required("ImageId");
    String attribute = call.request().required("Attribute");
    if (!id.matches("ami-([0-9a-f]{8}|[0-9a-f]{17})")) {
      throw ApiError.invalid("InvalidAMIID.Malformed", "Invalid id: \"" + id + "\"");
    }
    SandboxImage image = call.region().image(id);
    if (image == null) {
      throw ApiError.invalid("InvalidAMIID.NotFound", "The image id '[" + id + "]' does not exist");
    }
    if (!image.ownerId().equals(call.account())) {
      throw new ApiError(401, "AuthFailure", "Not authorized for image:" + id);
    }
    xml.value("imageId", id);
    write(xml, image, attribute);
  }

  private static void write(Xml xml, SandboxImage image, String attribute) {
    switch (attribute) {
      case "description" -> wrapped(xml, "description", image.description());
      case "kernel" -> wrapped(xml, "kernel", image.kernelId());
      case "ramdisk" -> wrapped(xml, "ramdisk", image.ramdiskId());
      case "sriovNetSupport" -> wrapped(xml, "sriovNetSupport", image.sriovNetSupport());
      case "bootMode" -> wrapped(xml, "bootMode", image.bootMode());
      case "tpmSupport" -> wrapped(xml, "tpmSupport", image.tpmSupport());
      case "uefiData" -> wrapped(xml, "uefiData", image.uefiData());
      case "lastLaunchedTime" -> wrapped(xml, "lastLaunchedTime", image.lastLaunchedTime());
      case "imdsSupport" -> wrapped(xml, "imdsSupport", image.imdsSupport());
      case "deregistrationProtection" ->
          wrapped(xml, "deregistrationProtection", image.deregistrationProtection());
      case "productCodes" ->
          xml.items(
              "productCodes",
              image.productCodes(),
              code -> xml.value("productCode", code.id()).value("type", code.type()));
      case "launchPermission" ->
          xml.items(
              "launchPermission",
              permissions(image.launchPermissions()),
              each -> xml.value(each.getKey(), each.getValue()));
      case "blockDeviceMapping" ->
          throw new ApiError(
              401, "AuthFailure", "Unauthorized attempt to access restricted resource");
      default ->
          throw ApiError.invalid(
              "InvalidParameterValue",
              "Value (" + attribute + ") for parameter attribute is invalid. Unknown attribute.");
    }
  }

  private static List<Map.Entry<String, String>> permissions(SandboxLaunchPermissions from) {
    List<Map.Entry<String, String>> all = new ArrayList<>();
    if (from.everyone()) {
      all.add(Map.entry("group", "all"));
    }
    from.accounts().forEach(each -> all.add(Map.entry("userId", each)));
    from.organizationArns().forEach(each -> all.add(Map.entry("organizationArn", each)));
    from.organizationalUnitArns()
        .forEach(each -> all.add(Map.entry("organizationalUnitArn", each)));
    return all;
  }

  private static void wrapped(Xml xml, String name, @Nullable String value) {
    xml.element(name, () -> xml.value("value", value));
  }
}
