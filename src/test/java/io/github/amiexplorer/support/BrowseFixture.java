package io.github.amiexplorer.support;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Images and catalogues for tests of browsing. */
public final class BrowseFixture {
  /** The moment that the tests take for now. */
  public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private static final String[] REGIONS = {
    "us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-northeast-2", "sa-east-1"
  };
  private static final String[][] KINDS = {
    {"ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-%s-server-2026", "099720109477", "Linux/UNIX"},
    {"al2023-ami-2023.12.2026-kernel-6.12-%s-", "137112412989", "Linux/UNIX"},
    {"debian-13-%s-2026", "136693071363", "Linux/UNIX"},
    {"RHEL-10.1.0_HVM-2026-%s-", "309956199498", "Red Hat Enterprise Linux"},
    {"Windows_Server-2025-English-Full-Base-%s-2026", "801119661308", "Windows"},
    {"payments-api-%s-2026.11.", "123456789012", "Linux/UNIX"},
  };

  private BrowseFixture() {}

  /** So many images of mixed kinds; the same for every call. */
  public static List<Image> images(int count) {
    List<Image> images = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      images.add(image(i));
    }
    return images;
  }

  /** A catalogue that holds them as owned by Amazon, complete. */
  public static Catalog catalog(List<Image> images) {
    Catalog catalog = new Catalog();
    for (String id : REGIONS) {
      Region region = Region.of(id);
      catalog.append(
          new Scope.Amazon(),
          region,
          images.stream().filter(image -> image.region().equals(region)).toList());
      catalog.complete(new Scope.Amazon(), region, NOW);
    }
    return catalog;
  }

  private static Image image(int i) {
    String[] kind = KINDS[(i / 7) % KINDS.length];
    String arch = i % 3 == 0 ? "arm64" : "x86_64";
    boolean own = kind[1].equals("123456789012");
    return Image.builder(Region.of(REGIONS[i % REGIONS.length]), "ami-%017x".formatted(i * 7919L))
        .name(kind[0].formatted(arch) + i)
        .ownerId(kind[1])
        .ownerAlias(kind[1].equals("137112412989") ? "amazon" : null)
        .platformDetails(kind[2])
        .architecture(arch)
        .state(i % 41 == 3 ? "failed" : i % 37 == 5 ? "pending" : "available")
        .isPublic(!own)
        .bootMode("uefi")
        .rootDeviceType("ebs")
        .creationDate(NOW.minus(i % 900, ChronoUnit.DAYS).toString())
        .deprecationTime(NOW.plus(700 - i % 900, ChronoUnit.DAYS).toString())
        .tags(own ? Map.of("Team", "payments") : Map.of())
        .blockDeviceMappings(
            List.of(
                new BlockDeviceMapping(
                    "/dev/xvda",
                    null,
                    null,
                    new EbsBlockDevice(
                        true,
                        3000,
                        "snap-1",
                        8 + i % 5 * 8,
                        "gp3",
                        null,
                        125,
                        null,
                        null,
                        null,
                        i % 2 == 0,
                        null,
                        null))))
        .build();
  }
}
