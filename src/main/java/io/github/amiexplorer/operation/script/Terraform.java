package io.github.amiexplorer.operation.script;

import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.change.Change;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.CreateLaunchTemplate;
import io.github.amiexplorer.model.change.ModifyLaunchPermission;
import io.github.amiexplorer.model.change.ModifySnapshotPermission;
import io.github.amiexplorer.model.change.ResultReference;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.Step;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan as Terraform, for the steps that a resource of the AWS provider stands for (6.x, whose
 * resources take a Region). Steps without one are named in comments.
 */
public final class Terraform {
  private Terraform() {}

  /** The configuration. */
  public static String of(Plan plan) {
    StringBuilder text = new StringBuilder();
    for (Step step : plan.steps()) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(resource(step));
    }
    return text.toString();
  }

  private static String resource(Step step) {
    Change change = step.change();
    return switch (change) {
      case CopyImage copy -> copy(step, copy);
      case ModifyLaunchPermission modify -> permissions(step, modify);
      case ModifySnapshotPermission modify -> snapshots(step, modify);
      case RunInstances run -> TerraformLaunch.instance(step, run);
      case CreateLaunchTemplate create -> TerraformLaunch.template(step, create);
      default ->
          "# "
              + change.operation()
              + " in "
              + step.region()
              + " for "
              + step.subject().replaceAll("\\p{Cntrl}", " ")
              + ": no resource of the AWS provider stands for it\n";
    };
  }

  private static String copy(Step step, CopyImage copy) {
    Block block = new Block("aws_ami_copy", "step_" + step.number());
    block.text("region", step.region().id());
    block.text("name", copy.name());
    block.text("description", copy.description());
    block.text("source_ami_id", copy.sourceImageId());
    block.text("source_ami_region", copy.sourceRegion().id());
    if (Boolean.TRUE.equals(copy.encrypted())) {
      block.plain("encrypted", "true");
    }
    block.text("kms_key_id", copy.kmsKeyId());
    block.tags(copy.imageTags());
    return block.end();
  }

  private static String permissions(Step step, ModifyLaunchPermission modify) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (LaunchPermission each : modify.add()) {
      Block block =
          new Block("aws_ami_launch_permission", "step_" + step.number() + "_" + number++);
      block.text("region", step.region().id());
      block.reference("image_id", modify.imageId());
      switch (each) {
        case LaunchPermission.Account account -> block.text("account_id", account.accountId());
        case LaunchPermission.Everyone ignored -> block.text("group", "all");
        case LaunchPermission.Organization organization ->
            block.text("organization_arn", organization.arn());
        case LaunchPermission.OrganizationalUnit unit ->
            block.text("organizational_unit_arn", unit.arn());
      }
      text.append(block.end());
    }
    return text.toString();
  }

  private static String snapshots(Step step, ModifySnapshotPermission modify) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (String each : modify.addAccounts()) {
      Block block =
          new Block(
              "aws_snapshot_create_volume_permission", "step_" + step.number() + "_" + number++);
      block.text("region", step.region().id());
      block.text("snapshot_id", modify.snapshotId());
      block.text("account_id", each);
      text.append(block.end());
    }
    return text.toString();
  }

  /** One resource. */
  static final class Block {
    private final StringBuilder text = new StringBuilder();

    Block(String type, String name) {
      text.append("resource \"").append(type).append("\" \"").append(name).append("\" {\n");
    }

    void text(String name, @Nullable String value) {
      if (value != null) {
        plain(name, quoted(value));
      }
    }

    void plain(String name, String value) {
      text.append("  ").append(name).append(" = ").append(value).append('\n');
    }

    /** An id, or what an earlier step makes. */
    void reference(String name, String id) {
      ResultReference made = ResultReference.parse(id);
      plain(name, made == null ? quoted(id) : "aws_ami_copy.step_" + made.step() + ".id");
    }

    void tags(Map<String, String> tags) {
      if (!tags.isEmpty()) {
        text.append("  tags = {\n");
        tags.forEach(
            (key, value) ->
                text.append("    ")
                    .append(quoted(key))
                    .append(" = ")
                    .append(quoted(value))
                    .append('\n'));
        text.append("  }\n");
      }
    }

    /** A block within this one; written before {@link #end()}. */
    void open(String name) {
      text.append("  ").append(name).append(" {\n");
    }

    void close() {
      text.append("  }\n");
    }

    /** Ends a block within a block. */
    void closeInner() {
      text.append("    }\n");
    }

    String end() {
      return text.append("}\n").toString();
    }

    /** A dollar or percent sign before a brace would be read as a template. */
    static String quoted(String value) {
      return Json.text(value).replace("${", "$${").replace("%{", "%%{");
    }
  }
}
