package io.github.amiexplorer.cloud.aws;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What this process took of the cores, all its threads together. */
final class ProcessTime {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private ProcessTime() {}

  /** Seconds since the process began. */
  static double seconds() {
    return SYSTEM.getProcessCpuTime() / 1e9;
  }
}
