package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.ImageUsage;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.LaunchTemplateVersion;
import software.amazon.awssdk.services.ec2.model.Tag;

/** Instances and launch templates of the account that name an image. */
final class AwsUsage implements ImageUsage {
  /** EC2 gives no more launch template versions at once. */
  private static final int TEMPLATE_PAGE = 200;

  private final AwsClients clients;
  private final AwsCalls calls;

  AwsUsage(AwsClients clients, AwsCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public List<InstanceUse> instances(Region region, String imageId, CancelToken cancel) {
    List<InstanceUse> found = new ArrayList<>();
    Filter filter = Filter.builder().name("image-id").values(imageId).build();
    NextTokens tokens = new NextTokens(region, "ec2:DescribeInstances");
    do {
      var answer =
          calls.call(
              region,
              "ec2:DescribeInstances",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeInstances(
                          request ->
                              request.filters(filter).maxResults(1000).nextToken(tokens.next())));
      answer.reservations().stream()
          .flatMap(reservation -> reservation.instances().stream())
          .filter(instance -> imageId.equals(instance.imageId()))
          .forEach(instance -> found.add(use(instance)));
      tokens.take(answer.nextToken());
    } while (tokens.hasNext());
    return found;
  }

  private static InstanceUse use(Instance instance) {
    String state = instance.state() == null ? null : instance.state().nameAsString();
    return new InstanceUse(
        instance.instanceId(),
        name(instance.tags()),
        state == null ? "" : state,
        instance.instanceTypeAsString());
  }

  private static @Nullable String name(List<Tag> tags) {
    return tags.stream()
        .filter(tag -> "Name".equals(tag.key()))
        .map(Tag::value)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Asks for the default and the latest version of every template of the account at once. */
  @Override
  public List<TemplateUse> launchTemplates(Region region, String imageId, CancelToken cancel) {
    List<TemplateVersion> versions = new ArrayList<>();
    NextTokens tokens = new NextTokens(region, "ec2:DescribeLaunchTemplateVersions");
    do {
      var answer =
          calls.call(
              region,
              "ec2:DescribeLaunchTemplateVersions",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeLaunchTemplateVersions(
                          request ->
                              request
                                  .versions("$Latest", "$Default")
                                  .maxResults(TEMPLATE_PAGE)
                                  .nextToken(tokens.next())));
      answer.launchTemplateVersions().forEach(each -> versions.add(TemplateVersion.of(each)));
      tokens.take(answer.nextToken());
    } while (tokens.hasNext());
    return TemplateVersion.uses(versions, imageId);
  }

  /** A version as far as it matters here; EC2 does not say of it whether it is the latest. */
  private record TemplateVersion(
      String templateId, String name, long number, boolean isDefault, @Nullable String imageId) {
    static TemplateVersion of(LaunchTemplateVersion version) {
      return new TemplateVersion(
          version.launchTemplateId(),
          version.launchTemplateName() == null ? "" : version.launchTemplateName(),
          version.versionNumber() == null ? 0 : version.versionNumber(),
          Boolean.TRUE.equals(version.defaultVersion()),
          version.launchTemplateData() == null ? null : version.launchTemplateData().imageId());
    }

    static List<TemplateUse> uses(List<TemplateVersion> versions, String imageId) {
      return versions.stream()
          .filter(each -> imageId.equals(each.imageId()))
          .distinct()
          .map(
              each ->
                  new TemplateUse(
                      each.templateId(),
                      each.name(),
                      each.number(),
                      each.isDefault(),
                      versions.stream()
                          .filter(other -> other.templateId().equals(each.templateId()))
                          .allMatch(other -> other.number() <= each.number())))
          .toList();
    }
  }
}
