package io.github.amiexplorer.operation.script;

import io.github.amiexplorer.model.change.CreateLaunchTemplate;
import io.github.amiexplorer.model.change.CreateLaunchTemplateVersion;
import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.model.change.VolumeSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Launches as words of the AWS CLI, their choices as JSON. User data may hold secrets and stays
 * out: it is read from the file {@value #USER_DATA}.
 */
final class LaunchWords {
  /** Where a script reads user data from. */
  static final String USER_DATA = "user-data";

  private LaunchWords() {}

  static List<String> run(RunInstances run, String token) {
    Map<String, String> input = data(run.specification());
    input.put("MinCount", String.valueOf(run.count()));
    input.put("MaxCount", String.valueOf(run.count()));
    input.put("ClientToken", Json.text(token));
    List<String> words =
        new ArrayList<>(List.of("run-instances", "--cli-input-json", Json.object(input)));
    if (run.specification().userData() != null) {
      words.add("--user-data");
      words.add("fileb://" + USER_DATA);
    }
    return words;
  }

  static List<String> create(CreateLaunchTemplate create, String token) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "create-launch-template",
                "--launch-template-name",
                create.name(),
                "--launch-template-data",
                Json.object(template(create.specification())),
                "--client-token",
                token));
    if (create.versionDescription() != null) {
      words.addAll(List.of("--version-description", create.versionDescription()));
    }
    if (!create.tags().isEmpty()) {
      List<String> specifications = new ArrayList<>();
      CliWords.specification(specifications, "launch-template", create.tags());
      words.addAll(List.of("--tag-specifications", Json.list(specifications)));
    }
    return words;
  }

  static List<String> create(CreateLaunchTemplateVersion create, String token) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "create-launch-template-version",
                "--launch-template-id",
                create.templateId(),
                "--launch-template-data",
                Json.object(template(create.specification())),
                "--client-token",
                token));
    if (create.description() != null) {
      words.addAll(List.of("--version-description", create.description()));
    }
    return words;
  }

  /** A template takes user data encoded only; the script puts it in for what stands for it. */
  private static Map<String, String> template(LaunchSpecification choices) {
    Map<String, String> json = data(choices);
    if (choices.userData() != null) {
      json.put("UserData", Json.text(LaunchSpecification.USER_DATA));
    }
    return json;
  }

  private static Map<String, String> data(LaunchSpecification choices) {
    Map<String, String> json = new LinkedHashMap<>();
    text(json, "ImageId", choices.imageId());
    text(json, "InstanceType", choices.instanceType());
    text(json, "KeyName", choices.keyName());
    network(json, choices);
    if (!choices.volumes().isEmpty()) {
      json.put(
          "BlockDeviceMappings",
          Json.list(choices.volumes().stream().map(LaunchWords::mapping).toList()));
    }
    if (choices.instanceProfile() != null) {
      json.put("IamInstanceProfile", "{\"Name\":" + Json.text(choices.instanceProfile()) + "}");
    }
    options(json, choices);
    List<String> tags = new ArrayList<>();
    CliWords.specification(tags, "instance", choices.tags());
    CliWords.specification(tags, "volume", choices.tags());
    if (!tags.isEmpty()) {
      json.put("TagSpecifications", Json.list(tags));
    }
    return json;
  }

  private static void network(Map<String, String> json, LaunchSpecification choices) {
    String groups = Json.list(choices.securityGroupIds().stream().map(Json::text).toList());
    boolean some = !choices.securityGroupIds().isEmpty();
    if (choices.publicAddress() == null) {
      text(json, "SubnetId", choices.subnetId());
      if (some) {
        json.put("SecurityGroupIds", groups);
      }
      return;
    }
    Map<String, String> primary = new LinkedHashMap<>();
    primary.put("DeviceIndex", "0");
    primary.put("AssociatePublicIpAddress", choices.publicAddress().toString());
    text(primary, "SubnetId", choices.subnetId());
    if (some) {
      primary.put("Groups", groups);
    }
    json.put("NetworkInterfaces", Json.list(List.of(Json.object(primary))));
  }

  private static void options(Map<String, String> json, LaunchSpecification choices) {
    if (choices.imdsv2Only() != null || choices.hopLimit() != null) {
      Map<String, String> metadata = new LinkedHashMap<>();
      metadata.put(
          "HttpTokens",
          Boolean.TRUE.equals(choices.imdsv2Only()) ? "\"required\"" : "\"optional\"");
      if (choices.hopLimit() != null) {
        metadata.put("HttpPutResponseHopLimit", choices.hopLimit().toString());
      }
      json.put("MetadataOptions", Json.object(metadata));
    }
    if (choices.spot()) {
      json.put("InstanceMarketOptions", "{\"MarketType\":\"spot\"}");
    }
    text(json, "InstanceInitiatedShutdownBehavior", choices.shutdownBehavior());
    if (choices.terminationProtection()) {
      json.put("DisableApiTermination", "true");
    }
    if (choices.hibernation()) {
      json.put("HibernationOptions", "{\"Configured\":true}");
    }
    if (choices.monitoring()) {
      json.put("Monitoring", "{\"Enabled\":true}");
    }
    if (choices.tenancy() != null || choices.placementGroup() != null) {
      Map<String, String> placement = new LinkedHashMap<>();
      text(placement, "Tenancy", choices.tenancy());
      text(placement, "GroupName", choices.placementGroup());
      json.put("Placement", Json.object(placement));
    }
    if (choices.creditMode() != null) {
      json.put("CreditSpecification", "{\"CpuCredits\":" + Json.text(choices.creditMode()) + "}");
    }
  }

  private static String mapping(VolumeSpecification volume) {
    Map<String, String> json = new LinkedHashMap<>();
    text(json, "DeviceName", volume.deviceName());
    if (volume.noDevice()) {
      json.put("NoDevice", "\"\"");
      return Json.object(json);
    }
    Map<String, String> ebs = new LinkedHashMap<>();
    text(ebs, "SnapshotId", volume.snapshotId());
    plain(ebs, "VolumeSize", volume.sizeGib());
    text(ebs, "VolumeType", volume.volumeType());
    plain(ebs, "Iops", volume.iops());
    plain(ebs, "Throughput", volume.throughput());
    plain(ebs, "Encrypted", volume.encrypted());
    text(ebs, "KmsKeyId", volume.kmsKeyId());
    plain(ebs, "DeleteOnTermination", volume.deleteOnTermination());
    json.put("Ebs", Json.object(ebs));
    return Json.object(json);
  }

  private static void text(Map<String, String> json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, Json.text(value));
    }
  }

  private static void plain(Map<String, String> json, String name, @Nullable Object value) {
    if (value != null) {
      json.put(name, value.toString());
    }
  }
}
