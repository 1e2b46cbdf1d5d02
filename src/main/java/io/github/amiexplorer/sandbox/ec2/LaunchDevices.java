package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.world.SandboxBlockDevice;
import io.github.amiexplorer.sandbox.world.SandboxEbs;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The volumes of a launch: the image's with the request's changes; refuses what EC2 refuses. */
final class LaunchDevices {
  private static final Map<String, int[]> SIZES =
      Map.of(
          "gp3", new int[] {1, 65_536},
          "gp2", new int[] {1, 16_384},
          "io1", new int[] {4, 16_384},
          "io2", new int[] {4, 65_536},
          "st1", new int[] {125, 16_384},
          "sc1", new int[] {125, 16_384},
          "standard", new int[] {1, 1_024});
  private static final Map<String, int[]> IOPS =
      Map.of(
          "gp3", new int[] {3_000, 80_000},
          "io1", new int[] {100, 64_000},
          "io2", new int[] {100, 256_000});
  private static final Set<String> NEED_IOPS = Set.of("io1", "io2");

  private LaunchDevices() {}

  /**
   * A volume that the launch makes.
   *
   * @param key ARN of its key, {@code null} where it is plain
   */
  record Device(String name, int gib, String type, boolean delete, @Nullable String key) {}

  static List<Device> of(Ec2Call call, ApiRequest request, SandboxImage image) {
    Map<String, Device> devices = new LinkedHashMap<>();
    for (SandboxBlockDevice each : image.blockDevices()) {
      SandboxEbs ebs = each.ebs();
      if (ebs != null) {
        devices.put(each.deviceName(), device(call, each.deviceName(), ebs, Map.of()));
      }
    }
    for (String member : request.members("BlockDeviceMapping")) {
      String name = request.get(member + "DeviceName");
      if (name == null) {
        throw ApiError.invalid(
            "MissingParameter", "The request must contain the parameter deviceName");
      }
      if (request.parameters().containsKey(member + "NoDevice")) {
        devices.remove(name);
      } else if (request.get(member + "VirtualName") == null) {
        SandboxEbs mapped =
            image.blockDevices().stream()
                .filter(each -> name.equals(each.deviceName()))
                .map(SandboxBlockDevice::ebs)
                .findFirst()
                .orElse(null);
        devices.put(name, device(call, name, mapped, wishes(request, member + "Ebs.")));
      }
    }
    return List.copyOf(devices.values());
  }

  private static Map<String, String> wishes(ApiRequest request, String prefix) {
    Map<String, String> wishes = new LinkedHashMap<>();
    request
        .parameters()
        .forEach(
            (key, value) -> {
              if (key.startsWith(prefix) && !value.isEmpty()) {
                wishes.put(key.substring(prefix.length()), value);
              }
            });
    return wishes;
  }

  private static Device device(
      Ec2Call call, String name, @Nullable SandboxEbs mapped, Map<String, String> wishes) {
    String snapshotId =
        wishes.getOrDefault("SnapshotId", mapped == null ? null : mapped.snapshotId());
    SandboxSnapshot snapshot = snapshotId == null ? null : call.region().snapshot(snapshotId);
    if (wishes.containsKey("SnapshotId")
        && (snapshot == null || !snapshot.isUsableBy(call.account()))) {
      throw ApiError.invalid(
          "InvalidSnapshot.NotFound", "The snapshot '" + snapshotId + "' does not exist.");
    }
    int least =
        snapshot != null
            ? snapshot.volumeSize()
            : mapped == null || mapped.volumeSize() == null || snapshotId == null
                ? 0
                : mapped.volumeSize();
    int mappedSize = mapped == null || mapped.volumeSize() == null ? least : mapped.volumeSize();
    String type =
        wishes.getOrDefault(
            "VolumeType",
            mapped == null || mapped.volumeType() == null ? "gp2" : mapped.volumeType());
    int gib = number(wishes.get("VolumeSize"), mappedSize);
    if (gib == 0) {
      throw bad("The request must contain the parameter size or snapshotId");
    }
    if (gib < least) {
      throw bad(
          "Volume of size "
              + gib
              + "GB is smaller than snapshot '"
              + snapshotId
              + "', expect size >= "
              + least
              + "GB");
    }
    check(type, gib, wishes, mapped);
    boolean encrypt = "true".equals(wishes.get("Encrypted"));
    boolean was =
        (snapshot != null && snapshot.encrypted())
            || (mapped != null && Boolean.TRUE.equals(mapped.encrypted()));
    if (was && "false".equals(wishes.get("Encrypted"))) {
      throw bad("Encrypted snapshots cannot be made into unencrypted volumes");
    }
    boolean encrypted = was || encrypt || call.region().settings().ebsEncryptionByDefault();
    String key = wishes.get("KmsKeyId");
    String kept = snapshot == null ? null : snapshot.kmsKeyId();
    String used =
        key != null
            ? KmsLookUp.arn(call, key)
            : kept != null
                ? kept
                : KmsLookUp.arn(call, call.region().settings().ebsDefaultKmsKeyId());
    String delete = wishes.get("DeleteOnTermination");
    boolean asMapped = mapped == null || !Boolean.FALSE.equals(mapped.deleteOnTermination());
    return new Device(
        name,
        gib,
        type,
        delete == null ? asMapped : Boolean.parseBoolean(delete),
        encrypted ? used : null);
  }

  private static void check(
      String type, int gib, Map<String, String> wishes, @Nullable SandboxEbs mapped) {
    int[] sizes = SIZES.get(type);
    if (sizes == null) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value (" + type + ") for parameter volumeType is invalid. Unknown volume type.");
    }
    if (gib < sizes[0] || gib > sizes[1]) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Volume of "
              + gib
              + "GiB is "
              + (gib < sizes[0] ? "too small" : "too large")
              + " for volume type "
              + type
              + "; "
              + (gib < sizes[0] ? "minimum is " + sizes[0] : "maximum is " + sizes[1])
              + "GiB.");
    }
    Integer kept = mapped != null && type.equals(mapped.volumeType()) ? mapped.iops() : null;
    int iops = number(wishes.get("Iops"), kept == null ? 0 : kept);
    int[] range = IOPS.get(type);
    if (range == null && wishes.containsKey("Iops")) {
      throw ApiError.invalid(
          "InvalidParameterCombination",
          "The parameter iops is not supported for " + type + " volumes.");
    }
    if (range != null && iops == 0 && NEED_IOPS.contains(type)) {
      throw ApiError.invalid("MissingParameter", "The request must contain the parameter iops");
    }
    if (range != null && iops != 0 && (iops < range[0] || iops > range[1])) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Volume iops of " + iops + " is not between " + range[0] + " and " + range[1] + ".");
    }
    String throughput = wishes.get("Throughput");
    if (throughput != null) {
      if (!type.equals("gp3")) {
        throw ApiError.invalid(
            "InvalidParameterCombination",
            "The parameter throughput is not supported for " + type + " volumes.");
      }
      int mibps = number(throughput, 0);
      if (mibps < 125 || mibps > 2_000) {
        throw ApiError.invalid(
            "InvalidParameterValue",
            "Throughput of " + throughput + " is not between 125 and 2000 MiB/s.");
      }
    }
  }

  /** Keys that cannot be used are found out only after the launch was taken. */
  static List<String> keys(List<Device> devices) {
    List<String> keys = new ArrayList<>();
    for (Device each : devices) {
      if (each.key() != null) {
        keys.add(each.key());
      }
    }
    return keys;
  }

  private static int number(@Nullable String text, int otherwise) {
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("[0-9]{1,9}")) {
      throw ApiError.invalid(
          "InvalidParameterValue", "Value (" + text + ") for a number is invalid.");
    }
    return Integer.parseInt(text);
  }

  private static ApiError bad(String message) {
    return ApiError.invalid("InvalidBlockDeviceMapping", message);
  }
}
