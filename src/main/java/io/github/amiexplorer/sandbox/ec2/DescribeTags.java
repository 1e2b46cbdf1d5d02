package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.RegionWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** DescribeTags: every tag of the caller's own things. */
final class DescribeTags implements Ec2Operation {
  private static final Filters<Tag> FILTERS =
      new Filters<Tag>()
          .one("key", Tag::key)
          .one("resource-id", Tag::resource)
          .one("resource-type", Tag::type)
          .one("value", Tag::value);

  @Override
  public void answer(Ec2Call call, Xml xml) {
    new Paging(call.request())
        .write(
            xml,
            "tagSet",
            all(call),
            FILTERS.of(call.request().filters()),
            tag ->
                xml.value("resourceId", tag.resource())
                    .value("resourceType", tag.type())
                    .value("key", tag.key())
                    .value("value", tag.value()));
  }

  private static List<Tag> all(Ec2Call call) {
    RegionWorld region = call.region();
    List<Tag> all = new ArrayList<>();
    region.keptImages().stream()
        .filter(each -> each.ownerId().equals(call.account()))
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .forEach(each -> add(all, each.id(), "image", each.tags()));
    region.snapshots().stream()
        .filter(each -> each.ownerId().equals(call.account()))
        .forEach(each -> add(all, each.id(), "snapshot", each.tags()));
    region.instances().forEach(each -> add(all, each.id(), "instance", each.tags()));
    region.launchTemplates().forEach(each -> add(all, each.id(), "launch-template", each.tags()));
    region.keyPairs().forEach(each -> add(all, each.id(), "key-pair", each.tags()));
    region.vpcs().forEach(each -> add(all, each.id(), "vpc", each.tags()));
    region.subnets().forEach(each -> add(all, each.id(), "subnet", each.tags()));
    region.securityGroups().forEach(each -> add(all, each.id(), "security-group", each.tags()));
    return all;
  }

  private static void add(List<Tag> all, String id, String type, Map<String, String> tags) {
    tags.forEach((key, value) -> all.add(new Tag(id, type, key, value)));
  }

  private record Tag(String resource, String type, String key, String value) {}
}
