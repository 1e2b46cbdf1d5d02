package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.cloud.ImageUsage.InstanceUse;
import io.github.amiexplorer.cloud.ImageUsage.TemplateUse;
import java.util.List;

/** What of the own account uses an image in its Region; either part may have been refused. */
record UsageFacts(Loaded<List<InstanceUse>> instances, Loaded<List<TemplateUse>> templates) {}
