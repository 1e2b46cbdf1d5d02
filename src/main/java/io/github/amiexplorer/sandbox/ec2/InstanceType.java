package io.github.amiexplorer.sandbox.ec2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An instance type as {@code instance-types.tsv} tells it; its first line names the source. */
record InstanceType(
    String name,
    int cpus,
    long memoryMib,
    List<String> architectures,
    List<String> virtualization,
    List<String> bootModes,
    List<String> rootDevices,
    String ena,
    String nvme,
    String nitroTpm,
    @Nullable String hypervisor,
    boolean bareMetal,
    boolean burstable,
    boolean currentGeneration,
    String network,
    @Nullable Integer ebsBaselineMbps,
    @Nullable Integer storageGb,
    @Nullable String gpus,
    boolean freeTier,
    List<String> regions) {
  private static final String TABLE = "/io/github/amiexplorer/sandbox/instance-types.tsv";

  /** Regions that are younger than the table; they begin with what this one has. */
  private static final Set<String> YOUNG =
      Set.of("ap-east-2", "ap-southeast-6", "ap-southeast-7", "mx-central-1");

  private static final String AS_YOUNG = "ca-west-1";

  /** Whether the Region has it. */
  boolean isInRegion(String region) {
    return regions.contains(YOUNG.contains(region) ? AS_YOUNG : region);
  }

  /** Whether the zone has it: third zones are young and have no types of earlier generations. */
  boolean isOfferedIn(String zone) {
    return isInRegion(zone.substring(0, zone.length() - 1))
        && (currentGeneration || !zone.endsWith("c"));
  }

  /** Every type, in order of name. */
  static List<InstanceType> load() {
    try (InputStream bytes =
            Objects.requireNonNull(InstanceType.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines.lines().skip(2).map(line -> of(line.split("\t", -1))).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static InstanceType of(String[] cell) {
    return new InstanceType(
        cell[0],
        Integer.parseInt(cell[1]),
        Long.parseLong(cell[2]),
        list(cell[3]),
        list(cell[4]),
        list(cell[5]),
        list(cell[6]),
        cell[7],
        cell[8],
        cell[9],
        text(cell[10]),
        cell[11].equals("1"),
        cell[12].equals("1"),
        cell[13].equals("1"),
        cell[14],
        number(cell[15]),
        number(cell[16]),
        text(cell[17]),
        cell[18].equals("1"),
        list(cell[20]));
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(","));
  }

  private static @Nullable String text(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static @Nullable Integer number(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }
}
