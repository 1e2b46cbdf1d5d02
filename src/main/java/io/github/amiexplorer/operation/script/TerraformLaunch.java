package io.github.amiexplorer.operation.script;

import io.github.amiexplorer.model.change.CreateLaunchTemplate;
import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.model.change.ResultReference;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.model.change.VolumeSpecification;
import io.github.amiexplorer.operation.plan.Step;
import io.github.amiexplorer.operation.script.Terraform.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Launches as {@code aws_instance} and {@code aws_launch_template}. User data is read from a file.
 */
final class TerraformLaunch {
  private TerraformLaunch() {}

  static String instance(Step step, RunInstances run) {
    LaunchSpecification choices = run.specification();
    Block block = new Block("aws_instance", "step_" + step.number());
    if (run.count() > 1) {
      block.plain("count", String.valueOf(run.count()));
    }
    block.text("region", step.region().id());
    block.text("ami", choices.imageId());
    block.text("instance_type", choices.instanceType());
    block.text("key_name", choices.keyName());
    block.text("subnet_id", choices.subnetId());
    if (choices.publicAddress() != null) {
      block.plain("associate_public_ip_address", choices.publicAddress().toString());
    }
    groups(block, "vpc_security_group_ids", choices);
    block.text("iam_instance_profile", choices.instanceProfile());
    if (choices.userData() != null) {
      block.plain("user_data_base64", "filebase64(\"" + LaunchWords.USER_DATA + "\")");
    }
    flags(block, choices);
    for (VolumeSpecification each : choices.volumes()) {
      if (!each.noDevice()) {
        block.open("ebs_block_device");
        block.text("  device_name", each.deviceName());
        volume(block, "  ", each);
        block.close();
      }
    }
    metadata(block, choices);
    block.tags(choices.tags());
    return block.end();
  }

  static String template(Step step, CreateLaunchTemplate create) {
    LaunchSpecification choices = create.specification();
    Block block = new Block("aws_launch_template", "step_" + step.number());
    block.text("region", step.region().id());
    block.text("name", create.name());
    block.text("description", create.versionDescription());
    block.text("image_id", choices.imageId());
    block.text("instance_type", choices.instanceType());
    block.text("key_name", choices.keyName());
    if (choices.userData() != null) {
      block.plain("user_data", "filebase64(\"" + LaunchWords.USER_DATA + "\")");
    }
    if (choices.publicAddress() == null && choices.subnetId() == null) {
      groups(block, "vpc_security_group_ids", choices);
    } else {
      block.open("network_interfaces");
      block.text("  subnet_id", choices.subnetId());
      if (choices.publicAddress() != null) {
        block.plain("  associate_public_ip_address", choices.publicAddress().toString());
      }
      groups(block, "  security_groups", choices);
      block.close();
    }
    if (choices.instanceProfile() != null) {
      block.open("iam_instance_profile");
      block.text("  name", choices.instanceProfile());
      block.close();
    }
    flags(block, choices);
    for (VolumeSpecification each : choices.volumes()) {
      block.open("block_device_mappings");
      block.text("  device_name", each.deviceName());
      if (each.noDevice()) {
        block.text("  no_device", "true");
      } else {
        block.open("  ebs");
        volume(block, "    ", each);
        block.closeInner();
      }
      block.close();
    }
    metadata(block, choices);
    if (!choices.tags().isEmpty()) {
      block.open("tag_specifications");
      block.text("  resource_type", "instance");
      block.plain(
          "  tags",
          choices.tags().entrySet().stream()
              .map(each -> Block.quoted(each.getKey()) + " = " + Block.quoted(each.getValue()))
              .collect(Collectors.joining(", ", "{ ", " }")));
      block.close();
    }
    return block.end();
  }

  private static void groups(Block block, String name, LaunchSpecification choices) {
    List<String> groups = choices.securityGroupIds();
    if (!groups.isEmpty()) {
      block.plain(
          name,
          groups.stream().map(TerraformLaunch::group).collect(Collectors.joining(", ", "[", "]")));
    }
  }

  /** A group that the plan itself makes has no resource here: it stays a variable. */
  private static String group(String id) {
    ResultReference made = ResultReference.parse(id);
    return made == null ? Block.quoted(id) : "var.security_group_" + made.step();
  }

  private static void flags(Block block, LaunchSpecification choices) {
    block.text("instance_initiated_shutdown_behavior", choices.shutdownBehavior());
    if (choices.terminationProtection()) {
      block.plain("disable_api_termination", "true");
    }
  }

  private static void volume(Block block, String indent, VolumeSpecification volume) {
    block.text(indent + "snapshot_id", volume.snapshotId());
    plain(block, indent + "volume_size", volume.sizeGib());
    block.text(indent + "volume_type", volume.volumeType());
    plain(block, indent + "iops", volume.iops());
    plain(block, indent + "throughput", volume.throughput());
    plain(block, indent + "encrypted", volume.encrypted());
    block.text(indent + "kms_key_id", volume.kmsKeyId());
    plain(block, indent + "delete_on_termination", volume.deleteOnTermination());
  }

  private static void plain(Block block, String name, @Nullable Object value) {
    if (value != null) {
      block.plain(name, value.toString());
    }
  }

  private static void metadata(Block block, LaunchSpecification choices) {
    if (choices.imdsv2Only() == null && choices.hopLimit() == null) {
      return;
    }
    block.open("metadata_options");
    if (choices.imdsv2Only() != null) {
      block.text("  http_tokens", choices.imdsv2Only() ? "required" : "optional");
    }
    plain(block, "  http_put_response_hop_limit", choices.hopLimit());
    block.close();
  }
}
