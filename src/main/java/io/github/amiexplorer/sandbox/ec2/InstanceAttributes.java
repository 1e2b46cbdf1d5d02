package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** DescribeInstanceAttribute, ModifyInstanceAttribute and DescribeInstanceStatus. */
final class InstanceAttributes {
  private static final Filters<SandboxInstance> STATUS_FILTERS =
      new Filters<SandboxInstance>()
          .one("availability-zone", SandboxInstance::zone)
          .one("instance-state-code", SandboxInstance::stateCode)
          .one("instance-state-name", SandboxInstance::state)
          .one("instance-status.status", InstanceAttributes::status)
          .one("system-status.status", InstanceAttributes::status);

  private InstanceAttributes() {}

  static void describe(Ec2Call call, Xml xml) {
    SandboxInstance instance = InstanceStates.one(call, call.request().required("InstanceId"));
    String attribute = call.request().required("Attribute");
    xml.value("instanceId", instance.id());
    switch (attribute) {
      case "userData" -> value(xml, "userData", instance.options().userData());
      case "instanceType" -> value(xml, "instanceType", instance.instanceType());
      case "disableApiTermination" ->
          value(xml, "disableApiTermination", instance.options().apiTerminationDisabled());
      case "disableApiStop" -> value(xml, "disableApiStop", false);
      case "instanceInitiatedShutdownBehavior" ->
          value(xml, "instanceInitiatedShutdownBehavior", instance.options().shutdownBehavior());
      case "rootDeviceName" -> value(xml, "rootDeviceName", instance.rootDeviceName());
      case "ebsOptimized" -> value(xml, "ebsOptimized", true);
      case "enaSupport" -> value(xml, "enaSupport", true);
      case "sourceDestCheck" -> value(xml, "sourceDestCheck", true);
      case "groupSet" ->
          xml.items("groupSet", instance.securityGroupIds(), id -> xml.value("groupId", id));
      case "blockDeviceMapping" ->
          xml.items(
              "blockDeviceMapping",
              instance.volumes(),
              volume ->
                  xml.value("deviceName", volume.deviceName())
                      .element(
                          "ebs",
                          () ->
                              xml.value("volumeId", volume.volumeId())
                                  .value("status", "attached")
                                  .value("deleteOnTermination", volume.deleteOnTermination())));
      default ->
          throw ApiError.invalid(
              "InvalidParameterValue",
              "Value (" + attribute + ") for parameter attribute is invalid. Unknown attribute.");
    }
  }

  private static void value(Xml xml, String name, @Nullable Object value) {
    xml.element(name, () -> xml.value("value", value));
  }

  static Ec2Action.Effect modify(Ec2Call call) {
    SandboxInstance instance = InstanceStates.one(call, call.request().required("InstanceId"));
    String attribute = call.request().get("Attribute");
    String protect =
        "disableApiTermination".equals(attribute)
            ? call.request().get("Value")
            : call.request().get("DisableApiTermination.Value");
    if (protect == null) {
      throw ApiError.invalid(
          "InvalidParameterCombination", "No attributes specified that can be modified.");
    }
    return Ec2Action.Effect.done(
        () ->
            call.region()
                .put(
                    instance.withOptions(
                        instance
                            .options()
                            .withApiTerminationDisabled(Boolean.parseBoolean(protect)))));
  }

  static void status(Ec2Call call, Xml xml) {
    List<SandboxInstance> all =
        call.region().instances().stream()
            .filter(
                each ->
                    call.request().flag("IncludeAllInstances") || each.state().equals("running"))
            .toList();
    new Paging(call.request())
        .write(
            xml,
            "instanceStatusSet",
            all,
            STATUS_FILTERS
                .of(call.request().filters())
                .and(
                    ById.of(
                        call.request().list("InstanceId"),
                        call.region().instances(),
                        SandboxInstance::id,
                        "InvalidInstanceID.NotFound",
                        "instance ID")),
            each -> {
              xml.value("instanceId", each.id()).value("availabilityZone", each.zone());
              xml.element(
                  "instanceState",
                  () -> xml.value("code", each.stateCode()).value("name", each.state()));
              health(xml, "systemStatus", each);
              health(xml, "instanceStatus", each);
            });
  }

  private static void health(Xml xml, String name, SandboxInstance instance) {
    xml.element(name, () -> xml.value("status", status(instance)));
  }

  private static String status(SandboxInstance instance) {
    return instance.state().equals("running") ? "ok" : "not-applicable";
  }
}
