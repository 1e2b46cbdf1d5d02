package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.ImageUsage;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.DescribeInstancesResponse;
import software.amazon.awssdk.services.ec2.model.DescribeLaunchTemplateVersionsResponse;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.LaunchTemplateVersion;
import software.amazon.awssdk.services.ec2.model.Tag;

/** {@link ImageUsage} by DescribeInstances and DescribeLaunchTemplateVersions. */
final class Ec2Usage implements ImageUsage {
  private final AwsClients clients;
  private final Calls calls;

  Ec2Usage(AwsClients clients, Calls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public List<InstanceUse> instances(Region region, String imageId, CancelToken cancel) {
    List<InstanceUse> found = new ArrayList<>();
    Set<String> tokens = new HashSet<>();
    @Nullable String token = null;
    do {
      String from = token;
      DescribeInstancesResponse page =
          calls.read(
              region,
              "ec2:DescribeInstances",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeInstances(
                          request ->
                              request
                                  .filters(filter("image-id", imageId))
                                  .maxResults(1000)
                                  .nextToken(from)));
      page.reservations()
          .forEach(each -> each.instances().forEach(instance -> found.add(use(instance))));
      token = page.nextToken();
    } while (token != null && !token.isEmpty() && tokens.add(token));
    return found;
  }

  private static InstanceUse use(Instance from) {
    String name =
        from.tags().stream()
            .filter(tag -> "Name".equals(tag.key()))
            .map(Tag::value)
            .findFirst()
            .orElse(null);
    String state = from.state() == null ? "unknown" : from.state().nameAsString();
    return new InstanceUse(from.instanceId(), name, state, from.instanceTypeAsString());
  }

  @Override
  public List<TemplateUse> launchTemplates(Region region, String imageId, CancelToken cancel) {
    Map<String, TemplateUse> found = new LinkedHashMap<>();
    versions(region, imageId, "$Latest", false, found, cancel);
    versions(region, imageId, "$Default", true, found, cancel);
    return List.copyOf(found.values());
  }

  /** Without a template named, EC2 answers the default or the latest version of every one. */
  private void versions(
      Region region,
      String imageId,
      String which,
      boolean isDefault,
      Map<String, TemplateUse> found,
      CancelToken cancel) {
    Set<String> tokens = new HashSet<>();
    @Nullable String token = null;
    do {
      String from = token;
      DescribeLaunchTemplateVersionsResponse page =
          calls.read(
              region,
              "ec2:DescribeLaunchTemplateVersions",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeLaunchTemplateVersions(
                          request ->
                              request
                                  .versions(which)
                                  .filters(filter("image-id", imageId))
                                  .nextToken(from)));
      for (LaunchTemplateVersion each : page.launchTemplateVersions()) {
        if (each.launchTemplateData() == null
            || !imageId.equals(each.launchTemplateData().imageId())) {
          continue;
        }
        long number = each.versionNumber() == null ? 0 : each.versionNumber();
        found.merge(
            each.launchTemplateId() + "/" + number,
            new TemplateUse(
                each.launchTemplateId(), each.launchTemplateName(), number, isDefault, !isDefault),
            (one, two) ->
                new TemplateUse(one.templateId(), one.templateName(), one.version(), true, true));
      }
      token = page.nextToken();
    } while (token != null && !token.isEmpty() && tokens.add(token));
  }

  private static Filter filter(String name, String value) {
    return Filter.builder().name(name).values(value).build();
  }
}
