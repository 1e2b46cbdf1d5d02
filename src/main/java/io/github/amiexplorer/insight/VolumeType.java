package io.github.amiexplorer.insight;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * EC2's volume types with their limits and what they cost. Limits: EC2 API model, {@code
 * EbsBlockDevice}, read 2026-11. Prices: about those of us-east-1, US dollars a month, 2026-11.
 */
public enum VolumeType {
  GP3("gp3", 1, 65_536, new Span(3_000, 80_000), new Span(125, 2_000), 0, "0.08"),
  GP2("gp2", 1, 16_384, null, null, 0, "0.10"),
  IO1("io1", 4, 16_384, new Span(100, 64_000), null, 50, "0.125"),
  IO2("io2", 4, 65_536, new Span(100, 256_000), null, 1_000, "0.125"),
  ST1("st1", 125, 16_384, null, null, 0, "0.045"),
  SC1("sc1", 125, 16_384, null, null, 0, "0.015"),
  STANDARD("standard", 1, 1_024, null, null, 0, "0.05");

  private static final BigDecimal GP3_IOPS = new BigDecimal("0.005");
  private static final BigDecimal GP3_THROUGHPUT = new BigDecimal("0.04");
  private static final BigDecimal PROVISIONED_IOPS = new BigDecimal("0.065");
  private static final int GP3_IOPS_A_GIB = 500;
  private static final double GP3_THROUGHPUT_AN_IOPS = 0.25;

  private final String word;
  private final int leastGib;
  private final int mostGib;
  private final @Nullable Span iops;
  private final @Nullable Span throughput;
  private final int iopsAGib;
  private final BigDecimal usdAGib;

  VolumeType(
      String word,
      int leastGib,
      int mostGib,
      @Nullable Span iops,
      @Nullable Span throughput,
      int iopsAGib,
      String usdAGib) {
    this.word = word;
    this.leastGib = leastGib;
    this.mostGib = mostGib;
    this.iops = iops;
    this.throughput = throughput;
    this.iopsAGib = iopsAGib;
    this.usdAGib = new BigDecimal(usdAGib);
  }

  /** A closed range. */
  public record Span(int from, int to) {
    boolean contains(int value) {
      return value >= from && value <= to;
    }
  }

  /** What is wrong with a volume. */
  public enum Problem {
    /** The size is not one this type takes. */
    SIZE,
    /** The size is less than the snapshot's. */
    SMALLER_THAN_SNAPSHOT,
    /** This type needs a number of IOPS. */
    IOPS_MISSING,
    /** The number of IOPS is not one this type takes, or too many for the size. */
    IOPS,
    /** This type takes no number of IOPS. */
    IOPS_NOT_TAKEN,
    /** The throughput is not one this type takes, or too much for the IOPS. */
    THROUGHPUT,
    /** This type takes no throughput. */
    THROUGHPUT_NOT_TAKEN
  }

  /** The type EC2 calls so. */
  public static @Nullable VolumeType of(@Nullable String word) {
    for (VolumeType each : values()) {
      if (each.word.equals(word)) {
        return each;
      }
    }
    return null;
  }

  /** EC2's word. */
  public String word() {
    return word;
  }

  /** Sizes it takes, GiB. */
  public Span sizes() {
    return new Span(leastGib, mostGib);
  }

  /** IOPS it takes; {@code null} where none can be chosen. */
  public @Nullable Span iops() {
    return iops;
  }

  /** Throughput it takes, MiB/s; {@code null} where none can be chosen. */
  public @Nullable Span throughput() {
    return throughput;
  }

  /** What EC2 would refuse, the first of it. */
  public Optional<Problem> problem(
      int sizeGib, int snapshotGib, @Nullable Integer wantedIops, @Nullable Integer wantedMibps) {
    if (sizeGib < snapshotGib) {
      return Optional.of(Problem.SMALLER_THAN_SNAPSHOT);
    }
    if (!sizes().contains(sizeGib)) {
      return Optional.of(Problem.SIZE);
    }
    if (iops == null && wantedIops != null) {
      return Optional.of(Problem.IOPS_NOT_TAKEN);
    }
    if (wantedIops == null && (this == IO1 || this == IO2)) {
      return Optional.of(Problem.IOPS_MISSING);
    }
    int mostForSize = this == GP3 ? Math.max(3_000, GP3_IOPS_A_GIB * sizeGib) : iopsAGib * sizeGib;
    if (iops != null
        && wantedIops != null
        && (!iops.contains(wantedIops) || wantedIops > mostForSize)) {
      return Optional.of(Problem.IOPS);
    }
    if (throughput == null && wantedMibps != null) {
      return Optional.of(Problem.THROUGHPUT_NOT_TAKEN);
    }
    int reckoned = wantedIops == null ? 3_000 : wantedIops;
    if (throughput != null
        && wantedMibps != null
        && (!throughput.contains(wantedMibps) || wantedMibps > reckoned * GP3_THROUGHPUT_AN_IOPS)) {
      return Optional.of(Problem.THROUGHPUT);
    }
    return Optional.empty();
  }

  /** US dollars a month, about. */
  public BigDecimal usdPerMonth(
      int sizeGib, @Nullable Integer chosenIops, @Nullable Integer chosenMibps) {
    BigDecimal sum = usdAGib.multiply(BigDecimal.valueOf(sizeGib));
    if (this == GP3) {
      int more = chosenIops == null ? 0 : Math.max(0, chosenIops - 3_000);
      int faster = chosenMibps == null ? 0 : Math.max(0, chosenMibps - 125);
      return sum.add(GP3_IOPS.multiply(BigDecimal.valueOf(more)))
          .add(GP3_THROUGHPUT.multiply(BigDecimal.valueOf(faster)));
    }
    return chosenIops == null || iops == null
        ? sum
        : sum.add(PROVISIONED_IOPS.multiply(BigDecimal.valueOf(chosenIops)));
  }
}
