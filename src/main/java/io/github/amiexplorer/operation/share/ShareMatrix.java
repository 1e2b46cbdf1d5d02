package io.github.amiexplorer.operation.share;

import io.github.amiexplorer.cloud.ImagePermissions.SnapshotAccess;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.LaunchPermission;
import java.util.ArrayList;
import java.util.List;

/** What would be sent for each image: only what is not so already. */
public record ShareMatrix(List<Row> rows) {
  /**
   * One image.
   *
   * @param before who may launch it now
   * @param already wanted and there
   * @param snapshots what would be sent for its snapshots
   */
  public record Row(
      Image image,
      List<LaunchPermission> before,
      List<LaunchPermission> add,
      List<LaunchPermission> remove,
      List<LaunchPermission> already,
      List<SnapshotRow> snapshots) {
    /** Who may launch it afterwards. */
    public List<LaunchPermission> after() {
      List<LaunchPermission> after = new ArrayList<>(before);
      after.removeAll(remove);
      after.addAll(add);
      return after;
    }

    /** Whether anything would be sent. */
    public boolean isIdle() {
      return add.isEmpty() && remove.isEmpty() && snapshots.isEmpty();
    }
  }

  /** One snapshot. */
  public record SnapshotRow(String snapshotId, List<String> add, List<String> remove) {}

  /** Works it out; pure. */
  public static ShareMatrix of(ShareRequest request, ShareFacts facts) {
    List<Row> rows = new ArrayList<>();
    for (Image image : request.images()) {
      List<LaunchPermission> before = facts.permissions().getOrDefault(image.key(), List.of());
      List<LaunchPermission> add =
          request.add().stream()
              .filter(each -> !before.contains(each) && !request.remove().contains(each))
              .toList();
      List<LaunchPermission> remove = before.stream().filter(request.remove()::contains).toList();
      List<LaunchPermission> already = request.add().stream().filter(before::contains).toList();
      rows.add(new Row(image, before, add, remove, already, snapshots(request, facts, image)));
    }
    return new ShareMatrix(List.copyOf(rows));
  }

  private static List<SnapshotRow> snapshots(ShareRequest request, ShareFacts facts, Image image) {
    if (!request.snapshots()) {
      return List.of();
    }
    List<SnapshotRow> rows = new ArrayList<>();
    for (SnapshotAccess access : facts.snapshots().getOrDefault(image.key(), List.of())) {
      List<String> add =
          accounts(request.add()).stream()
              .filter(each -> !access.accountIds().contains(each) && !access.everyone())
              .toList();
      List<String> remove =
          accounts(List.copyOf(request.remove())).stream()
              .filter(access.accountIds()::contains)
              .toList();
      if (!add.isEmpty() || !remove.isEmpty()) {
        rows.add(new SnapshotRow(access.snapshotId(), add, remove));
      }
    }
    return List.copyOf(rows);
  }

  private static List<String> accounts(List<LaunchPermission> permissions) {
    List<String> accounts = new ArrayList<>();
    for (LaunchPermission each : permissions) {
      if (each instanceof LaunchPermission.Account(String id)) {
        accounts.add(id);
      }
    }
    return accounts;
  }
}
