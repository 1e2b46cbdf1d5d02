package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.batch.OwnField;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * Reads one block device mapping of an image.
 *
 * @param looks learns where the image's own values lie
 * @param before how many mappings were before it
 */
record DeviceElement(
    XmlCursor xml, ElementLooks looks, int before, BooleanSupplier flag, IntSupplier number) {

  /** The mapping whose element was just entered, {@code here} deep. */
  BlockDeviceMapping read(int here) {
    String deviceName = null;
    String virtualName = null;
    String noDevice = null;
    EbsBlockDevice ebs = null;
    while (xml.child(here)) {
      switch (xml.name()) {
        case "deviceName" -> deviceName = xml.shared();
        case "virtualName" -> virtualName = xml.shared();
        case "noDevice" -> noDevice = xml.shared();
        case "ebs" -> ebs = ebs(xml.depth());
        default -> {}
      }
    }
    return new BlockDeviceMapping(deviceName, virtualName, noDevice, ebs);
  }

  private String own(OwnField field) {
    String text = xml.text();
    looks.note(field, before, "", xml, text);
    return text;
  }

  private EbsBlockDevice ebs(int here) {
    Boolean deleted = null;
    Integer iops = null;
    String snapshot = null;
    Integer size = null;
    String type = null;
    String key = null;
    Integer throughput = null;
    String outpost = null;
    String zone = null;
    String zoneId = null;
    Boolean encrypted = null;
    Integer rate = null;
    Integer card = null;
    while (xml.child(here)) {
      switch (xml.name()) {
        case "deleteOnTermination" -> deleted = flag.getAsBoolean();
        case "iops" -> iops = number.getAsInt();
        case "snapshotId" -> snapshot = own(OwnField.SNAPSHOT_ID);
        case "volumeSize" -> size = number.getAsInt();
        case "volumeType" -> type = xml.shared();
        case "kmsKeyId" -> key = own(OwnField.KMS_KEY_ID);
        case "throughput" -> throughput = number.getAsInt();
        case "outpostArn" -> outpost = xml.shared();
        case "availabilityZone" -> zone = xml.shared();
        case "AvailabilityZoneId" -> zoneId = xml.shared();
        case "encrypted" -> encrypted = flag.getAsBoolean();
        case "VolumeInitializationRate" -> rate = number.getAsInt();
        case "EbsCardIndex" -> card = number.getAsInt();
        default -> {}
      }
    }
    return new EbsBlockDevice(
        deleted,
        iops,
        snapshot,
        size,
        type,
        key,
        throughput,
        outpost,
        zone,
        zoneId,
        encrypted,
        rate,
        card);
  }
}
