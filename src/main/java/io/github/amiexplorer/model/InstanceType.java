package io.github.amiexplorer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instance type as EC2 describes it in a Region; words are EC2's own.
 *
 * @param memoryMib MiB
 * @param localStorageGb GB of instance store, 0 for none
 * @param enaSupport {@code unsupported}, {@code supported} or {@code required}
 * @param nitroTpm {@code supported} or {@code unsupported}, {@code null} where not told
 * @param bootModes {@code legacy-bios}, {@code uefi}
 */
public record InstanceType(
    String name,
    int vcpus,
    long memoryMib,
    List<String> architectures,
    List<String> virtualizationTypes,
    List<String> bootModes,
    List<String> rootDeviceTypes,
    @Nullable String enaSupport,
    @Nullable String nvmeSupport,
    @Nullable String nitroTpm,
    @Nullable String networkPerformance,
    @Nullable String hypervisor,
    boolean currentGeneration,
    boolean bareMetal,
    boolean burstable,
    boolean freeTier,
    boolean hibernation,
    boolean spot,
    int gpus,
    long localStorageGb) {
  /** What stands before the dot, such as {@code m8g}. */
  public String family() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The first number of the family, such as 8 in {@code m8g}; 0 where it has none. */
  public int generation() {
    String family = family();
    for (int at = 1; at < family.length(); at++) {
      if (Character.isDigit(family.charAt(at))) {
        return family.charAt(at) - '0';
      }
    }
    return 0;
  }

  /** Memory in GiB. */
  public double memoryGib() {
    return memoryMib / 1024.0;
  }

  /**
   * The bandwidth that {@link #networkPerformance()} names, in gigabits a second; 0 where it names
   * no number. Several network cards count together.
   */
  public double networkGigabits() {
    if (networkPerformance == null) {
      return 0;
    }
    double cards = 1;
    double number = 0;
    for (String word : networkPerformance.split(" ")) {
      if (word.matches("[0-9]+x")) {
        cards = Double.parseDouble(word.substring(0, word.length() - 1));
      } else if (word.matches("[0-9]+(\\.[0-9]+)?")) {
        number = Double.parseDouble(word);
      }
    }
    return networkPerformance.contains("Megabit") ? number / 1000 : cards * number;
  }
}
