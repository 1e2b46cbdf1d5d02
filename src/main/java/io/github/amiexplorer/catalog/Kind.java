package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an image that many images have in common, but for the owner: platform, state,
 * devices, product codes, keys of tags. An image is its owner, its kind, its texts, its id and
 * times, and a few bytes of its own. What is asked about kinds is asked once a kind.
 *
 * @param candidate an image without anything of its own
 * @param architecture and the next ones are numbers in the dictionaries that facets count by
 * @param tagKeys the keys of its tags
 */
record Kind(
    Candidate candidate, int architecture, int bootMode, int rootDevice, int state, int[] tagKeys) {
  /** Stands for the Region where a Region does not matter. */
  static final Region NOWHERE = Region.of("-");

  /** What an image is under, of which only {@link KindFields} count. */
  record Key(Image image, OperatingSystem system) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && system == key.system
          && KindFields.areEqual(image, key.image);
    }

    @Override
    public int hashCode() {
      return KindFields.hash(image) * 31 + system.ordinal();
    }
  }

  /** The same key without what is the image's own. */
  static Key common(Key key) {
    Image image = key.image();
    return new Key(
        new Image(
            NOWHERE,
            "",
            null,
            null,
            null,
            null,
            null,
            image.imageType(),
            image.state(),
            image.stateReason(),
            false,
            null,
            null,
            null,
            image.deregistrationProtection(),
            image.imageAllowed(),
            image.freeTierEligible(),
            image.architecture(),
            image.platform(),
            image.platformDetails(),
            image.usageOperation(),
            image.virtualizationType(),
            image.hypervisor(),
            image.bootMode(),
            image.tpmSupport(),
            image.imdsSupport(),
            image.enaSupport(),
            image.sriovNetSupport(),
            image.kernelId(),
            image.ramdiskId(),
            image.rootDeviceName(),
            image.rootDeviceType(),
            devices(image.blockDeviceMappings()),
            image.productCodes(),
            keys(image.tags()),
            null,
            null,
            null,
            null,
            List.of(),
            null,
            image.instanceTypeSpecification()),
        key.system());
  }

  /** The kind behind a key. */
  static Kind of(Key key, Dictionaries numbers) {
    Image image = key.image();
    return new Kind(
        new Candidate(image, key.system()),
        numbers.architectures().code(image.architecture()),
        numbers.bootModes().code(image.bootMode()),
        numbers.rootDevices().code(image.rootDeviceType()),
        numbers.states().code(image.state()),
        image.tags().keySet().stream().mapToInt(numbers.tagKeys()::code).toArray());
  }

  Image image() {
    return candidate.image();
  }

  private static Map<String, String> keys(Map<String, String> tags) {
    if (tags.isEmpty()) {
      return Map.of();
    }
    Map<String, String> keys = new TreeMap<>();
    tags.keySet().forEach(each -> keys.put(each, ""));
    return keys;
  }

  private static List<BlockDeviceMapping> devices(List<BlockDeviceMapping> mappings) {
    if (mappings.isEmpty()) {
      return List.of();
    }
    List<BlockDeviceMapping> common = new ArrayList<>(mappings.size());
    for (BlockDeviceMapping each : mappings) {
      EbsBlockDevice ebs = each.ebs();
      common.add(
          ebs != null && (ebs.snapshotId() != null || ebs.kmsKeyId() != null)
              ? with(each, ebs, null, null)
              : each);
    }
    return common;
  }

  /** A mapping with what is its own. */
  static BlockDeviceMapping with(
      BlockDeviceMapping mapping,
      EbsBlockDevice ebs,
      @Nullable String snapshotId,
      @Nullable String kmsKeyId) {
    return new BlockDeviceMapping(
        mapping.deviceName(),
        mapping.virtualName(),
        mapping.noDevice(),
        ebs.with(snapshotId, kmsKeyId));
  }
}
