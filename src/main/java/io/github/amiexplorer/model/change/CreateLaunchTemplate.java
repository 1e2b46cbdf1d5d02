package io.github.amiexplorer.model.change;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a launch template with its first version. */
public record CreateLaunchTemplate(
    String name,
    @Nullable String versionDescription,
    LaunchSpecification specification,
    Map<String, String> tags)
    implements Change {
  @Override
  public String operation() {
    return "CreateLaunchTemplate";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new CreateLaunchTemplate(name, versionDescription, specification.resolved(ids), tags);
  }

  @Override
  public boolean takesClientToken() {
    return true;
  }
}
