package io.github.amiexplorer.operation.launch;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.AuthorizeIngress;
import io.github.amiexplorer.model.change.CreateKeyPair;
import io.github.amiexplorer.model.change.CreateLaunchTemplate;
import io.github.amiexplorer.model.change.CreateLaunchTemplateVersion;
import io.github.amiexplorer.model.change.CreateSecurityGroup;
import io.github.amiexplorer.model.change.ImportKeyPair;
import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.model.change.ModifyLaunchTemplate;
import io.github.amiexplorer.model.change.ResultReference;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.PlanBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the plan of a launch: key pair and group first, then the instances or the template. */
public final class LaunchPlan {
  private LaunchPlan() {}

  /** The plan; nothing is sent by making it. */
  public static Plan build(LaunchRequest request, String connection, String account, Instant now) {
    PlanBuilder plan = new PlanBuilder();
    Image image = request.image();
    Region region = image.region();
    Set<Integer> before = new HashSet<>();
    switch (request.key()) {
      case KeyChoice.Create create ->
          before.add(
              plan.add(
                  create.name(),
                  region,
                  new CreateKeyPair(create.name(), create.type(), create.saveTo())));
      case KeyChoice.Import imported ->
          before.add(
              plan.add(
                  imported.name(),
                  region,
                  new ImportKeyPair(imported.name(), imported.publicKey())));
      case KeyChoice.None none -> {}
      case KeyChoice.Existing existing -> {}
    }
    List<String> groups = new ArrayList<>(request.choices().securityGroupIds());
    NewGroup group = request.newGroup();
    if (group != null) {
      int made =
          plan.add(
              group.name(),
              region,
              new CreateSecurityGroup(group.name(), group.description(), group.vpcId()));
      groups.add(ResultReference.of(made));
      before.add(made);
      for (int port : group.ports()) {
        before.add(
            plan.add(
                group.name(),
                region,
                new AuthorizeIngress(
                    ResultReference.of(made), "tcp", port, group.cidr(), group.description()),
                Set.of(made)));
      }
    }
    LaunchSpecification choices =
        request
            .choices()
            .withKeyAndGroups(request.key().keyName(), groups)
            .withUserData(request.userDataBytes() > 0 ? LaunchSpecification.USER_DATA : null);
    Map<String, String> facts = new HashMap<>();
    facts.put("image", image.nameOrId());
    facts.put("subject", image.nameOrId());
    facts.put("type", String.valueOf(choices.instanceType()));
    facts.put("region", region.id());
    Plan.Kind kind = Plan.Kind.TEMPLATE;
    switch (request.goal()) {
      case Goal.Instances instances -> {
        kind = Plan.Kind.LAUNCH;
        facts.put("count", String.valueOf(instances.count()));
        plan.add(image.nameOrId(), region, new RunInstances(choices, instances.count()), before);
      }
      case Goal.NewTemplate template -> {
        facts.put("template", template.name());
        facts.put("subject", template.name());
        plan.add(
            template.name(),
            region,
            new CreateLaunchTemplate(template.name(), template.description(), choices, Map.of()),
            before);
      }
      case Goal.NewVersion version -> {
        facts.put("template", version.templateName());
        facts.put("subject", version.templateName());
        int made =
            plan.add(
                version.templateName(),
                region,
                new CreateLaunchTemplateVersion(
                    version.templateId(), version.description(), choices),
                before);
        if (version.makeDefault()) {
          plan.add(
              version.templateName(),
              region,
              new ModifyLaunchTemplate(version.templateId(), ResultReference.of(made)),
              Set.of(made));
        }
      }
    }
    return plan.build(kind, connection, account, now, facts);
  }
}
