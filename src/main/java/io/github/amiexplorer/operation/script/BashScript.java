package io.github.amiexplorer.operation.script;

import io.github.amiexplorer.model.change.Change;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.CreateKeyPair;
import io.github.amiexplorer.model.change.CreateLaunchTemplate;
import io.github.amiexplorer.model.change.CreateLaunchTemplateVersion;
import io.github.amiexplorer.model.change.CreateSecurityGroup;
import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.model.change.ResultReference;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A plan as a bash script for the AWS CLI that does the same: first everything that waits for
 * nothing, then the rest, each copy awaited once. Client tokens are the plan's: a script that is
 * run twice copies once.
 */
public final class BashScript {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@,+-]+");

  private static final String HEAD =
      """
      #!/usr/bin/env bash
      set -euo pipefail

      wait_for_image() { # REGION IMAGE
        local state
        while state=$(aws ec2 describe-images --region "$1" --owners self \\
            --filters "Name=image-id,Values=$2" --query 'Images[0].State' --output text); do
          case "$state" in
            available) return 0 ;;
            failed | error | invalid) echo "$2 in $1 is $state" >&2; return 1 ;;
          esac
          sleep 5
        done
      }

      snapshot_of() { # REGION IMAGE NUMBER
        aws ec2 describe-images --region "$1" --image-ids "$2" --output text \\
          --query "Images[0].BlockDeviceMappings[?Ebs.SnapshotId].Ebs.SnapshotId | [$3]"
      }
      """;

  private BashScript() {}

  /** The whole script. */
  public static String of(Plan plan) {
    StringBuilder script = new StringBuilder(HEAD);
    List<Step> later = new ArrayList<>();
    for (Step step : plan.steps()) {
      if (step.after().isEmpty()) {
        append(script, step);
      } else {
        later.add(step);
      }
    }
    Set<Integer> awaited = new HashSet<>();
    for (Step step : later) {
      for (int each : step.after()) {
        Step before = plan.steps().get(each);
        if (before.change() instanceof CopyImage && awaited.add(each)) {
          script
              .append("\nwait_for_image ")
              .append(before.region())
              .append(" \"$made_")
              .append(each)
              .append("\"\n");
        }
      }
      append(script, step);
    }
    return script.toString();
  }

  /** The first {@code most} steps without what runs them, a line each command, for reading. */
  public static String commands(Plan plan, int most) {
    StringBuilder text = new StringBuilder();
    for (Step step : plan.steps().subList(0, Math.min(most, plan.steps().size()))) {
      for (List<String> words : CliWords.of(step.change(), step.clientToken())) {
        text.append(line(step, words)).append('\n');
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder script, Step step) {
    script.append("\n# ").append(comment(step.subject())).append('\n');
    String query = query(step.change());
    for (List<String> words : CliWords.of(step.change(), step.clientToken())) {
      String line = line(step, words);
      if (step.change() instanceof CreateKeyPair pair) {
        script
            .append("(umask 077 && ")
            .append(line)
            .append(" --query KeyMaterial --output text > ")
            .append(quote(pair.saveTo()))
            .append(")\n");
      } else if (query.isEmpty()) {
        script.append(line).append('\n');
      } else {
        script
            .append("made_")
            .append(step.number())
            .append("=$(")
            .append(line)
            .append(" --query '")
            .append(query)
            .append("' --output text)\necho \"$made_")
            .append(step.number())
            .append("\"\n");
      }
    }
  }

  private static String line(Step step, List<String> words) {
    StringBuilder line = new StringBuilder("aws ec2 ");
    line.append(words.getFirst()).append(" --region ").append(quote(step.region().id()));
    for (String word : words.subList(1, words.size())) {
      line.append(' ').append(word(step, word));
    }
    return line.toString();
  }

  private static String word(Step step, String word) {
    boolean reference = word.matches("@[0-9]+(/[0-9]+)?");
    ResultReference made = reference ? ResultReference.parse(word) : null;
    if (made == null) {
      return embedded(word);
    }
    String variable = "$made_" + made.step();
    return made.part() == null
        ? "\"" + variable + "\""
        : "\"$(snapshot_of " + step.region() + " \"" + variable + "\" " + made.part() + ")\"";
  }

  /** JSON may hold a reference too: the quotation is opened for it. */
  private static String embedded(String word) {
    return word.startsWith("{") || word.startsWith("[")
        ? quote(word)
            .replaceAll("\"@([0-9]+)\"", "\"'\"\\$made_$1\"'\"")
            .replace(
                "\"" + LaunchSpecification.USER_DATA + "\"",
                "\"'\"$(base64 < " + LaunchWords.USER_DATA + " | tr -d '\\n')\"'\"")
        : quote(word);
  }

  private static String query(Change change) {
    return switch (change) {
      case CopyImage copy -> "ImageId";
      case RunInstances run -> "Instances[].InstanceId";
      case CreateSecurityGroup create -> "GroupId";
      case CreateLaunchTemplate create -> "LaunchTemplate.LaunchTemplateId";
      case CreateLaunchTemplateVersion create -> "LaunchTemplateVersion.VersionNumber";
      default -> "";
    };
  }

  /** A word that a shell takes as it is, whatever the cloud put into it. */
  static String quote(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private static String comment(String subject) {
    return subject.replaceAll("\\p{Cntrl}", " ");
  }
}
