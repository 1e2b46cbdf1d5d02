package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.Progress;
import io.github.amiexplorer.cloud.Snapshots;
import io.github.amiexplorer.cloud.Snapshots.SnapshotInfo;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.ec2.model.EbsBlockDevice;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Image;
import software.amazon.awssdk.services.ec2.model.Instance;

/** Progress by describing with filters: an unknown id is left out and does not refuse the rest. */
final class AwsProgress implements Progress {
  private static final Logger LOG = LoggerFactory.getLogger(AwsProgress.class);
  private static final int CHUNK = 200;

  private final AwsClients clients;
  private final AwsCalls calls;
  private final Snapshots snapshots;

  AwsProgress(AwsClients clients, AwsCalls calls, Snapshots snapshots) {
    this.clients = clients;
    this.calls = calls;
    this.snapshots = snapshots;
  }

  @Override
  public List<ImageProgress> images(Region region, Collection<String> ids, CancelToken cancel) {
    List<Image> images = new ArrayList<>();
    for (Filter filter : filters("image-id", ids)) {
      images.addAll(describe(region, filter, cancel));
    }
    return progress(region, images, cancel);
  }

  @Override
  public List<ImageProgress> imagesNamed(Region region, String name, CancelToken cancel) {
    String literal = name.replaceAll("([\\\\*?])", "\\\\$1");
    Filter filter = Filter.builder().name("name").values(literal).build();
    List<Image> images = describe(region, filter, cancel);
    return progress(
        region, images.stream().filter(each -> name.equals(each.name())).toList(), cancel);
  }

  private List<Image> describe(Region region, Filter filter, CancelToken cancel) {
    List<Image> found = new ArrayList<>();
    NextTokens tokens = new NextTokens(region, "ec2:DescribeImages");
    do {
      var answer =
          calls.call(
              region,
              "ec2:DescribeImages",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeImages(
                          request ->
                              request
                                  .owners("self")
                                  .includeDeprecated(true)
                                  .includeDisabled(true)
                                  .filters(filter)
                                  .maxResults(1000)
                                  .nextToken(tokens.next())));
      found.addAll(answer.images());
      tokens.take(answer.nextToken());
    } while (tokens.hasNext());
    return found;
  }

  private List<ImageProgress> progress(Region region, List<Image> images, CancelToken cancel) {
    List<String> pending =
        images.stream()
            .filter(each -> "pending".equals(each.stateAsString()))
            .flatMap(each -> snapshotIds(each).stream())
            .toList();
    Map<String, SnapshotInfo> known = pending.isEmpty() ? Map.of() : known(region, pending, cancel);
    return images.stream().map(image -> progress(image, known)).toList();
  }

  /** The percentage is nice to have: who may not describe snapshots still sees the state. */
  private Map<String, SnapshotInfo> known(Region region, List<String> ids, CancelToken cancel) {
    Map<String, SnapshotInfo> known = new HashMap<>();
    try {
      snapshots.find(region, ids, cancel).forEach(each -> known.put(each.snapshotId(), each));
    } catch (CloudException refused) {
      LOG.debug("No progress of snapshots: {}", refused.getMessage());
    }
    return known;
  }

  private static ImageProgress progress(Image image, Map<String, SnapshotInfo> known) {
    List<String> ids = snapshotIds(image);
    String state = image.stateAsString() == null ? "" : image.stateAsString();
    long size = 0;
    long done = 0;
    for (String id : ids) {
      SnapshotInfo snapshot = known.get(id);
      if (snapshot != null) {
        size += snapshot.volumeSizeGib();
        done += (long) snapshot.volumeSizeGib() * snapshot.progressPercent();
      }
    }
    int percent = state.equals("pending") ? (int) (size == 0 ? 0 : done / size) : 100;
    return new ImageProgress(
        image.imageId(),
        state,
        image.stateReason() == null ? null : image.stateReason().message(),
        image.sourceImageId(),
        ids,
        percent);
  }

  private static List<String> snapshotIds(Image image) {
    return image.blockDeviceMappings().stream()
        .map(each -> each.ebs())
        .filter(Objects::nonNull)
        .map(EbsBlockDevice::snapshotId)
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public List<InstanceProgress> instances(
      Region region, Collection<String> ids, CancelToken cancel) {
    List<InstanceProgress> found = new ArrayList<>();
    for (Filter filter : filters("instance-id", ids)) {
      found.addAll(describeInstances(region, filter, cancel));
    }
    return found;
  }

  @Override
  public List<InstanceProgress> launchedWith(
      Region region, String clientToken, CancelToken cancel) {
    return describeInstances(
        region, Filter.builder().name("client-token").values(clientToken).build(), cancel);
  }

  private List<InstanceProgress> describeInstances(
      Region region, Filter filter, CancelToken cancel) {
    List<InstanceProgress> found = new ArrayList<>();
    NextTokens tokens = new NextTokens(region, "ec2:DescribeInstances");
    do {
      var answer =
          calls.call(
              region,
              "ec2:DescribeInstances",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeInstances(
                          request ->
                              request.filters(filter).maxResults(1000).nextToken(tokens.next())));
      answer.reservations().stream()
          .flatMap(each -> each.instances().stream())
          .forEach(each -> found.add(progress(each)));
      tokens.take(answer.nextToken());
    } while (tokens.hasNext());
    return found;
  }

  private static InstanceProgress progress(Instance instance) {
    String state = instance.state() == null ? null : instance.state().nameAsString();
    return new InstanceProgress(
        instance.instanceId(),
        state == null ? "" : state,
        reason(instance),
        instance.publicIpAddress(),
        instance.privateIpAddress());
  }

  private static @Nullable String reason(Instance instance) {
    return instance.stateReason() == null ? null : instance.stateReason().message();
  }

  private static List<Filter> filters(String name, Collection<String> ids) {
    List<String> all = ids.stream().distinct().toList();
    List<Filter> filters = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<String> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
      filters.add(Filter.builder().name(name).values(chunk).build());
    }
    return filters;
  }
}
