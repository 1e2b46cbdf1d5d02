package io.github.amiexplorer.operation.script;

import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.change.AuthorizeIngress;
import io.github.amiexplorer.model.change.CancelLaunchPermission;
import io.github.amiexplorer.model.change.Change;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.CreateKeyPair;
import io.github.amiexplorer.model.change.CreateLaunchTemplate;
import io.github.amiexplorer.model.change.CreateLaunchTemplateVersion;
import io.github.amiexplorer.model.change.CreateSecurityGroup;
import io.github.amiexplorer.model.change.CreateTags;
import io.github.amiexplorer.model.change.DeleteKeyPair;
import io.github.amiexplorer.model.change.DeleteLaunchTemplate;
import io.github.amiexplorer.model.change.DeleteSecurityGroup;
import io.github.amiexplorer.model.change.DeleteTags;
import io.github.amiexplorer.model.change.DeregisterImage;
import io.github.amiexplorer.model.change.DisableDeregistrationProtection;
import io.github.amiexplorer.model.change.DisableImageDeprecation;
import io.github.amiexplorer.model.change.EnableDeregistrationProtection;
import io.github.amiexplorer.model.change.EnableImageDeprecation;
import io.github.amiexplorer.model.change.ImportKeyPair;
import io.github.amiexplorer.model.change.ModifyLaunchPermission;
import io.github.amiexplorer.model.change.ModifyLaunchTemplate;
import io.github.amiexplorer.model.change.ModifySnapshotPermission;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.model.change.TerminateInstances;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes as words of the AWS CLI behind {@code aws ec2}. A change that EC2 takes in several
 * requests is several commands. Ids of earlier steps stand as they are, for the caller to put in.
 */
final class CliWords {
  private final List<String> words = new ArrayList<>();

  private CliWords(String command) {
    words.add(command);
  }

  /** The commands of a change, each a list of words. */
  static List<List<String>> of(Change change, String token) {
    return switch (change) {
      case CopyImage copy -> List.of(copy(copy, token));
      case ModifySnapshotPermission modify -> snapshot(modify);
      case RunInstances run -> List.of(LaunchWords.run(run, token));
      case CreateLaunchTemplate create -> List.of(LaunchWords.create(create, token));
      case CreateLaunchTemplateVersion create -> List.of(LaunchWords.create(create, token));
      default -> List.of(simple(change));
    };
  }

  private static List<String> simple(Change change) {
    return switch (change) {
      case DeregisterImage each ->
          new CliWords("deregister-image")
              .with("--image-id", each.imageId())
              .flag(each.deleteSnapshots(), "--delete-associated-snapshots")
              .words;
      case ModifyLaunchPermission each ->
          new CliWords("modify-image-attribute")
              .with("--image-id", each.imageId())
              .with("--launch-permission", permissions(each))
              .words;
      case CancelLaunchPermission each ->
          new CliWords("cancel-image-launch-permission").with("--image-id", each.imageId()).words;
      case CreateTags each ->
          new CliWords("create-tags")
              .all("--resources", each.resourceIds())
              .with("--tags", Json.tags(each.tags()))
              .words;
      case DeleteTags each ->
          new CliWords("delete-tags")
              .all("--resources", each.resourceIds())
              .with(
                  "--tags",
                  Json.list(
                      each.keys().stream().map(key -> "{\"Key\":" + Json.text(key) + "}").toList()))
              .words;
      case EnableImageDeprecation each ->
          new CliWords("enable-image-deprecation")
              .with("--image-id", each.imageId())
              .with("--deprecate-at", each.at().toString())
              .words;
      case DisableImageDeprecation each ->
          new CliWords("disable-image-deprecation").with("--image-id", each.imageId()).words;
      case EnableDeregistrationProtection each ->
          new CliWords("enable-image-deregistration-protection")
              .with("--image-id", each.imageId())
              .flag(each.withCooldown(), "--with-cooldown")
              .words;
      case DisableDeregistrationProtection each ->
          new CliWords("disable-image-deregistration-protection")
              .with("--image-id", each.imageId())
              .words;
      case TerminateInstances each ->
          new CliWords("terminate-instances").all("--instance-ids", each.instanceIds()).words;
      case CreateKeyPair each ->
          new CliWords("create-key-pair")
              .with("--key-name", each.name())
              .with("--key-type", each.type())
              .words;
      case ImportKeyPair each ->
          new CliWords("import-key-pair")
              .with("--key-name", each.name())
              .with(
                  "--public-key-material",
                  java.util.Base64.getEncoder()
                      .encodeToString(
                          each.publicKey().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
              .words;
      case DeleteKeyPair each ->
          new CliWords("delete-key-pair").with("--key-name", each.name()).words;
      case CreateSecurityGroup each ->
          new CliWords("create-security-group")
              .with("--group-name", each.name())
              .with("--description", each.description())
              .with("--vpc-id", each.vpcId())
              .words;
      case DeleteSecurityGroup each ->
          new CliWords("delete-security-group").with("--group-id", each.groupId()).words;
      case AuthorizeIngress each ->
          new CliWords("authorize-security-group-ingress")
              .with("--group-id", each.groupId())
              .with("--ip-permissions", rule(each))
              .words;
      case ModifyLaunchTemplate each ->
          new CliWords("modify-launch-template")
              .with("--launch-template-id", each.templateId())
              .with("--default-version", each.defaultVersion())
              .words;
      case DeleteLaunchTemplate each ->
          new CliWords("delete-launch-template")
              .with("--launch-template-id", each.templateId())
              .words;
      default -> throw new IllegalArgumentException(change.operation());
    };
  }

  private static List<String> copy(CopyImage copy, String token) {
    CliWords words =
        new CliWords("copy-image")
            .with("--source-region", copy.sourceRegion().id())
            .with("--source-image-id", copy.sourceImageId())
            .with("--name", copy.name())
            .with("--description", copy.description())
            .flag(Boolean.TRUE.equals(copy.encrypted()), "--encrypted")
            .with("--kms-key-id", copy.kmsKeyId())
            .flag(copy.copyTags(), "--copy-image-tags");
    List<String> specifications = new ArrayList<>();
    specification(specifications, "image", copy.imageTags());
    specification(specifications, "snapshot", copy.snapshotTags());
    if (!specifications.isEmpty()) {
      words.with("--tag-specifications", Json.list(specifications));
    }
    if (copy.completionMinutes() != null) {
      words.with(
          "--snapshot-copy-completion-duration-minutes", copy.completionMinutes().toString());
    }
    return words.with("--client-token", token).words;
  }

  /** Adds a tag specification where there are tags. */
  static void specification(List<String> to, String type, Map<String, String> tags) {
    if (!tags.isEmpty()) {
      to.add("{\"ResourceType\":" + Json.text(type) + ",\"Tags\":" + Json.tags(tags) + "}");
    }
  }

  private static List<List<String>> snapshot(ModifySnapshotPermission modify) {
    List<List<String>> commands = new ArrayList<>();
    accounts(commands, modify.snapshotId(), "remove", modify.removeAccounts());
    accounts(commands, modify.snapshotId(), "add", modify.addAccounts());
    return commands;
  }

  private static void accounts(
      List<List<String>> commands, String snapshot, String type, List<String> accounts) {
    if (!accounts.isEmpty()) {
      commands.add(
          new CliWords("modify-snapshot-attribute")
              .with("--snapshot-id", snapshot)
              .with("--attribute", "createVolumePermission")
              .with("--operation-type", type)
              .all("--user-ids", accounts)
              .words);
    }
  }

  private static String permissions(ModifyLaunchPermission modify) {
    List<String> parts = new ArrayList<>();
    if (!modify.add().isEmpty()) {
      parts.add("\"Add\":" + Json.list(modify.add().stream().map(CliWords::permission).toList()));
    }
    if (!modify.remove().isEmpty()) {
      parts.add(
          "\"Remove\":" + Json.list(modify.remove().stream().map(CliWords::permission).toList()));
    }
    return "{" + String.join(",", parts) + "}";
  }

  private static String permission(LaunchPermission permission) {
    return switch (permission) {
      case LaunchPermission.Account each -> "{\"UserId\":" + Json.text(each.accountId()) + "}";
      case LaunchPermission.Everyone ignored -> "{\"Group\":\"all\"}";
      case LaunchPermission.Organization each ->
          "{\"OrganizationArn\":" + Json.text(each.arn()) + "}";
      case LaunchPermission.OrganizationalUnit each ->
          "{\"OrganizationalUnitArn\":" + Json.text(each.arn()) + "}";
    };
  }

  private static String rule(AuthorizeIngress rule) {
    boolean six = rule.cidr().contains(":");
    return "[{\"IpProtocol\":"
        + Json.text(rule.protocol())
        + ",\"FromPort\":"
        + rule.port()
        + ",\"ToPort\":"
        + rule.port()
        + (six ? ",\"Ipv6Ranges\":[{\"CidrIpv6\":" : ",\"IpRanges\":[{\"CidrIp\":")
        + Json.text(rule.cidr())
        + ",\"Description\":"
        + Json.text(rule.description())
        + "}]}]";
  }

  private CliWords with(String option, @Nullable String value) {
    if (value != null) {
      words.add(option);
      words.add(value);
    }
    return this;
  }

  private CliWords all(String option, List<String> values) {
    words.add(option);
    words.addAll(values);
    return this;
  }

  private CliWords flag(boolean on, String option) {
    if (on) {
      words.add(option);
    }
    return this;
  }
}
