package io.github.amiexplorer.operation.launch;

import org.jspecify.annotations.Nullable;

/** What becomes of the choices. */
public sealed interface Goal {
  /** Instances, right away. */
  record Instances(int count) implements Goal {}

  /** A launch template, for Auto Scaling and for later. */
  record NewTemplate(String name, @Nullable String description) implements Goal {}

  /**
   * A further version of a template.
   *
   * @param makeDefault whether new launches take it; Auto Scaling groups that follow the default
   *     version do too
   */
  record NewVersion(
      String templateId, String templateName, @Nullable String description, boolean makeDefault)
      implements Goal {}
}
