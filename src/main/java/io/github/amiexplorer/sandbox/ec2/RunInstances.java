package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxInstance;
import io.github.amiexplorer.sandbox.world.SandboxInstanceOptions;
import io.github.amiexplorer.sandbox.world.SandboxInstanceProfile;
import io.github.amiexplorer.sandbox.world.SandboxInstanceTypeRule;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * RunInstances: checks what EC2 checks at once, image first; what EC2 finds out later, such as a
 * key that cannot be used, ends the instance later.
 */
final class RunInstances implements Ec2Action {
  private static final int USER_DATA = 16_384;

  /** vCPUs of standard instances that the account may run in a Region. */
  private static final int VCPUS = 512;

  private final List<InstanceType> types;

  RunInstances(List<InstanceType> types) {
    this.types = types;
  }

  @Override
  public Effect check(Ec2Call call) {
    ApiRequest request = LaunchParameters.of(call);
    int least = number(request, "MinCount");
    int most = number(request, "MaxCount");
    if (least < 1 || most < least) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value ("
              + least
              + ") for parameter minCount is invalid. It must be from 1 to maxCount.");
    }
    SandboxImage image = image(call, imageId(call, request));
    InstanceType type = type(call, request.get("InstanceType"), image);
    keyPair(call, request.get("KeyName"));
    userData(request.get("UserData"));
    SandboxInstanceOptions options = options(request, image, type);
    LaunchNetwork network = LaunchNetwork.of(call, request, type, most);
    List<LaunchDevices.Device> devices = LaunchDevices.of(call, request, image);
    String profile = profile(call, request);
    quota(call, type, most);
    Map<String, String> tags = new HashMap<>(TagSpecifications.of(request, "instance"));
    Map<String, String> volumeTags = TagSpecifications.of(request, "volume");
    TagSpecifications.check(volumeTags);
    String templateId = call.request().get("LaunchTemplate.LaunchTemplateId");
    if (templateId != null) {
      tags.put("aws:ec2launchtemplate:id", templateId);
    }
    return xml -> {
      String reservation = call.world().newId("r-");
      List<SandboxInstance> made = new ArrayList<>();
      for (int index = 0; index < most; index++) {
        made.add(
            new NewInstance(call, image, type, network, devices, options, profile, tags)
                .make(reservation, index, request.get("KeyName")));
      }
      NewInstance.start(call, made, LaunchDevices.keys(devices));
      xml.value("reservationId", reservation)
          .value("ownerId", call.account())
          .items("groupSet", List.of(), each -> {})
          .items("instancesSet", made, each -> InstanceXml.write(xml, call, each));
    };
  }

  private static int number(ApiRequest request, String name) {
    String text = request.required(name);
    if (!text.matches("[0-9]{1,6}")) {
      throw ApiError.invalid(
          "InvalidParameterValue", "Invalid value '" + text + "' for " + name + ".");
    }
    return Integer.parseInt(text);
  }

  /** An image may be named by an SSM parameter. */
  private static String imageId(Ec2Call call, ApiRequest request) {
    String id = request.get("ImageId");
    if (id == null) {
      throw ApiError.invalid("MissingParameter", "The request must contain the parameter ImageId");
    }
    if (!id.startsWith("resolve:ssm:")) {
      return id;
    }
    String path = id.substring("resolve:ssm:".length()).split(":", -1)[0];
    String found = call.region().ssmParameters().get(path);
    if (found == null) {
      throw ApiError.invalid(
          "InvalidParameterValue", "The SSM parameter '" + path + "' could not be resolved");
    }
    return found;
  }

  private static SandboxImage image(Ec2Call call, String id) {
    if (!id.matches("ami-([0-9a-f]{8}|[0-9a-f]{17})")) {
      throw ApiError.invalid("InvalidAMIID.Malformed", "Invalid id: \"" + id + "\"");
    }
    SandboxImage image = call.region().image(id);
    if (image == null || !DescribeImages.isVisible(image, call)) {
      throw ApiError.invalid("InvalidAMIID.NotFound", "The image id '[" + id + "]' does not exist");
    }
    if (!image.state().equals("available")) {
      throw ApiError.invalid(
          "InvalidAMIID.Unavailable",
          "The image ID '" + id + "' is not available: it is " + image.state());
    }
    if (!image.ownerId().equals(call.account())) {
      image.productCodes().stream()
          .filter(each -> "marketplace".equals(each.type()))
          .findFirst()
          .ifPresent(
              code -> {
                throw new ApiError(
                    401,
                    "OptInRequired",
                    "In order to use this AWS Marketplace product you need to accept terms and"
                        + " subscribe. To do so please visit"
                        + " https://aws.amazon.com/marketplace/pp?sku="
                        + code.id());
              });
    }
    return image;
  }

  private InstanceType type(Ec2Call call, @Nullable String name, SandboxImage image) {
    String asked = name == null ? "m1.small" : name;
    InstanceType type =
        types.stream().filter(each -> each.name().equals(asked)).findFirst().orElse(null);
    if (type == null) {
      throw ApiError.invalid(
          "InvalidParameterValue", "Invalid value '" + asked + "' for InstanceType.");
    }
    if (!type.isInRegion(call.region().region().name())) {
      throw ApiError.invalid(
          "Unsupported",
          "The requested configuration is currently not supported. Please check the documentation"
              + " for supported configurations.");
    }
    if (!type.architectures().contains(image.architecture())) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "The architecture '"
              + String.join(",", type.architectures())
              + "' of the specified instance type does not match the architecture '"
              + image.architecture()
              + "' of the specified AMI. Specify an instance type and an AMI that have matching"
              + " architectures, and try again.");
    }
    if (!type.virtualization().contains(image.virtualizationType())) {
      throw ApiError.invalid(
          "InvalidParameterCombination",
          "Virtualization type '"
              + image.virtualizationType()
              + "' is required for instances of type '"
              + asked
              + "'.");
    }
    if (type.ena().equals("required") && !Boolean.TRUE.equals(image.enaSupport())) {
      throw ApiError.invalid(
          "InvalidParameterCombination",
          "Enhanced networking with the Elastic Network Adapter (ENA) is required for the '"
              + asked
              + "' instance type. Ensure that you are using an AMI that is enabled for ENA.");
    }
    String boot = image.bootMode();
    if (boot != null && !boot.equals("uefi-preferred") && !type.bootModes().contains(boot)) {
      throw ApiError.invalid(
          "InvalidParameterCombination",
          "The instance type "
              + asked
              + " does not support the boot mode "
              + boot
              + " of the AMI.");
    }
    if (image.tpmSupport() != null && type.nitroTpm().equals("unsupported")) {
      throw ApiError.invalid(
          "InvalidParameterCombination",
          "The instance type " + asked + " does not support NitroTPM, which the AMI requires.");
    }
    rule(image.instanceTypeRule(), asked);
    return type;
  }

  private static void rule(@Nullable SandboxInstanceTypeRule rule, String type) {
    if (rule == null) {
      return;
    }
    boolean out = rule.unsupported().stream().anyMatch(each -> Glob.matches(each, type));
    boolean in =
        rule.supported().isEmpty()
            || rule.supported().stream().anyMatch(each -> Glob.matches(each, type));
    if (out || !in) {
      throw ApiError.invalid(
          "InvalidParameterCombination",
          "The instance type "
              + type
              + " is not supported by the AMI's instance type"
              + " specification.");
    }
  }

  private static void keyPair(Ec2Call call, @Nullable String name) {
    if (name != null
        && call.region().keyPairs().stream().noneMatch(each -> each.name().equals(name))) {
      throw ApiError.invalid(
          "InvalidKeyPair.NotFound", "The key pair '" + name + "' does not exist");
    }
  }

  private static void userData(@Nullable String encoded) {
    if (encoded == null) {
      return;
    }
    byte[] bytes;
    try {
      bytes = Base64.getMimeDecoder().decode(encoded);
    } catch (IllegalArgumentException notBase64) {
      throw ApiError.invalid("InvalidParameterValue", "Invalid BASE64 encoding of user data.");
    }
    if (bytes.length > USER_DATA) {
      throw ApiError.invalid("InvalidParameterValue", "User data is limited to 16384 bytes");
    }
  }

  private static SandboxInstanceOptions options(
      ApiRequest request, SandboxImage image, InstanceType type) {
    String tokens = request.get("MetadataOptions.HttpTokens");
    String hops = request.get("MetadataOptions.HttpPutResponseHopLimit");
    int limit = hops == null ? ("v2.0".equals(image.imdsSupport()) ? 2 : 1) : hops(hops);
    String standard = "v2.0".equals(image.imdsSupport()) ? "required" : "optional";
    if (tokens != null && !tokens.equals("required") && !tokens.equals("optional")) {
      throw ApiError.invalid(
          "InvalidParameterValue", "Value (" + tokens + ") for parameter HttpTokens is invalid.");
    }
    String shutdown = request.get("InstanceInitiatedShutdownBehavior");
    if (shutdown != null && !shutdown.equals("stop") && !shutdown.equals("terminate")) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value (" + shutdown + ") for parameter instanceInitiatedShutdownBehavior is invalid.");
    }
    String credits = request.get("CreditSpecification.CpuCredits");
    if (credits != null && !type.burstable()) {
      throw ApiError.invalid(
          "InvalidParameterCombination",
          "The parameter creditSpecification is only supported for burstable instance types.");
    }
    String tenancy = request.get("Placement.Tenancy");
    return new SandboxInstanceOptions(
        request.get("ClientToken"),
        request.get("UserData"),
        tokens == null ? standard : tokens,
        limit,
        "spot".equals(request.get("InstanceMarketOptions.MarketType")),
        shutdown == null ? "stop" : shutdown,
        request.flag("DisableApiTermination"),
        request.flag("HibernationOptions.Configured"),
        request.flag("Monitoring.Enabled"),
        tenancy == null ? "default" : tenancy,
        request.get("Placement.GroupName"),
        credits,
        0);
  }

  private static int hops(String text) {
    int hops = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (hops < 1 || hops > 64) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value ("
              + text
              + ") for parameter HttpPutResponseHopLimit is invalid. It must be from 1"
              + " to 64.");
    }
    return hops;
  }

  private static @Nullable String profile(Ec2Call call, ApiRequest request) {
    String name = request.get("IamInstanceProfile.Name");
    String arn = request.get("IamInstanceProfile.Arn");
    if (name == null && arn == null) {
      return null;
    }
    return call.world().instanceProfiles().stream()
        .filter(each -> each.name().equals(name) || each.arn().equals(arn))
        .map(SandboxInstanceProfile::arn)
        .findFirst()
        .orElseThrow(
            () ->
                ApiError.invalid(
                    "InvalidParameterValue",
                    "Value ("
                        + (name == null ? arn : name)
                        + ") for parameter iamInstanceProfile."
                        + (name == null ? "arn" : "name")
                        + " is invalid. Invalid IAM Instance Profile "
                        + (name == null ? "ARN" : "name")));
  }

  private void quota(Ec2Call call, InstanceType type, int count) {
    Map<String, Integer> cpus = new HashMap<>();
    types.forEach(each -> cpus.put(each.name(), each.cpus()));
    int used =
        call.region().instances().stream()
            .filter(each -> each.state().equals("running") || each.state().equals("pending"))
            .mapToInt(each -> cpus.getOrDefault(each.instanceType(), 0))
            .sum();
    if (used + type.cpus() * count > VCPUS) {
      throw ApiError.invalid(
          "VcpuLimitExceeded",
          "You have requested more vCPU capacity than your current vCPU limit of "
              + VCPUS
              + " allows for the instance bucket that the specified instance type belongs to."
              + " Please visit http://aws.amazon.com/contact-us/ec2-request to request an"
              + " adjustment to this limit.");
    }
  }
}
