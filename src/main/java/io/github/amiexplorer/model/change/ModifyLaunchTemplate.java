package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/** Makes a version the default one. */
public record ModifyLaunchTemplate(String templateId, String defaultVersion) implements Change {
  @Override
  public String operation() {
    return "ModifyLaunchTemplate";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new ModifyLaunchTemplate(ids.apply(templateId), ids.apply(defaultVersion));
  }

  @Override
  public boolean takesClientToken() {
    return true;
  }
}
