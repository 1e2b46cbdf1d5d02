package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.world.RegionWorld;
import io.github.amiexplorer.sandbox.world.SandboxBlockDevice;
import io.github.amiexplorer.sandbox.world.SandboxEbs;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxLaunchPermissions;
import io.github.amiexplorer.sandbox.world.SandboxSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * CopyImage: checks what EC2 checks at once; what EC2 finds out later, such as a key that cannot be
 * used, makes the copy fail later.
 */
final class CopyImage implements Ec2Action {
  /** Copies of one account that a Region works on at a time. */
  private static final int AT_ONCE = 100;

  private static final String SHARED_TAG = "ec2:SharedTag/";

  @Override
  public Effect check(Ec2Call call) {
    ApiRequest request = call.request();
    String name = ImageNames.checked(request.required("Name"));
    String sourceRegion = request.required("SourceRegion");
    SandboxImage source = source(call, sourceRegion, request.required("SourceImageId"));
    checkDuration(request.get("SnapshotCopyCompletionDurationMinutes"));
    ImageNames.checkFree(call, name);
    checkStorage(call, sourceRegion, source);
    RegionWorld region = call.region();
    long pending =
        region.keptImages().stream()
            .filter(each -> each.ownerId().equals(call.account()))
            .filter(each -> each.state().equals("pending"))
            .count();
    if (pending >= AT_ONCE) {
      throw ApiError.invalid(
          "ResourceLimitExceeded",
          "Too many copies in progress for this destination. Limit is " + AT_ONCE + ".");
    }
    String key = request.get("KmsKeyId");
    if (key != null && "false".equals(request.get("Encrypted"))) {
      throw ApiError.invalid(
          "InvalidParameterDependency",
          "The parameter KmsKeyId requires the parameter Encrypted to be set to true");
    }
    boolean encrypt =
        request.flag("Encrypted") || key != null || region.settings().ebsEncryptionByDefault();
    Map<String, String> tags = tags(call, source, request.flag("CopyImageTags"));
    tags.putAll(TagSpecifications.of(request, "image"));
    TagSpecifications.check(tags);
    Map<String, String> snapshotTags = TagSpecifications.of(request, "snapshot");
    return xml -> {
      String id = call.world().newId("ami-");
      List<SandboxSnapshot> snapshots = new ArrayList<>();
      List<SandboxBlockDevice> devices = new ArrayList<>();
      for (SandboxBlockDevice device : source.blockDevices()) {
        devices.add(copied(call, device, id, encrypt, key, snapshotTags, snapshots));
      }
      SandboxImage copy =
          source.toBuilder()
              .id(id)
              .name(name)
              .description(request.get("Description"))
              .ownerId(call.account())
              .ownerAlias(null)
              .imageLocation(call.account() + "/" + name)
              .state("pending")
              .stateReason(null)
              .creationDate(call.world().now())
              .deprecationTime(null)
              .lastLaunchedTime(null)
              .deregistrationProtection("disabled")
              .imageAllowed(null)
              .freeTierEligible(source.freeTierEligible())
              .blockDevices(devices)
              .tags(tags)
              .sourceImageId(source.id())
              .sourceImageRegion(sourceRegion)
              .sourceInstanceId(null)
              .publicSsmParameterName(null)
              .launchPermissions(SandboxLaunchPermissions.NONE)
              .build();
      snapshots.forEach(region::put);
      region.put(copy);
      CopyProgress.start(call, copy, snapshots, encrypt ? key : null);
      xml.value("imageId", id);
    };
  }

  private static SandboxImage source(Ec2Call call, String regionName, String id) {
    RegionWorld region = call.world().region(regionName);
    if (region == null) {
      throw ApiError.invalid("InvalidParameterValue", "Invalid region name: " + regionName);
    }
    if (!id.matches("ami-([0-9a-f]{8}|[0-9a-f]{17})")) {
      throw ApiError.invalid("InvalidAMIID.Malformed", "Invalid id: \"" + id + "\"");
    }
    SandboxImage image = region.image(id);
    if (image == null || !DescribeImages.isVisible(image, call)) {
      throw ApiError.invalid("InvalidAMIID.NotFound", "The image id '[" + id + "]' does not exist");
    }
    if (!image.state().equals("available")) {
      throw ApiError.invalid(
          "InvalidAMIID.Unavailable",
          "The image ID '" + id + "' is not available: it is " + image.state());
    }
    if (!image.rootDeviceType().equals("ebs")) {
      throw ApiError.invalid(
          "InvalidRequest", "The image " + id + " is not backed by EBS and cannot be copied");
    }
    boolean marketplace =
        image.productCodes().stream().anyMatch(code -> code.type().equals("marketplace"));
    if (marketplace && !image.ownerId().equals(call.account())) {
      throw ApiError.invalid(
          "InvalidRequest",
          "Images with a product code of AWS Marketplace cannot be copied from another account");
    }
    return image;
  }

  /** A shared image can only be copied with permission on its snapshots. */
  private static void checkStorage(Ec2Call call, String regionName, SandboxImage source) {
    RegionWorld region = call.world().region(regionName);
    if (region == null || source.ownerId().equals(call.account()) || source.isPublic()) {
      return;
    }
    for (String id : DeregisterImage.snapshots(source)) {
      SandboxSnapshot snapshot = region.snapshot(id);
      if (snapshot == null || !snapshot.isUsableBy(call.account())) {
        throw ApiError.invalid(
            "InvalidRequest", "You do not have permission to access the storage of this ami");
      }
    }
  }

  private static void checkDuration(@Nullable String minutes) {
    if (minutes == null) {
      return;
    }
    int number = minutes.matches("[0-9]{1,5}") ? Integer.parseInt(minutes) : 0;
    if (number < 15 || number > 2880 || number % 15 != 0) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "The completion duration must be from 15 to 2880 minutes in steps of 15");
    }
  }

  private static Map<String, String> tags(Ec2Call call, SandboxImage source, boolean wanted) {
    Map<String, String> tags = new LinkedHashMap<>();
    if (wanted) {
      boolean own = source.ownerId().equals(call.account());
      source
          .tags()
          .forEach(
              (key, value) -> {
                if ((own && !key.startsWith("aws:")) || key.startsWith(SHARED_TAG)) {
                  tags.put(key, value);
                }
              });
    }
    return tags;
  }

  private static SandboxBlockDevice copied(
      Ec2Call call,
      SandboxBlockDevice device,
      String imageId,
      boolean encrypt,
      @Nullable String key,
      Map<String, String> tags,
      List<SandboxSnapshot> snapshots) {
    SandboxEbs ebs = device.ebs();
    if (ebs == null || ebs.snapshotId() == null) {
      return device;
    }
    boolean encrypted = encrypt || Boolean.TRUE.equals(ebs.encrypted());
    String keyArn = encrypted ? KmsLookUp.arn(call, key == null ? defaultKey(call) : key) : null;
    String id = call.world().newId("snap-");
    int size = ebs.volumeSize() == null ? 8 : ebs.volumeSize();
    snapshots.add(
        new SandboxSnapshot(
            id,
            call.account(),
            null,
            "Copied for DestinationAmi " + imageId,
            "vol-ffffffff",
            size,
            "pending",
            null,
            "0%",
            call.world().now(),
            null,
            encrypted,
            keyArn,
            null,
            null,
            "standard",
            null,
            stored(call, ebs.snapshotId(), size),
            null,
            null,
            null,
            null,
            tags,
            false,
            List.of()));
    return new SandboxBlockDevice(
        device.deviceName(),
        device.virtualName(),
        device.noDevice(),
        new SandboxEbs(
            ebs.deleteOnTermination(),
            ebs.iops(),
            id,
            ebs.volumeSize(),
            ebs.volumeType(),
            null,
            ebs.throughput(),
            null,
            null,
            null,
            encrypted,
            ebs.volumeInitializationRate(),
            ebs.ebsCardIndex()));
  }

  private static String defaultKey(Ec2Call call) {
    return call.region().settings().ebsDefaultKmsKeyId();
  }

  private static long stored(Ec2Call call, String snapshotId, int gib) {
    RegionWorld source = call.world().region(String.valueOf(call.request().get("SourceRegion")));
    SandboxSnapshot snapshot = source == null ? null : source.snapshot(snapshotId);
    Long bytes = snapshot == null ? null : snapshot.fullSnapshotSizeInBytes();
    return bytes == null ? (long) gib << 29 : bytes;
  }
}
