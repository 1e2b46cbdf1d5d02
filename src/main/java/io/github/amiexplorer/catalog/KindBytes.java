package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageBuilder;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.StateReason;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a kind as bytes, in one order for writing and reading. */
final class KindBytes {
  private KindBytes() {}

  static void write(ByteSink out, Kind.Key key) {
    Image image = key.image();
    out.text(key.system().key());
    texts(image).forEach(out::text);
    truth(out, image.imageAllowed());
    truth(out, image.freeTierEligible());
    truth(out, image.enaSupport());
    StateReason reason = image.stateReason();
    out.put(reason == null ? 0 : 1);
    if (reason != null) {
      out.text(reason.code());
      out.text(reason.message());
    }
    out.number(image.blockDeviceMappings().size());
    image.blockDeviceMappings().forEach(each -> device(out, each));
    out.number(image.productCodes().size());
    for (ProductCode each : image.productCodes()) {
      out.text(each.id());
      out.text(each.type());
    }
    out.number(image.tags().size());
    image.tags().keySet().forEach(out::text);
    InstanceTypeSpecification rule = image.instanceTypeSpecification();
    out.put(rule == null ? 0 : 1);
    if (rule != null) {
      list(out, rule.supportedInstanceTypes());
      list(out, rule.unsupportedInstanceTypes());
    }
  }

  /** Its plain texts; {@link #read} takes them in the same order. */
  private static List<@Nullable String> texts(Image image) {
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(image.imageType());
    texts.add(image.state());
    texts.add(image.deregistrationProtection());
    texts.add(image.architecture());
    texts.add(image.platform());
    texts.add(image.platformDetails());
    texts.add(image.usageOperation());
    texts.add(image.virtualizationType());
    texts.add(image.hypervisor());
    texts.add(image.bootMode());
    texts.add(image.tpmSupport());
    texts.add(image.imdsSupport());
    texts.add(image.sriovNetSupport());
    texts.add(image.kernelId());
    texts.add(image.ramdiskId());
    texts.add(image.rootDeviceName());
    texts.add(image.rootDeviceType());
    return texts;
  }

  private static void device(ByteSink out, BlockDeviceMapping mapping) {
    out.text(mapping.deviceName());
    out.text(mapping.virtualName());
    out.text(mapping.noDevice());
    EbsBlockDevice ebs = mapping.ebs();
    out.put(ebs == null ? 0 : 1);
    if (ebs != null) {
      truth(out, ebs.deleteOnTermination());
      number(out, ebs.iops());
      number(out, ebs.volumeSize());
      out.text(ebs.volumeType());
      number(out, ebs.throughput());
      out.text(ebs.outpostArn());
      out.text(ebs.availabilityZone());
      out.text(ebs.availabilityZoneId());
      truth(out, ebs.encrypted());
      number(out, ebs.volumeInitializationRate());
      number(out, ebs.ebsCardIndex());
    }
  }

  private static void truth(ByteSink out, @Nullable Boolean value) {
    out.put(value == null ? 0 : value ? 1 : 2);
  }

  private static void number(ByteSink out, @Nullable Integer value) {
    out.put(value == null ? 0 : 1);
    if (value != null) {
      out.eight(value);
    }
  }

  private static void list(ByteSink out, List<String> texts) {
    out.number(texts.size());
    texts.forEach(out::text);
  }

  static Kind.Key read(ByteSource in) {
    OperatingSystem system = system(in.text());
    ImageBuilder image =
        Image.builder(Kind.NOWHERE, "")
            .imageType(in.text())
            .state(in.text())
            .deregistrationProtection(in.text())
            .architecture(in.text())
            .platform(in.text())
            .platformDetails(in.text())
            .usageOperation(in.text())
            .virtualizationType(in.text())
            .hypervisor(in.text())
            .bootMode(in.text())
            .tpmSupport(in.text())
            .imdsSupport(in.text())
            .sriovNetSupport(in.text())
            .kernelId(in.text())
            .ramdiskId(in.text())
            .rootDeviceName(in.text())
            .rootDeviceType(in.text())
            .imageAllowed(truth(in))
            .freeTierEligible(truth(in))
            .enaSupport(truth(in));
    if (in.one() == 1) {
      image.stateReason(new StateReason(in.text(), in.text()));
    }
    image.blockDeviceMappings(list(in, () -> device(in)));
    image.productCodes(list(in, () -> new ProductCode(in.text(), in.text())));
    TreeMap<String, String> keys = new TreeMap<>();
    list(in, () -> some(in)).forEach(each -> keys.put(each, ""));
    image.tags(keys);
    if (in.one() == 1) {
      image.instanceTypeSpecification(
          new InstanceTypeSpecification(list(in, () -> some(in)), list(in, () -> some(in))));
    }
    return new Kind.Key(image.build(), system);
  }

  private static OperatingSystem system(@Nullable String key) {
    for (OperatingSystem each : OperatingSystem.values()) {
      if (each.key().equals(key)) {
        return each;
      }
    }
    throw new IllegalArgumentException("No such operating system");
  }

  private static BlockDeviceMapping device(ByteSource in) {
    String name = in.text();
    String virtual = in.text();
    String none = in.text();
    EbsBlockDevice ebs = null;
    if (in.one() == 1) {
      ebs =
          new EbsBlockDevice(
              truth(in),
              number(in),
              null,
              number(in),
              in.text(),
              null,
              number(in),
              in.text(),
              in.text(),
              in.text(),
              truth(in),
              number(in),
              number(in));
    }
    return new BlockDeviceMapping(name, virtual, none, ebs);
  }

  private static @Nullable Boolean truth(ByteSource in) {
    int value = in.one();
    return value == 0 ? null : value == 1;
  }

  private static @Nullable Integer number(ByteSource in) {
    return in.one() == 0 ? null : (int) in.eight();
  }

  private static String some(ByteSource in) {
    String text = in.text();
    return text == null ? "" : text;
  }

  private static <T> List<T> list(ByteSource in, Supplier<T> item) {
    int size = in.count();
    List<T> items = new ArrayList<>(size);
    for (int at = 0; at < size; at++) {
      items.add(item.get());
    }
    return List.copyOf(items);
  }
}
