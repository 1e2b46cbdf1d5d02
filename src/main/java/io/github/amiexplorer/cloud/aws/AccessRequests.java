package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.Changes.Result;
import io.github.amiexplorer.model.change.AuthorizeIngress;
import io.github.amiexplorer.model.change.CreateKeyPair;
import io.github.amiexplorer.model.change.CreateSecurityGroup;
import io.github.amiexplorer.model.change.CreateTags;
import io.github.amiexplorer.model.change.DeleteKeyPair;
import io.github.amiexplorer.model.change.DeleteSecurityGroup;
import io.github.amiexplorer.model.change.DeleteTags;
import io.github.amiexplorer.model.change.ImportKeyPair;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.IpPermission;
import software.amazon.awssdk.services.ec2.model.IpRange;
import software.amazon.awssdk.services.ec2.model.Ipv6Range;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.Tag;
import software.amazon.awssdk.services.ec2.model.TagSpecification;

/** Requests about tags, key pairs and security groups. */
final class AccessRequests {
  private final Ec2Client ec2;
  private final AwsChanges.How how;

  AccessRequests(Ec2Client ec2, AwsChanges.How how) {
    this.ec2 = ec2;
    this.how = how;
  }

  static TagSpecification tags(ResourceType type, Map<String, String> tags) {
    return TagSpecification.builder().resourceType(type).tags(tags(tags)).build();
  }

  private static List<Tag> tags(Map<String, String> tags) {
    return tags.entrySet().stream()
        .map(each -> Tag.builder().key(each.getKey()).value(each.getValue()).build())
        .toList();
  }

  Result create(CreateTags create) {
    return ImageRequests.result(
        "",
        ec2.createTags(
            request ->
                request
                    .resources(create.resourceIds())
                    .tags(tags(create.tags()))
                    .dryRun(how.dryRun())));
  }

  Result delete(DeleteTags delete) {
    List<Tag> keys = delete.keys().stream().map(key -> Tag.builder().key(key).build()).toList();
    return ImageRequests.result(
        "",
        ec2.deleteTags(
            request -> request.resources(delete.resourceIds()).tags(keys).dryRun(how.dryRun())));
  }

  Result create(CreateKeyPair create) {
    var answer =
        ec2.createKeyPair(
            request -> request.keyName(create.name()).keyType(create.type()).dryRun(how.dryRun()));
    return new Result(
        answer.keyName(), List.of(), answer.responseMetadata().requestId(), answer.keyMaterial());
  }

  Result importKey(ImportKeyPair imported) {
    var answer =
        ec2.importKeyPair(
            request ->
                request
                    .keyName(imported.name())
                    .publicKeyMaterial(SdkBytes.fromUtf8String(imported.publicKey()))
                    .dryRun(how.dryRun()));
    return ImageRequests.result(answer.keyName(), answer);
  }

  Result delete(DeleteKeyPair delete) {
    return ImageRequests.result(
        "", ec2.deleteKeyPair(request -> request.keyName(delete.name()).dryRun(how.dryRun())));
  }

  Result create(CreateSecurityGroup create) {
    var answer =
        ec2.createSecurityGroup(
            request ->
                request
                    .groupName(create.name())
                    .description(create.description())
                    .vpcId(create.vpcId())
                    .dryRun(how.dryRun()));
    return ImageRequests.result(answer.groupId(), answer);
  }

  Result delete(DeleteSecurityGroup delete) {
    return ImageRequests.result(
        "",
        ec2.deleteSecurityGroup(request -> request.groupId(delete.groupId()).dryRun(how.dryRun())));
  }

  Result authorize(AuthorizeIngress authorize) {
    IpPermission.Builder permission =
        IpPermission.builder()
            .ipProtocol(authorize.protocol())
            .fromPort(authorize.port())
            .toPort(authorize.port());
    if (authorize.cidr().contains(":")) {
      permission.ipv6Ranges(
          Ipv6Range.builder()
              .cidrIpv6(authorize.cidr())
              .description(authorize.description())
              .build());
    } else {
      permission.ipRanges(
          IpRange.builder().cidrIp(authorize.cidr()).description(authorize.description()).build());
    }
    return ImageRequests.result(
        "",
        ec2.authorizeSecurityGroupIngress(
            request ->
                request
                    .groupId(authorize.groupId())
                    .ipPermissions(permission.build())
                    .dryRun(how.dryRun())));
  }
}
