package io.github.amiexplorer.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The system inside an image, by family. */
public enum OperatingSystem {
  AMAZON_LINUX("amazon-linux", "Amazon Linux"),
  UBUNTU("ubuntu", "Ubuntu"),
  DEBIAN("debian", "Debian"),
  RHEL("rhel", "RHEL"),
  SUSE("suse", "SUSE"),
  ROCKY("rocky", "Rocky Linux"),
  ALMALINUX("almalinux", "AlmaLinux"),
  FEDORA("fedora", "Fedora"),
  CENTOS("centos", "CentOS"),
  ORACLE("oracle", "Oracle Linux"),
  ARCH("arch", "Arch Linux"),
  FREEBSD("freebsd", "FreeBSD"),
  BOTTLEROCKET("bottlerocket", "Bottlerocket"),
  WINDOWS("windows", "Windows"),
  MACOS("macos", "macOS"),
  LINUX("linux", "Other Linux"),
  UNKNOWN("unknown", "Unknown");

  /** As Oracle calls its images: {@code OL9.4-x86_64-HVM-2024-05-28}. */
  private static final Pattern ORACLE_NAME = Pattern.compile("ol(?:[6-9]|1[0-9])[.-]");

  private final String key;
  private final String plainName;

  OperatingSystem(String key, String plainName) {
    this.key = key;
    this.plainName = plainName;
  }

  /** Its word in the filter language. */
  public String key() {
    return key;
  }

  /** Its name; a proper noun, the same in every language but for the last two. */
  public String plainName() {
    return plainName;
  }

  /**
   * Judges from EC2's platform, the owner and, last, the name and description: only what a
   * publisher says of itself is certain, so this serves finding and sorting, not trust.
   */
  public static OperatingSystem of(Image image) {
    return of(image, image.ownerIdOrEmpty(), image.name(), image.description());
  }

  /** The same of an image that has this owner and these texts, and all else of {@code like}. */
  public static OperatingSystem of(
      Image like, String ownerId, @Nullable String itsName, @Nullable String itsDescription) {
    String details = lower(like.platformDetails());
    String name = lower(itsName);
    if ("windows".equalsIgnoreCase(like.platform()) || details.startsWith("windows")) {
      return WINDOWS;
    }
    if (lower(like.architecture()).endsWith("_mac") || name.contains("macos")) {
      return MACOS;
    }
    if (name.contains("bottlerocket")) {
      return BOTTLEROCKET;
    }
    OperatingSystem byOwner = byOwner(ownerId);
    if (byOwner != UNKNOWN) {
      return byOwner;
    }
    if (details.startsWith("red hat")) {
      return RHEL;
    }
    if (details.startsWith("suse")) {
      return SUSE;
    }
    if (details.startsWith("ubuntu")) {
      return UBUNTU;
    }
    OperatingSystem byName = byText(name);
    if (byName == UNKNOWN) {
      byName = byText(lower(itsDescription));
    }
    boolean linux = details.startsWith("linux");
    return linux && (byName == UNKNOWN || byName == WINDOWS) ? LINUX : byName;
  }

  private static OperatingSystem byOwner(String ownerId) {
    return switch (ownerId) {
      case "099720109477" -> UBUNTU;
      case "309956199498" -> RHEL;
      case "136693071363" -> DEBIAN;
      case "013907871322" -> SUSE;
      case "792107900819" -> ROCKY;
      case "764336703387" -> ALMALINUX;
      case "782442783595" -> FREEBSD;
      case "125523088429" -> FEDORA;
      case "647457786197" -> ARCH;
      case "137112412989" -> AMAZON_LINUX;
      default -> UNKNOWN;
    };
  }

  private static OperatingSystem byText(String text) {
    if (text.isEmpty()) {
      return UNKNOWN;
    }
    if (text.contains("ubuntu")) {
      return UBUNTU;
    }
    if (text.contains("debian")) {
      return DEBIAN;
    }
    if (text.contains("rhel") || text.contains("red hat") || text.contains("redhat")) {
      return RHEL;
    }
    if (text.contains("suse") || text.contains("sles")) {
      return SUSE;
    }
    if (text.contains("rocky")) {
      return ROCKY;
    }
    if (text.contains("almalinux")) {
      return ALMALINUX;
    }
    if (text.contains("fedora")) {
      return FEDORA;
    }
    if (text.contains("centos")) {
      return CENTOS;
    }
    if (text.contains("oracle linux") || ORACLE_NAME.matcher(text).lookingAt()) {
      return ORACLE;
    }
    if (text.contains("freebsd")) {
      return FREEBSD;
    }
    if (text.contains("windows")) {
      return WINDOWS;
    }
    if (text.contains("al2023")
        || text.contains("amzn2")
        || text.contains("amzn-")
        || text.contains("amazon linux")
        || text.contains("amazon-linux")
        || text.startsWith("amazon-eks")) {
      return AMAZON_LINUX;
    }
    return UNKNOWN;
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
