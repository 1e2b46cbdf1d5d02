package io.github.amiexplorer.operation.share;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.change.ModifyLaunchPermission;
import io.github.amiexplorer.model.change.ModifySnapshotPermission;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.PlanBuilder;
import io.github.amiexplorer.operation.share.ShareMatrix.Row;
import io.github.amiexplorer.operation.share.ShareMatrix.SnapshotRow;
import java.time.Instant;
import java.util.Map;

/** Makes the plan of a share: one request an image, and one a snapshot where wished. */
public final class SharePlan {
  private SharePlan() {}

  /** The plan; nothing is sent by making it. */
  public static Plan build(ShareMatrix matrix, String connection, String account, Instant now) {
    PlanBuilder plan = new PlanBuilder();
    for (Row row : matrix.rows()) {
      Image image = row.image();
      if (!row.add().isEmpty() || !row.remove().isEmpty()) {
        plan.add(
            image.nameOrId(),
            image.region(),
            new ModifyLaunchPermission(image.id(), row.add(), row.remove()));
      }
      for (SnapshotRow each : row.snapshots()) {
        plan.add(
            image.nameOrId(),
            image.region(),
            new ModifySnapshotPermission(each.snapshotId(), each.add(), each.remove()));
      }
    }
    String subject = matrix.rows().isEmpty() ? "" : matrix.rows().getFirst().image().nameOrId();
    return plan.build(
        Plan.Kind.SHARE,
        connection,
        account,
        now,
        Map.of("images", String.valueOf(matrix.rows().size()), "subject", subject));
  }
}
