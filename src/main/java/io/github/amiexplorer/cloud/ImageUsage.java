package io.github.amiexplorer.cloud;

import io.github.amiexplorer.model.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of the caller's own account uses an image in its Region. */
public interface ImageUsage {
  /** Instances of every state made from the image. Blocks; throws CloudException. */
  List<InstanceUse> instances(Region region, String imageId, CancelToken cancel);

  /** Launch templates whose default or latest version names the image. Blocks; may throw. */
  List<TemplateUse> launchTemplates(Region region, String imageId, CancelToken cancel);

  /** One instance. */
  record InstanceUse(
      String instanceId, @Nullable String name, String state, @Nullable String instanceType) {}

  /** One launch template version. */
  record TemplateUse(
      String templateId, String templateName, long version, boolean isDefault, boolean isLatest) {}
}
