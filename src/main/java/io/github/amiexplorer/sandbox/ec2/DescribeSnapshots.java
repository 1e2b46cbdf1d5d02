package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** DescribeSnapshots: those that the caller owns or may make volumes of. */
final class DescribeSnapshots implements Ec2Operation {
  private static final Filters<SandboxSnapshot> FILTERS =
      new Filters<SandboxSnapshot>()
          .one("description", SandboxSnapshot::description)
          .one("encrypted", SandboxSnapshot::encrypted)
          .one("owner-alias", SandboxSnapshot::ownerAlias)
          .one("owner-id", SandboxSnapshot::ownerId)
          .one("progress", SandboxSnapshot::progress)
          .one("snapshot-id", SandboxSnapshot::id)
          .one("start-time", SandboxSnapshot::startTime)
          .one("status", SandboxSnapshot::state)
          .one("storage-tier", SandboxSnapshot::storageTier)
          .one("transfer-type", SandboxSnapshot::transferType)
          .one("volume-id", SandboxSnapshot::volumeId)
          .one("volume-size", SandboxSnapshot::volumeSize)
          .tagged(SandboxSnapshot::tags);

  @Override
  public void answer(Ec2Call call, Xml xml) {
    ApiRequest request = call.request();
    List<String> ids = request.list("SnapshotId");
    if (!ids.isEmpty() && request.get("MaxResults") != null) {
      throw ApiError.invalid(
          "InvalidParameterCombination",
          "The parameter snapshotSet cannot be used with the parameter maxResults");
    }
    Predicate<SandboxSnapshot> passes =
        FILTERS
            .of(request.filters())
            .and(byOwner(request.list("Owner"), call.account()))
            .and(byUser(request.list("RestorableBy"), call.account()));
    List<SandboxSnapshot> all =
        ids.isEmpty()
            ? call.region().snapshots().stream()
                .filter(each -> each.isUsableBy(call.account()))
                .toList()
            : named(call, ids);
    new Paging(request)
        .write(xml, "snapshotSet", all, passes, each -> write(xml, each, call.account()));
  }

  private static List<SandboxSnapshot> named(Ec2Call call, List<String> ids) {
    List<SandboxSnapshot> found = new ArrayList<>();
    for (String id : ids.stream().distinct().toList()) {
      found.add(find(call, id));
    }
    return found;
  }

  /** The snapshot of that id, if the caller may use it. */
  static SandboxSnapshot find(Ec2Call call, String id) {
    if (!id.matches("snap-([0-9a-f]{8}|[0-9a-f]{17})")) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value (" + id + ") for parameter snapshotId is invalid. Expected: 'snap-...'.");
    }
    SandboxSnapshot snapshot = call.region().snapshot(id);
    if (snapshot == null || !snapshot.isUsableBy(call.account())) {
      throw ApiError.invalid(
          "InvalidSnapshot.NotFound", "The snapshot '" + id + "' does not exist.");
    }
    return snapshot;
  }

  private static Predicate<SandboxSnapshot> byOwner(List<String> owners, String caller) {
    return each ->
        owners.isEmpty()
            || owners.contains(each.ownerId())
            || (each.ownerAlias() != null && owners.contains(each.ownerAlias()))
            || (owners.contains("self") && each.ownerId().equals(caller));
  }

  private static Predicate<SandboxSnapshot> byUser(List<String> users, String caller) {
    return each ->
        users.isEmpty()
            || users.stream()
                .anyMatch(
                    user ->
                        switch (user) {
                          case "all" -> each.everyone();
                          case "self" -> each.isUsableBy(caller) && !each.everyone();
                          default -> each.accounts().contains(user);
                        });
  }

  private static void write(Xml xml, SandboxSnapshot snapshot, String caller) {
    xml.value("snapshotId", snapshot.id())
        .value("volumeId", snapshot.volumeId())
        .value("status", snapshot.state())
        .value("statusMessage", snapshot.stateMessage())
        .value("startTime", snapshot.startTime())
        .value("completionTime", snapshot.completionTime())
        .value("progress", snapshot.progress())
        .value("ownerId", snapshot.ownerId())
        .value("ownerAlias", snapshot.ownerAlias())
        .value("volumeSize", snapshot.volumeSize())
        .value("fullSnapshotSizeInBytes", snapshot.fullSnapshotSizeInBytes())
        .value("description", snapshot.description())
        .value("encrypted", snapshot.encrypted())
        .value("kmsKeyId", snapshot.kmsKeyId())
        .value("dataEncryptionKeyId", snapshot.dataEncryptionKeyId())
        .value("sseType", snapshot.sseType())
        .value("storageTier", snapshot.storageTier())
        .value("restoreExpiryTime", snapshot.restoreExpiryTime())
        .value("transferType", snapshot.transferType())
        .value("completionDurationMinutes", snapshot.completionDurationMinutes())
        .value("outpostArn", snapshot.outpostArn())
        .value("availabilityZone", snapshot.availabilityZone())
        .tags(snapshot.ownerId().equals(caller) ? snapshot.tags() : Map.of());
  }
}
