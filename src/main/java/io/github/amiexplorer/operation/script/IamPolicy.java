package io.github.amiexplorer.operation.script;

import io.github.amiexplorer.model.change.Change;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.CreateLaunchTemplate;
import io.github.amiexplorer.model.change.DeregisterImage;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The least that an IAM policy must allow for a plan: the operations themselves, what is read to
 * watch them, and what EC2 does on the caller's behalf. Source: Service Authorization Reference,
 * Amazon EC2; EC2 User Guide, "Copy an AMI", read 2026-11.
 */
public final class IamPolicy {
  private IamPolicy() {}

  /** The policy as JSON. */
  public static String of(Plan plan) {
    Set<String> actions = new TreeSet<>();
    Set<String> regions = new TreeSet<>();
    Set<String> keys = new TreeSet<>();
    for (Step step : plan.steps()) {
      regions.add(step.region().id());
      actions(step.change(), actions, keys);
    }
    List<String> statements = new ArrayList<>();
    statements.add(statement(actions, regions));
    if (!keys.isEmpty()) {
      statements.add(statement(keys, regions));
    }
    return "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n"
        + String.join(",\n", statements)
        + "\n  ]\n}\n";
  }

  private static void actions(Change change, Set<String> actions, Set<String> keys) {
    actions.add("ec2:" + change.operation());
    switch (change) {
      case CopyImage copy -> {
        actions.add("ec2:DescribeImages");
        actions.add("ec2:DescribeSnapshots");
        if (!copy.imageTags().isEmpty() || !copy.snapshotTags().isEmpty() || copy.copyTags()) {
          actions.add("ec2:CreateTags");
        }
        if (Boolean.TRUE.equals(copy.encrypted())) {
          keys.addAll(
              List.of(
                  "kms:CreateGrant",
                  "kms:Decrypt",
                  "kms:DescribeKey",
                  "kms:Encrypt",
                  "kms:GenerateDataKeyWithoutPlaintext",
                  "kms:ReEncryptFrom",
                  "kms:ReEncryptTo"));
        }
      }
      case DeregisterImage deregister -> {
        if (deregister.deleteSnapshots()) {
          actions.add("ec2:DeleteSnapshot");
        }
      }
      case RunInstances run -> {
        actions.add("ec2:DescribeInstances");
        if (!run.specification().tags().isEmpty()) {
          actions.add("ec2:CreateTags");
        }
        if (run.specification().instanceProfile() != null) {
          actions.add("iam:PassRole");
        }
      }
      case CreateLaunchTemplate create -> {
        if (!create.tags().isEmpty()) {
          actions.add("ec2:CreateTags");
        }
      }
      default -> {}
    }
  }

  private static String statement(Set<String> actions, Set<String> regions) {
    return "    {\n      \"Effect\": \"Allow\",\n      \"Action\": ["
        + texts(actions)
        + "],\n      \"Resource\": \"*\",\n"
        + "      \"Condition\": {\"StringEquals\": {\"aws:RequestedRegion\": ["
        + texts(regions)
        + "]}}\n    }";
  }

  private static String texts(Set<String> values) {
    return values.stream().map(Json::text).collect(Collectors.joining(", "));
  }
}
