package io.github.amiexplorer.model.change;

import io.github.amiexplorer.model.LaunchPermission;
import java.util.List;
import java.util.function.UnaryOperator;

/** Adds and removes launch permissions of one image in one call. */
public record ModifyLaunchPermission(
    String imageId, List<LaunchPermission> add, List<LaunchPermission> remove) implements Change {
  @Override
  public String operation() {
    return "ModifyImageAttribute";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new ModifyLaunchPermission(ids.apply(imageId), add, remove);
  }
}
