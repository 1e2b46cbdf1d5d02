package io.github.amiexplorer.sandbox.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that exists in one region as the own account sees it.
 *
 * <p>Images stand on numbered slots: first the account's own and those shared with it, which are
 * kept, then the public ones, which are made when asked for, then those that were added later. A
 * slot never changes its image, so a slot number is a good place to go on from in a paged listing;
 * the slot of a removed image is empty.
 *
 * <p>Safe on any thread. Values are immutable and replaced as a whole; the last writer wins.
 */
public final class RegionWorld {
  private final SandboxRegion region;
  private final RegionStock stock;
  private final PublicImages publicImages;
  private final List<String> firstIds;
  private final List<String> addedIds = new CopyOnWriteArrayList<>();
  private final Map<String, SandboxImage> images = new ConcurrentHashMap<>();
  private final Map<String, Boolean> removedPublic = new ConcurrentHashMap<>();
  private final Map<String, SandboxSnapshot> snapshots = new ConcurrentHashMap<>();
  private final Registry<SandboxInstance> instances;
  private final Registry<SandboxLaunchTemplate> launchTemplates;
  private final Registry<SandboxKeyPair> keyPairs;
  private final Registry<SandboxVpc> vpcs;
  private final Registry<SandboxSubnet> subnets;
  private final Registry<SandboxSecurityGroup> securityGroups;
  private volatile SandboxRegionSettings settings;

  RegionWorld(SandboxRegion region, RegionStock stock, PublicImages publicImages) {
    this.region = region;
    this.stock = stock;
    this.publicImages = publicImages;
    this.settings = stock.settings();
    this.instances = new Registry<>(SandboxInstance::id, stock.instances());
    this.launchTemplates = new Registry<>(SandboxLaunchTemplate::id, stock.launchTemplates());
    this.keyPairs = new Registry<>(SandboxKeyPair::id, stock.keyPairs());
    this.vpcs = new Registry<>(SandboxVpc::id, stock.vpcs());
    this.subnets = new Registry<>(SandboxSubnet::id, stock.subnets());
    this.securityGroups = new Registry<>(SandboxSecurityGroup::id, stock.securityGroups());
    this.firstIds = stock.images().stream().map(SandboxImage::id).toList();
    stock.images().forEach(image -> images.put(image.id(), image));
    stock.snapshots().forEach(snapshot -> snapshots.put(snapshot.id(), snapshot));
  }

  /** Which region this is. */
  public SandboxRegion region() {
    return region;
  }

  /** One more than the highest slot. Grows when images are added, never shrinks. */
  public int slots() {
    return firstIds.size() + publicImages.count() + addedIds.size();
  }

  /** The image on a slot from 0 to {@code slots() - 1}, or {@code null} where it was removed. */
  public @Nullable SandboxImage imageAt(int slot) {
    int number = publicNumber(slot);
    if (number < 0) {
      return images.get(idAt(slot));
    }
    if (images.size() == firstIds.size() && removedPublic.isEmpty()) {
      return publicImages.at(number);
    }
    SandboxImage made = publicImages.at(number);
    return removedPublic.containsKey(made.id()) ? null : images.getOrDefault(made.id(), made);
  }

  /**
   * The owner's account id of the image on a slot, or {@code null} where it was removed. Far
   * cheaper than the image: for looking through large regions by owner.
   */
  public @Nullable String ownerAt(int slot) {
    int number = publicNumber(slot);
    if (number >= 0) {
      return publicImages.ownerAt(number);
    }
    SandboxImage image = images.get(idAt(slot));
    return image == null ? null : image.ownerId();
  }

  /** Every image, in the order of the slots, made while the stream runs. */
  public Stream<SandboxImage> images() {
    return IntStream.range(0, slots())
        .mapToObj(this::imageAt)
        .mapMulti(
            (image, sink) -> {
              if (image != null) {
                sink.accept(image);
              }
            });
  }

  /** The images that are kept: the account's own, those shared with it, and changed ones. */
  public Collection<SandboxImage> keptImages() {
    return images.values();
  }

  /** The image of that id, or {@code null}. */
  public @Nullable SandboxImage image(String id) {
    SandboxImage kept = images.get(id);
    if (kept != null || removedPublic.containsKey(id)) {
      return kept;
    }
    int number = publicImages.numberOf(id);
    return number < 0 ? null : publicImages.at(number);
  }

  /** Adds an image, or replaces the one of the same id. */
  public synchronized void put(SandboxImage image) {
    if (image(image.id()) == null) {
      addedIds.add(image.id());
    }
    images.put(image.id(), image);
  }

  /** Takes an image away; its slot stays empty. */
  public synchronized void removeImage(String id) {
    images.remove(id);
    if (publicImages.numberOf(id) >= 0) {
      removedPublic.put(id, true);
    }
  }

  /** The snapshots of the account's own images and of those shared with it, in order of id. */
  public List<SandboxSnapshot> snapshots() {
    List<SandboxSnapshot> all = new ArrayList<>(snapshots.values());
    all.sort(Comparator.comparing(SandboxSnapshot::id));
    return all;
  }

  /** The snapshot of that id, also behind a public image, or {@code null}. */
  public @Nullable SandboxSnapshot snapshot(String id) {
    SandboxSnapshot kept = snapshots.get(id);
    return kept != null ? kept : publicImages.snapshot(id);
  }

  /** Adds a snapshot, or replaces the one of the same id. */
  public void put(SandboxSnapshot snapshot) {
    snapshots.put(snapshot.id(), snapshot);
  }

  /** Takes a snapshot away. */
  public void removeSnapshot(String id) {
    snapshots.remove(id);
  }

  /** The account's instances as they are now, oldest first. */
  public List<SandboxInstance> instances() {
    return instances.all();
  }

  /** Adds an instance, or replaces the one of the same id. */
  public void put(SandboxInstance instance) {
    instances.put(instance);
  }

  /** Takes an instance away. */
  public void removeInstance(String id) {
    instances.remove(id);
  }

  /** The account's launch templates as they are now, oldest first. */
  public List<SandboxLaunchTemplate> launchTemplates() {
    return launchTemplates.all();
  }

  /** Adds a launch template, or replaces the one of the same id. */
  public void put(SandboxLaunchTemplate launchTemplate) {
    launchTemplates.put(launchTemplate);
  }

  /** Takes a launch template away. */
  public void removeLaunchTemplate(String id) {
    launchTemplates.remove(id);
  }

  /** The account's key pairs as they are now, oldest first. */
  public List<SandboxKeyPair> keyPairs() {
    return keyPairs.all();
  }

  /** Adds a key pair, or replaces the one of the same id. */
  public void put(SandboxKeyPair keyPair) {
    keyPairs.put(keyPair);
  }

  /** Takes a key pair away. */
  public void removeKeyPair(String id) {
    keyPairs.remove(id);
  }

  /** The account's VPCs as they are now, oldest first. */
  public List<SandboxVpc> vpcs() {
    return vpcs.all();
  }

  /** Adds a VPC, or replaces the one of the same id. */
  public void put(SandboxVpc vpc) {
    vpcs.put(vpc);
  }

  /** The account's subnets as they are now, oldest first. */
  public List<SandboxSubnet> subnets() {
    return subnets.all();
  }

  /** Adds a subnet, or replaces the one of the same id. */
  public void put(SandboxSubnet subnet) {
    subnets.put(subnet);
  }

  /** The account's security groups as they are now, oldest first. */
  public List<SandboxSecurityGroup> securityGroups() {
    return securityGroups.all();
  }

  /** Adds a security group, or replaces the one of the same id. */
  public void put(SandboxSecurityGroup securityGroup) {
    securityGroups.put(securityGroup);
  }

  /** Takes a security group away. */
  public void removeSecurityGroup(String id) {
    securityGroups.remove(id);
  }

  /** The availability zones. */
  public List<SandboxZone> zones() {
    return stock.zones();
  }

  /** The KMS keys with their aliases. */
  public List<SandboxKmsKey> kmsKeys() {
    return stock.kmsKeys();
  }

  /** Public and own SSM parameters: path to image id, in order of path. */
  public Map<String, String> ssmParameters() {
    return stock.ssmParameters();
  }

  /** The account's settings in this region. */
  public SandboxRegionSettings settings() {
    return settings;
  }

  /** Replaces the account's settings in this region. */
  public void settings(SandboxRegionSettings changed) {
    settings = changed;
  }

  private int publicNumber(int slot) {
    int number = slot - firstIds.size();
    return number < publicImages.count() ? Math.max(number, -1) : -1;
  }

  private String idAt(int slot) {
    return slot < firstIds.size()
        ? firstIds.get(slot)
        : addedIds.get(slot - firstIds.size() - publicImages.count());
  }
}
