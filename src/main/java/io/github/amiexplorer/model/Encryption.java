package io.github.amiexplorer.model;

/** Whether the EBS volumes of an image are encrypted, over all of them. */
public enum Encryption {
  /** Every volume. */
  ALL("yes"),
  /** Some volumes. */
  PARTLY("partly"),
  /** No volume. */
  NONE("no"),
  /** No EBS volume, or EC2 said nothing. */
  UNKNOWN("unknown");

  private final String key;

  Encryption(String key) {
    this.key = key;
  }

  /** Its word in the filter language. */
  public String key() {
    return key;
  }

  /** Judges the mappings of {@code image}. */
  public static Encryption of(Image image) {
    int encrypted = 0;
    int plain = 0;
    for (BlockDeviceMapping mapping : image.blockDeviceMappings()) {
      EbsBlockDevice ebs = mapping.ebs();
      if (ebs != null && ebs.encrypted() != null) {
        if (ebs.encrypted()) {
          encrypted++;
        } else {
          plain++;
        }
      }
    }
    if (encrypted + plain == 0) {
      return UNKNOWN;
    }
    return plain == 0 ? ALL : encrypted == 0 ? NONE : PARTLY;
  }
}
