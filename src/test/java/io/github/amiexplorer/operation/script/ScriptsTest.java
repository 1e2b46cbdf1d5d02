package io.github.amiexplorer.operation.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.model.change.ModifyLaunchPermission;
import io.github.amiexplorer.model.change.ModifySnapshotPermission;
import io.github.amiexplorer.model.change.ResultReference;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.PlanBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScriptsTest {
  private static final Region IRELAND = Region.of("eu-west-1");

  private static Plan plan() {
    PlanBuilder builder = new PlanBuilder();
    int copy =
        builder.add(
            "it's\n$(rm -rf ~)",
            IRELAND,
            new CopyImage(
                Region.of("us-east-1"),
                "ami-1",
                "it's ${name}",
                "`id`",
                true,
                "alias/golden",
                true,
                Map.of("k", "v\"1\""),
                Map.of(),
                null));
    builder.add(
        "share",
        IRELAND,
        new ModifyLaunchPermission(
            ResultReference.of(copy),
            List.of(new LaunchPermission.Account("210987654321")),
            List.of()),
        Set.of(copy));
    builder.add(
        "share",
        IRELAND,
        new ModifySnapshotPermission(
            ResultReference.of(copy, 0), List.of("210987654321"), List.of()),
        Set.of(copy));
    return builder.build(Plan.Kind.COPY, "test", "123456789012", Instant.EPOCH, Map.of());
  }

  @Test
  void bash_quotesWhateverTheCloudPutsIn_andWaitsBeforeItGoesOn() {
    String script = BashScript.of(plan());
    assertTrue(script.contains("--name 'it'\\''s ${name}'"), script);
    assertTrue(script.contains("--description '`id`'"), script);
    assertTrue(script.contains("# it's $(rm -rf ~)\n"), script);
    int wait = script.indexOf("wait_for_image eu-west-1 \"$made_0\"");
    assertTrue(wait > 0 && wait < script.indexOf("modify-image-attribute"), script);
    assertTrue(script.contains("\"$(snapshot_of eu-west-1 \"$made_0\" 0)\""), script);
  }

  @Test
  void terraform_namesResourcesAndEscapesTemplates() {
    String text = Terraform.of(plan());
    assertTrue(text.contains("resource \"aws_ami_copy\" \"step_0\""), text);
    assertTrue(text.contains("\"it's $${name}\""), text);
    assertTrue(text.contains("image_id = aws_ami_copy.step_0.id"), text);
  }

  @Test
  void policy_isJsonAndAllowsWhatIsNeeded() throws Exception {
    JsonNode policy = new ObjectMapper().readTree(IamPolicy.of(plan()));
    String text = policy.toString();
    assertTrue(text.contains("ec2:CopyImage") && text.contains("kms:CreateGrant"), text);
    assertTrue(text.contains("ec2:ModifySnapshotAttribute"), text);
    assertEquals("2012-10-17", policy.get("Version").asText());
  }

  @Test
  void userData_isInNoScript() {
    LaunchSpecification choices =
        new LaunchSpecification(
            "ami-1",
            "t3.micro",
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            "U0VDUkVU",
            null,
            null,
            false,
            null,
            false,
            false,
            false,
            null,
            null,
            null,
            Map.of());
    PlanBuilder builder = new PlanBuilder();
    builder.add("web", IRELAND, new RunInstances(choices, 1));
    Plan plan = builder.build(Plan.Kind.LAUNCH, "test", "123456789012", Instant.EPOCH, Map.of());
    assertFalse(BashScript.of(plan).contains("U0VDUkVU"));
    assertFalse(Terraform.of(plan).contains("U0VDUkVU"));
    assertFalse(choices.toString().contains("U0VDUkVU"));
  }

  @Test
  void regionMap_isReadByOtherTools() throws Exception {
    RegionMap map =
        new RegionMap(Map.of("web", Map.of(IRELAND, "ami-1", Region.of("us-east-1"), "ami-2")));
    assertEquals("ami-1", new ObjectMapper().readTree(map.json()).get("eu-west-1").asText());
    assertTrue(map.terraform().contains("\"us-east-1\" = \"ami-2\""));
    assertTrue(map.cloudFormation().contains("    eu-west-1:\n      Image1: ami-1\n"));
  }
}
