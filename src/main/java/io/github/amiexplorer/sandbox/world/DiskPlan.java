package io.github.amiexplorer.sandbox.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The block devices of an image as the tables write them: {@code
 * device:GiB:type[:iops[:MiB/s]][+flags]}, {@code device=ephemeral0} for an instance store, {@code
 * device=!} for a suppressed device. Flags: {@code e} encrypted with the account's own key, {@code
 * d} with EC2's default key, {@code k} kept after its instance, {@code 0} starts empty, {@code r}
 * filled at 200 MiB/s when launched.
 */
final class DiskPlan {
  private final List<Disk> disks = new ArrayList<>();

  DiskPlan(String plan) {
    for (String disk : plan.isEmpty() ? new String[0] : plan.split(" ")) {
      disks.add(disk(disk));
    }
  }

  /** One device of the plan. */
  record Disk(
      String device, String virtual, int gib, String type, int iops, int mib, String flags) {

    boolean isVolume() {
      return gib > 0;
    }

    boolean hasSnapshot() {
      return isVolume() && flags.indexOf('0') < 0;
    }

    boolean isEncrypted() {
      return flags.indexOf('e') >= 0 || flags.indexOf('d') >= 0;
    }
  }

  /** The devices in order. */
  List<Disk> disks() {
    return disks;
  }

  /** The root device: the first one, or {@code null} for an instance-store image. */
  @Nullable String root() {
    return disks.isEmpty() ? null : disks.getFirst().device();
  }

  /**
   * The mappings as EC2 tells them.
   *
   * @param snapshotId gives the snapshot of the device of that number
   * @param ownKeyArn the key of flag {@code e}
   * @param defaultKeyArn the key of flag {@code d}
   */
  List<SandboxBlockDevice> devices(
      IntFunction<String> snapshotId, @Nullable String ownKeyArn, @Nullable String defaultKeyArn) {
    List<SandboxBlockDevice> devices = new ArrayList<>(disks.size());
    for (int i = 0; i < disks.size(); i++) {
      Disk disk = disks.get(i);
      if (disk.isVolume()) {
        String key =
            disk.flags().indexOf('e') >= 0
                ? ownKeyArn
                : disk.flags().indexOf('d') >= 0 ? defaultKeyArn : null;
        devices.add(
            new SandboxBlockDevice(
                disk.device(),
                null,
                null,
                volume(disk, disk.hasSnapshot() ? snapshotId.apply(i) : null, key)));
      } else if (disk.virtual().equals("!")) {
        devices.add(new SandboxBlockDevice(disk.device(), null, "", null));
      } else {
        devices.add(new SandboxBlockDevice(disk.device(), disk.virtual(), null, null));
      }
    }
    return devices;
  }

  private static SandboxEbs volume(Disk disk, @Nullable String snapshotId, @Nullable String key) {
    return new SandboxEbs(
        disk.flags().indexOf('k') < 0,
        disk.iops() == 0 ? null : Integer.valueOf(disk.iops()),
        snapshotId,
        disk.gib(),
        disk.type(),
        key,
        disk.mib() == 0 ? null : Integer.valueOf(disk.mib()),
        null,
        null,
        null,
        disk.isEncrypted(),
        disk.flags().indexOf('r') < 0 ? null : Integer.valueOf(200),
        null);
  }

  private static Disk disk(String text) {
    int virtual = text.indexOf('=');
    if (virtual > 0) {
      return new Disk(text.substring(0, virtual), text.substring(virtual + 1), 0, "", 0, 0, "");
    }
    int plus = text.indexOf('+');
    String flags = plus < 0 ? "" : text.substring(plus + 1);
    String[] parts = (plus < 0 ? text : text.substring(0, plus)).split(":");
    boolean gp3 = parts[2].equals("gp3");
    int gib = Integer.parseInt(parts[1]);
    int usualIops = gp3 ? 3000 : parts[2].equals("gp2") ? Math.max(100, 3 * gib) : 0;
    int iops = parts.length > 3 ? Integer.parseInt(parts[3]) : usualIops;
    int mib = parts.length > 4 ? Integer.parseInt(parts[4]) : gp3 ? 125 : 0;
    return new Disk(parts[0], "", gib, parts[2], iops, mib, flags);
  }
}
