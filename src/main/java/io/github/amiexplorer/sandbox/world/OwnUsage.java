package io.github.amiexplorer.sandbox.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the own account's instances and launch templates, from {@code usage.tsv}. */
final class OwnUsage {
  /** The profile that instances of the story have. */
  static final String PROFILE = "arn:aws:iam::" + Accounts.OWN + ":instance-profile/app-node";

  private static final String RESOLVE = "resolve:ssm:";

  private final List<FactTable.Row> facts = FactTable.read("usage.tsv");
  private final FamilyIds ids;

  OwnUsage(FamilyIds ids) {
    this.ids = ids;
  }

  /** IAM's instance profiles: the same in every region. */
  static List<SandboxInstanceProfile> profiles() {
    return List.of(profile("app-node"), profile("build-agent"), profile("eks-node"));
  }

  /** The launch templates of a region. */
  List<SandboxLaunchTemplate> launchTemplates(RegionSeed seed, RegionNetwork network) {
    List<SandboxLaunchTemplate> templates = new ArrayList<>();
    for (FactTable.Row row : facts) {
      if (row.text("region").equals(seed.region()) && !row.text("template").isEmpty()) {
        templates.add(template(row, seed, network));
      }
    }
    return templates;
  }

  /** The instances of a region whose images are among the given ones or are public. */
  List<SandboxInstance> instances(
      RegionSeed seed,
      RegionNetwork network,
      List<SandboxImage> images,
      Map<String, String> parameters) {
    List<SandboxInstance> instances = new ArrayList<>();
    for (FactTable.Row row : facts) {
      if (row.text("region").equals(seed.region())) {
        String id = imageId(row, seed, 0, parameters);
        SandboxImage image =
            images.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
        if (id != null) {
          addInstances(instances, row, seed, network, id, image);
        }
      }
    }
    return instances;
  }

  /** SSM parameters of the account's own: path to image id. */
  Map<String, String> parameters(RegionSeed seed) {
    String current =
        seed.region().equals("eu-west-1") ? ids.id(seed.region(), "payments-api#0", 0) : null;
    return current == null ? Map.of() : Map.of("/images/payments-api/current", current);
  }

  private static void addInstances(
      List<SandboxInstance> instances,
      FactTable.Row row,
      RegionSeed seed,
      RegionNetwork network,
      String imageId,
      @Nullable SandboxImage image) {
    for (String state : List.of("running", "stopped", "pending")) {
      for (int i = 0; i < row.number(state); i++) {
        instances.add(instance(instances.size(), row, seed, network, imageId, image, state));
      }
    }
  }

  private static SandboxInstance instance(
      int number,
      FactTable.Row row,
      RegionSeed seed,
      RegionNetwork network,
      String imageId,
      @Nullable SandboxImage image,
      String state) {
    long own = Mix.of(seed.number() + 77, number);
    SandboxSubnet subnet = network.productionSubnet(number);
    String launch =
        state.equals("pending")
            ? seed.calendar().time(0, 60)
            : seed.calendar().time(1 + Mix.pick(own, 1, 2), 20_000);
    boolean windows = image != null && "windows".equals(image.platform());
    List<SandboxInstance.Volume> volumes = new ArrayList<>();
    for (SandboxBlockDevice device :
        image == null ? List.<SandboxBlockDevice>of() : image.blockDevices()) {
      SandboxEbs ebs = device.ebs();
      if (ebs != null) {
        volumes.add(
            new SandboxInstance.Volume(
                device.deviceName(),
                "vol-0%016x".formatted(Mix.of(own, volumes.size())),
                launch,
                !Boolean.FALSE.equals(ebs.deleteOnTermination())));
      }
    }
    String template = row.text("template");
    String name = template.isEmpty() ? "handmade" : template;
    return new SandboxInstance(
        "i-0%016x".formatted(own),
        "r-0%016x".formatted(Mix.scatter(own)),
        imageId,
        row.text("type"),
        state,
        launch,
        image == null ? "arm64" : image.architecture(),
        windows ? "windows" : null,
        windows ? "Windows" : "Linux/UNIX",
        windows ? "RunInstances:0002" : "RunInstances",
        subnet.zone(),
        subnet.id(),
        subnet.vpcId(),
        "10.20." + Mix.pick(own, 2, 48) + "." + (4 + Mix.pick(own, 3, 250)),
        null,
        windows ? "windows-admin" : "ops-2026",
        windows ? null : PROFILE,
        List.of(network.webGroupId()),
        image == null || image.rootDeviceName() == null ? "/dev/xvda" : image.rootDeviceName(),
        volumes,
        template.isEmpty()
            ? Map.of("Name", name)
            : Map.of(
                "Name",
                name,
                "aws:ec2launchtemplate:id",
                templateId(row, seed),
                "aws:ec2launchtemplate:version",
                row.text("default")),
        null,
        SandboxInstanceOptions.STANDARD);
  }

  private SandboxLaunchTemplate template(
      FactTable.Row row, RegionSeed seed, RegionNetwork network) {
    int newest = row.number("versions");
    List<SandboxLaunchTemplateVersion> versions = new ArrayList<>();
    for (int number = 1; number <= newest; number++) {
      Map<String, String> data = new LinkedHashMap<>();
      String image = imageId(row, seed, newest - number, null);
      if (image != null) {
        data.put("ImageId", image);
      }
      data.put("InstanceType", row.text("type"));
      data.put("KeyName", "ops-2026");
      data.put("SecurityGroupId.1", network.webGroupId());
      data.put("IamInstanceProfile.Arn", PROFILE);
      data.put("TagSpecification.1.ResourceType", "instance");
      data.put("TagSpecification.1.Tag.1.Key", "Name");
      data.put("TagSpecification.1.Tag.1.Value", row.text("template"));
      versions.add(
          new SandboxLaunchTemplateVersion(
              number,
              number == 1 ? "first version" : null,
              seed.calendar().time(2 + 8 * (newest - number), 37_000 + number),
              "arn:aws:sts::" + Accounts.OWN + ":assumed-role/deploy/pipeline",
              data));
    }
    return new SandboxLaunchTemplate(
        templateId(row, seed),
        row.text("template"),
        versions.getFirst().createTime(),
        "arn:aws:iam::" + Accounts.OWN + ":user/deployer",
        row.number("default"),
        versions,
        Map.of("ManagedBy", "pipeline"));
  }

  /** The image so many versions back; a parameter is resolved only where parameters are given. */
  private @Nullable String imageId(
      FactTable.Row row, RegionSeed seed, int steps, @Nullable Map<String, String> parameters) {
    String image = row.text("image");
    if (!image.startsWith(RESOLVE)) {
      return ids.id(seed.region(), image, steps);
    }
    return parameters == null ? image : parameters.get(image.substring(RESOLVE.length()));
  }

  private static String templateId(FactTable.Row row, RegionSeed seed) {
    return "lt-0%016x".formatted(Mix.of(seed.number(), Mix.of(row.text("template"))));
  }

  private static SandboxInstanceProfile profile(String name) {
    return new SandboxInstanceProfile(
        "AIPA" + Long.toString(Mix.of(name) >>> 1, 36).toUpperCase(Locale.ROOT),
        name,
        "arn:aws:iam::" + Accounts.OWN + ":instance-profile/" + name,
        "/",
        name,
        "2023-05-02T12:00:00.000Z");
  }
}
