package io.github.amiexplorer.cloud.aws;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** Looks at the heap every few milliseconds: what is used, and what the last collection left. */
final class PeakHeap {
  private static final double MIB = 1 << 20;

  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(each -> each.getType() == MemoryType.HEAP)
          .toList();
  private volatile long used;
  private volatile long live;

  private PeakHeap() {}

  /** Looks from now on. */
  static PeakHeap watch() {
    PeakHeap heap = new PeakHeap();
    Thread.ofPlatform().daemon().name("peak-heap").start(heap::look);
    return heap;
  }

  private void look() {
    while (true) {
      long now = 0;
      long left = 0;
      for (MemoryPoolMXBean each : pools) {
        now += each.getUsage().getUsed();
        MemoryUsage after = each.getCollectionUsage();
        left += after == null ? 0 : after.getUsed();
      }
      used = Math.max(used, now);
      live = Math.max(live, left);
      try {
        Thread.sleep(5);
      } catch (InterruptedException end) {
        return;
      }
    }
  }

  /** The most that was used, garbage included. */
  double peakMib() {
    return used / MIB;
  }

  /** The most that a collection left. */
  double liveMib() {
    return live / MIB;
  }
}
