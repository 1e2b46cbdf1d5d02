package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageBuilder;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.ScanResults;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an image shares with no other, as bytes: a few flags, then what they say is there. Read only
 * when the image itself is wanted.
 */
final class OwnBytes {
  static final int ID = 1;
  static final int CREATED = 1 << 1;
  static final int LAUNCHED = 1 << 2;
  static final int DEPRECATES = 1 << 3;
  static final int LOCATION = 1 << 4;
  static final int SOURCE = 1 << 5;
  static final int INSTANCE = 1 << 6;
  static final int PARAMETER = 1 << 7;
  static final int WATERMARKS = 1 << 8;
  static final int SCAN = 1 << 9;
  static final int DEVICES = 1 << 10;
  static final int LOCATION_NONE = 1 << 11;
  private static final int ORIGIN = SOURCE | INSTANCE | PARAMETER | WATERMARKS | SCAN;
  static final String SNAPSHOT = "snap-";
  static final String AMI = "ami-";

  private OwnBytes() {}

  static void write(ByteSink out, Image image, boolean packedId) {
    String location = image.imageLocation();
    boolean devices = haveOwn(image.blockDeviceMappings());
    int flags =
        flag(!packedId, ID)
            | flag(isOdd(image.creationDate()), CREATED)
            | flag(isOdd(image.lastLaunchedTime(), true), LAUNCHED)
            | flag(isOdd(image.deprecationTime(), true), DEPRECATES)
            | flag(location != null && !isUsual(location, image), LOCATION)
            | flag(location == null, LOCATION_NONE)
            | flag(image.sourceImageId() != null || image.sourceImageRegion() != null, SOURCE)
            | flag(image.sourceInstanceId() != null, INSTANCE)
            | flag(image.publicSsmParameterName() != null, PARAMETER)
            | flag(!image.imageWatermarks().isEmpty(), WATERMARKS)
            | flag(image.scanResults() != null, SCAN)
            | flag(devices, DEVICES);
    out.number(flags);
    text(out, flags, ID, image.id());
    text(out, flags, CREATED, image.creationDate());
    text(out, flags, LAUNCHED, image.lastLaunchedTime());
    text(out, flags, DEPRECATES, image.deprecationTime());
    text(out, flags, LOCATION, location);
    if ((flags & SOURCE) != 0) {
      id(out, AMI, image.sourceImageId());
      out.text(image.sourceImageRegion());
    }
    text(out, flags, INSTANCE, image.sourceInstanceId());
    text(out, flags, PARAMETER, image.publicSsmParameterName());
    if ((flags & WATERMARKS) != 0) {
      out.number(image.imageWatermarks().size());
      image.imageWatermarks().forEach(each -> watermark(out, each));
    }
    if ((flags & SCAN) != 0 && image.scanResults() != null) {
      scan(out, image.scanResults());
    }
    if ((flags & DEVICES) != 0) {
      for (BlockDeviceMapping each : image.blockDeviceMappings()) {
        if (each.ebs() != null) {
          id(out, SNAPSHOT, each.ebs().snapshotId());
          out.text(each.ebs().kmsKeyId());
        }
      }
    }
  }

  private static int flag(boolean on, int flag) {
    return on ? flag : 0;
  }

  private static boolean isOdd(@Nullable String time) {
    return time != null && !Moments.isCanonical(time);
  }

  /** Seconds are kept of some times, so that odd milliseconds are odd too. */
  private static boolean isOdd(@Nullable String time, boolean seconds) {
    return isOdd(time) || (time != null && seconds && !Segment.fitsSeconds(Moments.millis(time)));
  }

  private static boolean haveOwn(List<BlockDeviceMapping> devices) {
    for (BlockDeviceMapping each : devices) {
      EbsBlockDevice ebs = each.ebs();
      if (ebs != null && (ebs.snapshotId() != null || ebs.kmsKeyId() != null)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is what {@link #usualLocation} would give. */
  private static boolean isUsual(String location, Image image) {
    String owner = image.ownerId();
    String name = image.name();
    return owner != null
        && name != null
        && location.length() == owner.length() + 1 + name.length()
        && location.charAt(owner.length()) == '/'
        && location.startsWith(owner)
        && location.endsWith(name);
  }

  private static @Nullable String usualLocation(@Nullable String owner, @Nullable String name) {
    return owner == null || name == null ? null : owner + "/" + name;
  }

  private static void text(ByteSink out, int flags, int flag, @Nullable String text) {
    if ((flags & flag) != 0) {
      out.text(text);
    }
  }

  /** 17 for none and other texts, the leading digit of a packed id else. */
  private static void id(ByteSink out, String prefix, @Nullable String id) {
    PackedId packed = id == null ? PackedId.OTHER : PackedId.of(prefix, id);
    out.put(packed.lead());
    if (packed.lead() == PackedId.NONE) {
      out.text(id);
    } else {
      out.eight(packed.bits());
    }
  }

  private static @Nullable String id(ByteSource in, String prefix) {
    byte lead = (byte) in.one();
    return lead == PackedId.NONE ? in.text() : PackedId.text(prefix, lead, in.eight());
  }

  private static void watermark(ByteSink out, ImageWatermark mark) {
    out.text(mark.key());
    out.text(mark.sourceImageId());
    out.text(mark.sourceImageRegion());
    time(out, mark.sourceImageCreationTime());
    time(out, mark.watermarkCreationTime());
  }

  private static void scan(ByteSink out, ScanResults scan) {
    out.text(scan.highestFindingSeverityLabel());
    time(out, scan.findingScanDate());
    time(out, scan.informationalFixAvailableSince());
    time(out, scan.lowFixAvailableSince());
    time(out, scan.mediumFixAvailableSince());
    time(out, scan.highFixAvailableSince());
    time(out, scan.criticalFixAvailableSince());
  }

  private static void time(ByteSink out, @Nullable Instant time) {
    out.text(time == null ? null : time.toString());
  }

  private static @Nullable Instant time(ByteSource in) {
    String text = in.text();
    return text == null ? null : Instant.parse(text);
  }

  /** The id of an image whose id could not be packed. */
  static String id(ByteBuffer bytes, int at) {
    ByteSource in = new ByteSource(bytes, at);
    in.number();
    String id = in.text();
    return id == null ? "" : id;
  }

  /** Whether they say what an image was made from, or its parameter, watermarks or scan. */
  static boolean haveOrigin(ByteBuffer bytes, int at) {
    return (new ByteSource(bytes, at).number() & ORIGIN) != 0;
  }

  /** What is known of an image before its own bytes are read. */
  record Known(
      List<BlockDeviceMapping> devices,
      @Nullable String ownerId,
      @Nullable String name,
      Region region) {}

  /** Reads into {@code image}. */
  static void read(ByteSource in, ImageBuilder image, Known known) {
    int flags = (int) in.number();
    if ((flags & ID) != 0) {
      in.text();
    }
    if ((flags & CREATED) != 0) {
      image.creationDate(in.text());
    }
    if ((flags & LAUNCHED) != 0) {
      image.lastLaunchedTime(in.text());
    }
    if ((flags & DEPRECATES) != 0) {
      image.deprecationTime(in.text());
    }
    image.imageLocation(
        (flags & LOCATION) != 0
            ? in.text()
            : (flags & LOCATION_NONE) != 0 ? null : usualLocation(known.ownerId(), known.name()));
    if ((flags & SOURCE) != 0) {
      image.sourceImageId(id(in, AMI));
      String source = in.text();
      image.sourceImageRegion(
          source != null && source.equals(known.region().id()) ? known.region().id() : source);
    }
    if ((flags & INSTANCE) != 0) {
      image.sourceInstanceId(in.text());
    }
    if ((flags & PARAMETER) != 0) {
      image.publicSsmParameterName(in.text());
    }
    if ((flags & WATERMARKS) != 0) {
      List<ImageWatermark> marks = new ArrayList<>();
      for (int left = (int) in.number(); left > 0; left--) {
        marks.add(new ImageWatermark(in.text(), in.text(), in.text(), time(in), time(in)));
      }
      image.imageWatermarks(List.copyOf(marks));
    }
    if ((flags & SCAN) != 0) {
      image.scanResults(
          new ScanResults(in.text(), time(in), time(in), time(in), time(in), time(in), time(in)));
    }
    image.blockDeviceMappings(devices(in, known.devices(), (flags & DEVICES) != 0));
  }

  private static List<BlockDeviceMapping> devices(
      ByteSource in, List<BlockDeviceMapping> common, boolean own) {
    if (!own) {
      return common;
    }
    List<BlockDeviceMapping> devices = new ArrayList<>();
    for (BlockDeviceMapping each : common) {
      EbsBlockDevice ebs = each.ebs();
      devices.add(ebs == null ? each : Kind.with(each, ebs, id(in, SNAPSHOT), in.text()));
    }
    return List.copyOf(devices);
  }
}
