package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.model.change.CancelLaunchPermission;
import io.github.amiexplorer.model.change.Change;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.CreateTags;
import io.github.amiexplorer.model.change.DeleteTags;
import io.github.amiexplorer.model.change.DeregisterImage;
import io.github.amiexplorer.model.change.DisableDeregistrationProtection;
import io.github.amiexplorer.model.change.DisableImageDeprecation;
import io.github.amiexplorer.model.change.EnableDeregistrationProtection;
import io.github.amiexplorer.model.change.EnableImageDeprecation;
import io.github.amiexplorer.model.change.ModifyLaunchPermission;
import io.github.amiexplorer.operation.plan.Step;
import java.util.List;

/** Which images look different after a step, so that lists need not be listed anew to show it. */
public final class ChangedImages {
  private ChangedImages() {}

  /** Their ids in the Region of the step; none for what concerns no image. */
  public static List<String> of(Operation operation, Step step) {
    String made = operation.state(step.number()).resultId();
    Change change = step.change().resolved(id -> Undo.resolved(operation, id));
    List<String> ids =
        switch (change) {
          case CopyImage copy -> made == null ? List.of() : List.of(made);
          case CreateTags tags -> tags.resourceIds();
          case DeleteTags tags -> tags.resourceIds();
          case ModifyLaunchPermission permission -> List.of(permission.imageId());
          case CancelLaunchPermission permission -> List.of(permission.imageId());
          case EnableImageDeprecation deprecation -> List.of(deprecation.imageId());
          case DisableImageDeprecation deprecation -> List.of(deprecation.imageId());
          case EnableDeregistrationProtection protection -> List.of(protection.imageId());
          case DisableDeregistrationProtection protection -> List.of(protection.imageId());
          case DeregisterImage deregister -> List.of(deregister.imageId());
          default -> List.of();
        };
    return ids.stream().filter(each -> each.startsWith("ami-")).toList();
  }
}
