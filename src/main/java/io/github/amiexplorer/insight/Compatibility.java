package io.github.amiexplorer.insight;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.InstanceType;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an instance type can boot an image. Source: EC2 User Guide, "Compatibility for changing
 * the instance type", "Instance type requirements for UEFI boot mode", "Enhanced networking" and
 * "NitroTPM", read 2026-11.
 *
 * @param reasons why not; empty where it fits
 * @param remarks what to know where it fits
 */
public record Compatibility(List<Reason> reasons, List<Remark> remarks) {
  /**
   * Why a type does not fit.
   *
   * @param image what the image is or needs, EC2's word; may be empty
   * @param type what the type is or offers, EC2's words
   */
  public record Reason(Kind kind, String image, String type) {}

  /** Sorts of reasons. */
  public enum Kind {
    ARCHITECTURE,
    VIRTUALIZATION,
    BOOT_MODE,
    ENA,
    TPM,
    ROOT_DEVICE,
    OWNERS_RULE,
    NOT_IN_ZONE
  }

  /** What to know. */
  public enum Remark {
    /** Runs at full speed only while it has credits. */
    BURSTABLE,
    /** EC2 counts it to the previous generation. */
    PREVIOUS_GENERATION,
    /** A whole machine. */
    BARE_METAL,
    /** Some zones do not offer it. */
    SOME_ZONES,
    /** Has disks of its own, whose content goes with the instance. */
    LOCAL_STORAGE,
    /** Can be free for new accounts. */
    FREE_TIER
  }

  /** Whether it boots the image. */
  public boolean fits() {
    return reasons.isEmpty();
  }

  /**
   * Judges one type.
   *
   * @param zones the zones that offer it; {@code null} where that is not known
   * @param zone the zone that was chosen, {@code null} where EC2 may choose
   * @param allZones how many zones the Region has, 0 where that is not known
   */
  public static Compatibility of(
      Image image,
      InstanceType type,
      @Nullable Set<String> zones,
      @Nullable String zone,
      int allZones) {
    List<Reason> reasons = new ArrayList<>();
    architecture(image, type, reasons);
    boot(image, type, reasons);
    rule(image.instanceTypeSpecification(), type.name(), reasons);
    if (zones != null && (zones.isEmpty() || (zone != null && !zones.contains(zone)))) {
      reasons.add(new Reason(Kind.NOT_IN_ZONE, zone == null ? "" : zone, String.join(", ", zones)));
    }
    return new Compatibility(List.copyOf(reasons), remarks(type, zones, allZones));
  }

  private static void architecture(Image image, InstanceType type, List<Reason> reasons) {
    String architecture = image.architecture();
    if (architecture != null && !type.architectures().contains(architecture)) {
      reasons.add(
          new Reason(Kind.ARCHITECTURE, architecture, String.join(", ", type.architectures())));
    }
    String virtualization = image.virtualizationType();
    if (virtualization != null
        && !type.virtualizationTypes().isEmpty()
        && !type.virtualizationTypes().contains(virtualization)) {
      reasons.add(
          new Reason(
              Kind.VIRTUALIZATION, virtualization, String.join(", ", type.virtualizationTypes())));
    }
    String root = image.rootDeviceType();
    if (root != null
        && !type.rootDeviceTypes().isEmpty()
        && !type.rootDeviceTypes().contains(root)) {
      reasons.add(new Reason(Kind.ROOT_DEVICE, root, String.join(", ", type.rootDeviceTypes())));
    }
  }

  private static void boot(Image image, InstanceType type, List<Reason> reasons) {
    String mode = image.bootMode();
    if (mode != null
        && !mode.equals("uefi-preferred")
        && !type.bootModes().isEmpty()
        && !type.bootModes().contains(mode)) {
      reasons.add(new Reason(Kind.BOOT_MODE, mode, String.join(", ", type.bootModes())));
    }
    if ("required".equals(type.enaSupport())
        && "hvm".equals(image.virtualizationType())
        && !Boolean.TRUE.equals(image.enaSupport())) {
      reasons.add(new Reason(Kind.ENA, "", "required"));
    }
    if (image.tpmSupport() != null && "unsupported".equals(type.nitroTpm())) {
      reasons.add(new Reason(Kind.TPM, image.tpmSupport(), "unsupported"));
    }
  }

  private static void rule(
      @Nullable InstanceTypeSpecification rule, String type, List<Reason> reasons) {
    if (rule == null) {
      return;
    }
    List<String> wanted = rule.supportedInstanceTypes();
    for (String pattern : rule.unsupportedInstanceTypes()) {
      if (matches(pattern, type)) {
        reasons.add(new Reason(Kind.OWNERS_RULE, pattern, type));
        return;
      }
    }
    if (!wanted.isEmpty() && wanted.stream().noneMatch(pattern -> matches(pattern, type))) {
      reasons.add(new Reason(Kind.OWNERS_RULE, String.join(", ", wanted), type));
    }
  }

  private static boolean matches(String pattern, String type) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return pattern.equals(type);
    }
    String before = pattern.substring(0, star);
    String after = pattern.substring(star + 1).replace("*", "");
    return type.length() >= before.length() + after.length()
        && type.startsWith(before)
        && type.endsWith(after);
  }

  private static List<Remark> remarks(
      InstanceType type, @Nullable Set<String> zones, int allZones) {
    List<Remark> remarks = new ArrayList<>();
    if (!type.currentGeneration()) {
      remarks.add(Remark.PREVIOUS_GENERATION);
    }
    if (type.burstable()) {
      remarks.add(Remark.BURSTABLE);
    }
    if (type.bareMetal()) {
      remarks.add(Remark.BARE_METAL);
    }
    if (zones != null && !zones.isEmpty() && zones.size() < allZones) {
      remarks.add(Remark.SOME_ZONES);
    }
    if (type.localStorageGb() > 0) {
      remarks.add(Remark.LOCAL_STORAGE);
    }
    if (type.freeTier()) {
      remarks.add(Remark.FREE_TIER);
    }
    return List.copyOf(remarks);
  }
}
