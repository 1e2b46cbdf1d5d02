package io.github.amiexplorer.sandbox.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A region's public images: two thirds by publishers, then one third by the community. */
final class RegionPublicImages implements PublicImages {
  private static final int BYTES_SHIFT = 30;

  private final RegionSeed seed;
  private final PublisherImages publishers;
  private final CommunityImages community;
  private final int count;
  private final int firstOfCommunity;

  RegionPublicImages(
      RegionSeed seed,
      PublisherImages publishers,
      CommunityImages community,
      int count,
      int firstOfCommunity) {
    this.seed = seed;
    this.publishers = publishers;
    this.community = community;
    this.count = count;
    this.firstOfCommunity = firstOfCommunity;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public SandboxImage at(int number) {
    return number < firstOfCommunity ? publishers.at(number) : community.at(number);
  }

  @Override
  public String ownerAt(int number) {
    return number < firstOfCommunity ? publishers.ownerAt(number) : community.ownerAt(number);
  }

  @Override
  public int numberOf(String imageId) {
    long number = seed.imageIds().number(imageId);
    return number >= 0 && number < count ? (int) number : -1;
  }

  @Override
  public @Nullable SandboxSnapshot snapshot(String snapshotId) {
    long number = seed.snapshotIds().number(snapshotId);
    long imageNumber = RegionSeed.imageOf(number);
    if (number < 0 || imageNumber >= count) {
      return null;
    }
    SandboxImage image = at((int) imageNumber);
    int device = RegionSeed.deviceOf(number);
    SandboxEbs volume =
        device < image.blockDevices().size() ? image.blockDevices().get(device).ebs() : null;
    return volume == null || !snapshotId.equals(volume.snapshotId())
        ? null
        : snapshot(snapshotId, image, volume);
  }

  private static SandboxSnapshot snapshot(String id, SandboxImage image, SandboxEbs volume) {
    int gib = volume.volumeSize() == null ? 1 : volume.volumeSize();
    long own = Mix.of(id);
    boolean encrypted = Boolean.TRUE.equals(volume.encrypted());
    return new SandboxSnapshot(
        id,
        image.ownerId(),
        image.ownerAlias(),
        "Created by CreateImage for " + image.id(),
        "vol-ffffffff",
        gib,
        "completed",
        null,
        "100%",
        image.creationDate(),
        image.creationDate(),
        encrypted,
        null,
        null,
        encrypted ? "sse-ebs" : null,
        "standard",
        null,
        ((long) gib << BYTES_SHIFT) / 100 * (20 + Mix.pick(own, 1, 60)),
        null,
        null,
        null,
        null,
        Map.of(),
        true,
        List.of());
  }
}
