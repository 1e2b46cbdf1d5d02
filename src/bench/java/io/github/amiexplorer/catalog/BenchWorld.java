package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.model.StateReason;
import io.github.amiexplorer.sandbox.world.RegionWorld;
import io.github.amiexplorer.sandbox.world.SandboxBlockDevice;
import io.github.amiexplorer.sandbox.world.SandboxEbs;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxRegion;
import io.github.amiexplorer.sandbox.world.World;
import io.github.amiexplorer.sandbox.world.WorldGenerator;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Populations made by the sandbox's own generator, in which one image in three has a name of its
 * own. In the harder one four of five have.
 *
 * @param images about how many
 * @param unique whether it is the harder one
 */
record BenchWorld(int images, boolean unique) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  static final String ACCOUNT = "123456789012";
  private static final int PAGE = 1_000;
  private static final int REGIONS = 34;

  /** A catalogue with all of it. */
  Catalog catalog() {
    return catalog(null);
  }

  /** The same, with scratch files in {@code folder}. */
  Catalog catalog(@Nullable Path folder) {
    return catalog(folder, (region, page) -> {});
  }

  /** The same, with every page for somebody else too, on several threads. */
  Catalog catalog(@Nullable Path folder, BiConsumer<Region, List<Image>> also) {
    Catalog catalog = new Catalog(folder);
    Scope scope = new Scope.All();
    regions().parallelStream()
        .forEach(
            each -> {
              each.pages(
                  (region, page) -> {
                    catalog.append(scope, region, page);
                    also.accept(region, page);
                  });
              catalog.complete(scope, each.name(), NOW);
            });
    return catalog;
  }

  /** All of it, page by page, in one thread. */
  void pages(BiConsumer<Region, List<Image>> onPage) {
    regions().forEach(each -> each.pages(onPage));
  }

  /** All of it as the sandbox holds it, page by page with the names of its Regions. */
  void sandboxPages(BiConsumer<String, List<SandboxImage>> onPage) {
    regions().forEach(each -> each.sandboxPages(page -> onPage.accept(each.name().id(), page)));
  }

  private List<Place> regions() {
    World world = new WorldGenerator(1, images / REGIONS, TODAY).generate();
    List<Place> places = new ArrayList<>();
    int first = 0;
    for (SandboxRegion each : world.regions()) {
      RegionWorld region = Objects.requireNonNull(world.region(each.name()));
      places.add(new Place(Region.of(each.name()), region, first, unique));
      first += region.slots();
    }
    return places;
  }

  /** A Region with the number of its first image. */
  private record Place(Region name, RegionWorld region, int first, boolean unique) {
    void pages(BiConsumer<Region, List<Image>> onPage) {
      sandboxPages(
          page -> onPage.accept(name, page.stream().map(each -> image(name, each)).toList()));
    }

    void sandboxPages(Consumer<List<SandboxImage>> onPage) {
      int number = first;
      List<SandboxImage> page = new ArrayList<>(PAGE);
      for (Iterator<SandboxImage> all = region.images().iterator(); all.hasNext(); ) {
        page.add(named(all.next(), number++));
        if (page.size() == PAGE || !all.hasNext()) {
          onPage.accept(page);
          page = new ArrayList<>(PAGE);
        }
      }
    }

    /** A third has a name of its own already: of the others, seven in ten get one. */
    private SandboxImage named(SandboxImage image, int number) {
      return unique && image.name() != null && number % 10 < 7
          ? image.toBuilder().name(image.name() + "-" + word(number)).build()
          : image;
    }
  }

  private static Image image(Region region, SandboxImage from) {
    return Image.builder(region, from.id())
        .name(from.name())
        .description(from.description())
        .ownerId(from.ownerId())
        .ownerAlias(from.ownerAlias())
        .imageLocation(from.imageLocation())
        .imageType(from.imageType())
        .state(from.state())
        .stateReason(
            from.stateReason() == null
                ? null
                : new StateReason(from.stateReason().code(), from.stateReason().message()))
        .isPublic(from.isPublic())
        .creationDate(from.creationDate())
        .deprecationTime(from.deprecationTime())
        .lastLaunchedTime(from.lastLaunchedTime())
        .deregistrationProtection(from.deregistrationProtection())
        .imageAllowed(from.imageAllowed())
        .freeTierEligible(from.freeTierEligible())
        .architecture(from.architecture())
        .platform(from.platform())
        .platformDetails(from.platformDetails())
        .usageOperation(from.usageOperation())
        .virtualizationType(from.virtualizationType())
        .hypervisor(from.hypervisor())
        .bootMode(from.bootMode())
        .tpmSupport(from.tpmSupport())
        .imdsSupport(from.imdsSupport())
        .enaSupport(from.enaSupport())
        .sriovNetSupport(from.sriovNetSupport())
        .kernelId(from.kernelId())
        .ramdiskId(from.ramdiskId())
        .rootDeviceName(from.rootDeviceName())
        .rootDeviceType(from.rootDeviceType())
        .blockDeviceMappings(from.blockDevices().stream().map(BenchWorld::device).toList())
        .productCodes(
            from.productCodes().stream()
                .map(code -> new ProductCode(code.id(), code.type()))
                .toList())
        .tags(from.tags())
        .sourceImageId(from.sourceImageId())
        .sourceImageRegion(from.sourceImageRegion())
        .sourceInstanceId(from.sourceInstanceId())
        .publicSsmParameterName(from.publicSsmParameterName())
        .instanceTypeSpecification(
            from.instanceTypeRule() == null
                ? null
                : new InstanceTypeSpecification(
                    from.instanceTypeRule().supported(), from.instanceTypeRule().unsupported()))
        .build();
  }

  private static String word(int number) {
    return Integer.toString(number * 0x9E3779B1 & 0x7FFF_FFFF, 36);
  }

  private static BlockDeviceMapping device(SandboxBlockDevice from) {
    SandboxEbs ebs = from.ebs();
    return new BlockDeviceMapping(
        from.deviceName(),
        from.virtualName(),
        from.noDevice(),
        ebs == null
            ? null
            : new EbsBlockDevice(
                ebs.deleteOnTermination(),
                ebs.iops(),
                ebs.snapshotId(),
                ebs.volumeSize(),
                ebs.volumeType(),
                ebs.kmsKeyId(),
                ebs.throughput(),
                ebs.outpostArn(),
                ebs.availabilityZone(),
                ebs.availabilityZoneId(),
                ebs.encrypted(),
                ebs.volumeInitializationRate(),
                ebs.ebsCardIndex()));
  }
}
