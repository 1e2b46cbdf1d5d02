package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxLaunchTemplate;
import java.util.List;
import java.util.function.Predicate;

/** DescribeLaunchTemplates. */
final class DescribeLaunchTemplates implements Ec2Operation {
  private static final Filters<SandboxLaunchTemplate> FILTERS =
      new Filters<SandboxLaunchTemplate>()
          .one("create-time", SandboxLaunchTemplate::createTime)
          .one("launch-template-name", SandboxLaunchTemplate::name)
          .tagged(SandboxLaunchTemplate::tags);

  @Override
  public void answer(Ec2Call call, Xml xml) {
    List<SandboxLaunchTemplate> all = call.region().launchTemplates();
    Predicate<SandboxLaunchTemplate> passes =
        FILTERS
            .of(call.request().filters())
            .and(
                ById.of(
                    call.request().list("LaunchTemplateId"),
                    all,
                    SandboxLaunchTemplate::id,
                    "InvalidLaunchTemplateId.NotFound",
                    "specified launch template, with template ID"))
            .and(
                ById.of(
                    call.request().list("LaunchTemplateName"),
                    all,
                    SandboxLaunchTemplate::name,
                    "InvalidLaunchTemplateName.NotFoundException",
                    "specified launch template, with template name"));
    new Paging(call.request())
        .write(
            xml,
            "launchTemplates",
            all,
            passes,
            template ->
                xml.value("launchTemplateId", template.id())
                    .value("launchTemplateName", template.name())
                    .value("createTime", template.createTime())
                    .value("createdBy", template.createdBy())
                    .value("defaultVersionNumber", template.defaultVersion())
                    .value("latestVersionNumber", template.latestVersion())
                    .tags(template.tags()));
  }
}
