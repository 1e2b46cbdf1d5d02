package io.github.amiexplorer.operation.copy;

import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.DeregisterImage;
import io.github.amiexplorer.model.change.EnableDeregistrationProtection;
import io.github.amiexplorer.model.change.EnableImageDeprecation;
import io.github.amiexplorer.model.change.ModifyLaunchPermission;
import io.github.amiexplorer.model.change.ResultReference;
import io.github.amiexplorer.operation.copy.CopyMatrix.Cell;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.PlanBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the plan of a copy: a step a cell, and what is wished afterwards behind it. */
public final class CopyPlan {
  private CopyPlan() {}

  /** The plan; nothing is sent by making it. */
  public static Plan build(
      CopyRequest request,
      CopyFacts facts,
      CopyMatrix matrix,
      String connection,
      String account,
      Instant now) {
    PlanBuilder plan = new PlanBuilder();
    List<Cell> cells = matrix.toMake();
    for (Cell cell : cells) {
      Region region = cell.destination().region();
      String subject = cell.image().nameOrId();
      int copy = plan.add(subject, region, copy(request, cell));
      afterwards(request, facts, cell, now, plan, copy);
      if (request.replaceOlder()) {
        for (Image older : cell.older()) {
          plan.add(subject, region, new DeregisterImage(older.id(), true), Set.of(copy));
        }
      }
    }
    long regions = cells.stream().map(each -> each.destination().region()).distinct().count();
    long images = cells.stream().map(each -> each.image().key()).distinct().count();
    return plan.build(
        Plan.Kind.COPY,
        connection,
        account,
        now,
        Map.of(
            "images", String.valueOf(images),
            "regions", String.valueOf(regions),
            "copies", String.valueOf(cells.size()),
            "subject", cells.isEmpty() ? "" : cells.getFirst().image().nameOrId()));
  }

  private static CopyImage copy(CopyRequest request, Cell cell) {
    Image image = cell.image();
    String description =
        request.description() == null ? image.description() : request.description();
    boolean encrypt = cell.destination().encrypt();
    String key = cell.destination().kmsKeyId();
    boolean encrypted = encrypt || Encryption.of(image) == Encryption.ALL;
    return new CopyImage(
        image.region(),
        image.id(),
        cell.name(),
        description == null || description.isBlank() ? null : description,
        encrypt || key != null ? Boolean.TRUE : null,
        encrypted || key != null ? key : null,
        request.copyTags(),
        request.imageTags(),
        request.snapshotTags(),
        request.completionMinutes());
  }

  private static void afterwards(
      CopyRequest request, CopyFacts facts, Cell cell, Instant now, PlanBuilder plan, int copy) {
    Image image = cell.image();
    Region region = cell.destination().region();
    String made = ResultReference.of(copy);
    List<LaunchPermission> permissions = facts.permissions().getOrDefault(image.key(), List.of());
    if (request.samePermissions() && !permissions.isEmpty()) {
      plan.add(
          image.nameOrId(),
          region,
          new ModifyLaunchPermission(made, permissions, List.of()),
          Set.of(copy));
    }
    Instant deprecates = image.deprecates();
    if (request.sameDeprecation() && deprecates != null && deprecates.isAfter(now)) {
      plan.add(
          image.nameOrId(), region, new EnableImageDeprecation(made, deprecates), Set.of(copy));
    }
    if (request.protect()) {
      plan.add(
          image.nameOrId(), region, new EnableDeregistrationProtection(made, false), Set.of(copy));
    }
  }
}
