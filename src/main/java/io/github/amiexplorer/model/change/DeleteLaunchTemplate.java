package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/** Removes a launch template with all its versions. */
public record DeleteLaunchTemplate(String templateId) implements Change {
  @Override
  public String operation() {
    return "DeleteLaunchTemplate";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new DeleteLaunchTemplate(ids.apply(templateId));
  }
}
