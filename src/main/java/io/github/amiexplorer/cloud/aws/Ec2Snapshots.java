package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.Snapshots;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.ec2.model.DescribeSnapshotsRequest;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Snapshot;

/** {@link Snapshots} by DescribeSnapshots with a filter, which leaves unknown ids out quietly. */
final class Ec2Snapshots implements Snapshots {
  /** EC2 takes 200 values in a filter. */
  private static final int IDS_A_CALL = 200;

  private final AwsClients clients;
  private final Calls calls;

  Ec2Snapshots(AwsClients clients, Calls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public List<SnapshotInfo> find(Region region, Collection<String> ids, CancelToken cancel) {
    List<SnapshotInfo> found = new ArrayList<>();
    List<String> wanted = List.copyOf(ids);
    for (int from = 0; from < wanted.size(); from += IDS_A_CALL) {
      List<String> some = wanted.subList(from, Math.min(from + IDS_A_CALL, wanted.size()));
      DescribeSnapshotsRequest request =
          DescribeSnapshotsRequest.builder()
              .filters(Filter.builder().name("snapshot-id").values(some).build())
              .build();
      calls
          .read(
              region,
              "ec2:DescribeSnapshots",
              cancel,
              () -> clients.ec2(region).describeSnapshots(request))
          .snapshots()
          .forEach(each -> found.add(info(each)));
    }
    return found;
  }

  private static SnapshotInfo info(Snapshot from) {
    return new SnapshotInfo(
        from.snapshotId(),
        Objects.requireNonNullElse(from.stateAsString(), "unknown"),
        percent(Objects.requireNonNullElse(from.progress(), "")),
        from.fullSnapshotSizeInBytes(),
        Objects.requireNonNullElse(from.volumeSize(), 0),
        Boolean.TRUE.equals(from.encrypted()),
        from.kmsKeyId(),
        from.storageTierAsString());
  }

  private static int percent(String progress) {
    String digits = progress.replace("%", "").strip();
    try {
      return Math.clamp(Integer.parseInt(digits), 0, 100);
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
