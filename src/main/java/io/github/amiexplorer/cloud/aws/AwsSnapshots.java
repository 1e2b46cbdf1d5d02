package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.Snapshots;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Snapshot;

/** Snapshots by EC2's {@code DescribeSnapshots}. */
final class AwsSnapshots implements Snapshots {
  /** A filter takes no more values. */
  private static final int CHUNK = 200;

  private final AwsClients clients;
  private final AwsCalls calls;

  AwsSnapshots(AwsClients clients, AwsCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  /** Asks by filter, not by id: one unknown id would refuse them all. */
  @Override
  public List<SnapshotInfo> find(Region region, Collection<String> ids, CancelToken cancel) {
    List<SnapshotInfo> found = new ArrayList<>();
    List<String> all = ids.stream().distinct().toList();
    for (int from = 0; from < all.size(); from += CHUNK) {
      Filter filter =
          Filter.builder()
              .name("snapshot-id")
              .values(all.subList(from, Math.min(all.size(), from + CHUNK)))
              .build();
      found.addAll(page(region, filter, cancel));
    }
    return found;
  }

  private List<SnapshotInfo> page(Region region, Filter filter, CancelToken cancel) {
    List<SnapshotInfo> found = new ArrayList<>();
    NextTokens tokens = new NextTokens(region, "ec2:DescribeSnapshots");
    do {
      var answer =
          calls.call(
              region,
              "ec2:DescribeSnapshots",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeSnapshots(
                          request ->
                              request.filters(filter).maxResults(1000).nextToken(tokens.next())));
      answer.snapshots().forEach(each -> found.add(info(each)));
      tokens.take(answer.nextToken());
    } while (tokens.hasNext());
    return found;
  }

  private static SnapshotInfo info(Snapshot snapshot) {
    return new SnapshotInfo(
        snapshot.snapshotId(),
        orEmpty(snapshot.stateAsString()),
        percent(snapshot.progress()),
        snapshot.fullSnapshotSizeInBytes(),
        snapshot.volumeSize() == null ? 0 : snapshot.volumeSize(),
        Boolean.TRUE.equals(snapshot.encrypted()),
        snapshot.kmsKeyId(),
        snapshot.storageTierAsString());
  }

  private static String orEmpty(String word) {
    return word == null ? "" : word;
  }

  private static int percent(String progress) {
    String digits = progress == null ? "" : progress.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 3 ? 0 : Math.min(100, Integer.parseInt(digits));
  }
}
