package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.model.change.Change;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.CreateKeyPair;
import io.github.amiexplorer.model.change.CreateLaunchTemplate;
import io.github.amiexplorer.model.change.CreateSecurityGroup;
import io.github.amiexplorer.model.change.DeleteKeyPair;
import io.github.amiexplorer.model.change.DeleteLaunchTemplate;
import io.github.amiexplorer.model.change.DeleteSecurityGroup;
import io.github.amiexplorer.model.change.DeregisterImage;
import io.github.amiexplorer.model.change.DisableDeregistrationProtection;
import io.github.amiexplorer.model.change.EnableDeregistrationProtection;
import io.github.amiexplorer.model.change.ImportKeyPair;
import io.github.amiexplorer.model.change.ModifyLaunchPermission;
import io.github.amiexplorer.model.change.ModifySnapshotPermission;
import io.github.amiexplorer.model.change.ResultReference;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.model.change.TerminateInstances;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.PlanBuilder;
import io.github.amiexplorer.operation.plan.Step;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plan that takes back what an operation did, as far as EC2 can: made, so that it can be shown
 * before it is run. Deregistered images, overwritten tags and ended instances do not come back.
 */
public final class Undo {
  private Undo() {}

  /** The plan; without steps where there is nothing to take back. */
  public static Plan of(Operation operation, Instant now) {
    Plan plan = operation.plan();
    PlanBuilder undo = new PlanBuilder();
    Map<String, Integer> unprotected = new HashMap<>();
    for (Step step : plan.steps().reversed()) {
      StepState state = operation.state(step.number());
      boolean done = state.outcome() != null && state.outcome().isSuccess();
      String made = state.resultId();
      if (!done && !(step.change() instanceof CopyImage && made != null)) {
        continue;
      }
      Change change = step.change().resolved(id -> resolved(operation, id));
      Change back = opposite(change, made, state.parts());
      if (back != null) {
        Set<Integer> after = new HashSet<>();
        if (back instanceof DeregisterImage image && unprotected.containsKey(image.imageId())) {
          after.add(unprotected.get(image.imageId()));
        }
        int number = undo.add(step.subject(), step.region(), back, after);
        if (back instanceof DisableDeregistrationProtection protection) {
          unprotected.put(protection.imageId(), number);
        }
      }
    }
    return undo.build(
        Plan.Kind.UNDO,
        plan.connection(),
        plan.accountId(),
        now,
        Map.of("of", plan.id(), "subject", plan.facts().getOrDefault("subject", "")));
  }

  static String resolved(Operation operation, String id) {
    ResultReference reference = ResultReference.parse(id);
    if (reference == null) {
      return id;
    }
    StepState state = operation.state(reference.step());
    Integer part = reference.part();
    String found = part == null ? state.resultId() : state.parts().get(part);
    return found == null ? id : found;
  }

  private static @Nullable Change opposite(
      Change change, @Nullable String made, List<String> parts) {
    return switch (change) {
      case CopyImage copy -> made == null ? null : new DeregisterImage(made, true);
      case ModifyLaunchPermission modify ->
          new ModifyLaunchPermission(modify.imageId(), modify.remove(), modify.add());
      case ModifySnapshotPermission modify ->
          new ModifySnapshotPermission(
              modify.snapshotId(), modify.removeAccounts(), modify.addAccounts());
      case EnableDeregistrationProtection enable ->
          new DisableDeregistrationProtection(enable.imageId());
      case RunInstances run -> parts.isEmpty() ? null : new TerminateInstances(parts);
      case CreateLaunchTemplate create -> made == null ? null : new DeleteLaunchTemplate(made);
      case CreateSecurityGroup create -> made == null ? null : new DeleteSecurityGroup(made);
      case CreateKeyPair create -> new DeleteKeyPair(create.name());
      case ImportKeyPair imported -> new DeleteKeyPair(imported.name());
      default -> null;
    };
  }
}
