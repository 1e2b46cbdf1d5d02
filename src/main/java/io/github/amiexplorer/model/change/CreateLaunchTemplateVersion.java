package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Adds a version to a launch template. The result is the version's number. */
public record CreateLaunchTemplateVersion(
    String templateId, @Nullable String description, LaunchSpecification specification)
    implements Change {
  @Override
  public String operation() {
    return "CreateLaunchTemplateVersion";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new CreateLaunchTemplateVersion(
        ids.apply(templateId), description, specification.resolved(ids));
  }

  @Override
  public boolean takesClientToken() {
    return true;
  }
}
