package io.github.amiexplorer.sandbox.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the images that known publishers have in one region. Safe on any thread. */
final class PublisherImages {
  private static final int OLDEST_DAYS = 5_000;
  private static final int SHORTEST_SPAN_DAYS = 200;
  private static final int SECONDS_A_DAY = 86_400;

  private final PublisherCatalogue catalogue;
  private final RegionSeed seed;

  PublisherImages(PublisherCatalogue catalogue, RegionSeed seed) {
    this.catalogue = catalogue;
    this.seed = seed;
  }

  /** The owner of the image of that number. */
  String ownerAt(int number) {
    return catalogue.series(number).owner();
  }

  /**
   * Path to image id of every public SSM parameter whose image is among the first {@code count}.
   */
  Map<String, String> parameters(int count) {
    Map<String, String> parameters = new TreeMap<>();
    for (int i = 0; i < Math.min(count, catalogue.roundSize()); i++) {
      String path = parameter(i);
      if (path != null) {
        parameters.put(path, seed.imageIds().id(i));
      }
    }
    return parameters;
  }

  /** The image of that number. */
  SandboxImage at(int number) {
    PublisherSeries series = catalogue.series(number);
    NamePattern.Values values = values(number);
    long own = values.own();
    String name = series.name().fill(values);
    LocalDate day = values.day();
    int second = Mix.pick(own, 1, SECONDS_A_DAY / 2) + Mix.pick(seed.number(), 2, 3_600);
    boolean old = series.has("pv");
    SandboxImageBuilder image =
        new SandboxImageBuilder(seed.imageIds().id(number))
            .name(name)
            .description(series.description().fill(values))
            .ownerId(series.owner())
            .ownerAlias(series.alias())
            .imageLocation((series.alias() == null ? series.owner() : series.alias()) + "/" + name)
            .creationDate(Calendar.time(day, second))
            .deprecationTime(
                Calendar.time(
                    series.has("days90") ? day.plusDays(90) : day.plusYears(2), second / 60 * 60))
            .architecture(series.ec2Arch())
            .platformDetails(series.details())
            .usageOperation(series.usage())
            .virtualizationType(old ? "paravirtual" : "hvm")
            .bootMode(boot(series))
            .enaSupport(old ? null : Boolean.TRUE)
            .sriovNetSupport(series.has("sriov") ? "simple" : null)
            .rootDeviceName(series.has("instance-store") ? "/dev/sda1" : series.disks().root())
            .rootDeviceType(series.has("instance-store") ? "instance-store" : "ebs")
            .blockDevices(
                series.disks().devices(device -> seed.snapshotId(number, device), null, null))
            .publicSsmParameterName(parameter(number))
            .launchPermissions(SandboxLaunchPermissions.PUBLIC);
    if (old) {
      image.kernelId("aki-" + (series.ec2Arch().equals("i386") ? "1c669375" : "919dcaf8"));
      image.ramdiskId(series.has("instance-store") ? "ari-a51cf9cc" : null);
    }
    if (series.has("windows")) {
      image.platform("windows");
    }
    if (series.has("tpm")) {
      image.tpmSupport("v2.0");
    }
    if (series.has("uefidata")) {
      image.uefiData("QU1aTlVFRkkhKBz6AAAAAHj5a7fZ9+3dbzxcPDtpk2YC");
    }
    if (series.has("imds2")) {
      image.imdsSupport("v2.0");
    }
    if (series.has("free")) {
      image.freeTierEligible(true);
    }
    if (series.has("marketplace")) {
      image.productCodes(List.of(product(series)));
    }
    if (series.has("scan") || Mix.pick(own, 3, 16) == 0) {
      image.scanResults(Findings.of(own, seed.calendar()));
    }
    return image.build();
  }

  private static @Nullable String boot(PublisherSeries series) {
    if (series.ec2Arch().startsWith("arm64")) {
      return "uefi";
    }
    return series.boot().isEmpty() ? null : series.boot();
  }

  private static SandboxProductCode product(PublisherSeries series) {
    String code = Long.toString(series.product() >>> 1, 36);
    return series.has("devpay")
        ? new SandboxProductCode(code.substring(0, 8).toUpperCase(Locale.ROOT), "devpay")
        : new SandboxProductCode((code + code + "0").substring(0, 25), "marketplace");
  }

  private @Nullable String parameter(int number) {
    NamePattern pattern = catalogue.series(number).parameter();
    return pattern == null || catalogue.release(number) > 0 ? null : pattern.fill(values(number));
  }

  private NamePattern.Values values(int number) {
    PublisherSeries series = catalogue.series(number);
    int release = catalogue.release(number);
    int span = Math.max(SHORTEST_SPAN_DAYS, OLDEST_DAYS - series.newest());
    long back = (long) release * series.cadence();
    long own = Mix.of(series.product(), release);
    return new NamePattern.Values(
        seed.calendar().day(series.newest() + (int) (back % span)),
        release,
        (int) (back / span),
        series.arch(),
        series.ec2Arch(),
        seed.region(),
        own,
        series.product(),
        "");
  }
}
