package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxInstance;
import io.github.amiexplorer.sandbox.world.SandboxStateReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** StartInstances, StopInstances, RebootInstances and TerminateInstances. */
final class InstanceStates {
  private static final Duration STARTS = Duration.ofSeconds(10);
  private static final Duration STOPS = Duration.ofSeconds(15);
  private static final Duration ENDS = Duration.ofSeconds(10);

  /** How long EC2 goes on telling of a terminated instance, about. */
  private static final Duration REMEMBERED = Duration.ofMinutes(60);

  private InstanceStates() {}

  static Map<String, Ec2Action> all() {
    return Map.of(
        "StartInstances", InstanceStates::start,
        "StopInstances", InstanceStates::stop,
        "RebootInstances", InstanceStates::reboot,
        "TerminateInstances", InstanceStates::terminate);
  }

  private static Ec2Action.Effect start(Ec2Call call) {
    List<SandboxInstance> instances = named(call);
    refuse(instances, Set.of("stopped", "running", "pending"), "started");
    return change(
        call,
        instances,
        Set.of("stopped"),
        "pending",
        null,
        id ->
            call.world()
                .agenda()
                .after(STARTS, () -> change(call, id, "pending", "running", null)));
  }

  private static Ec2Action.Effect stop(Ec2Call call) {
    List<SandboxInstance> instances = named(call);
    refuse(instances, Set.of("stopped", "stopping", "running"), "stopped");
    return change(
        call,
        instances,
        Set.of("running"),
        "stopping",
        byUser(),
        id ->
            call.world()
                .agenda()
                .after(STOPS, () -> change(call, id, "stopping", "stopped", byUser())));
  }

  private static Ec2Action.Effect reboot(Ec2Call call) {
    refuse(named(call), Set.of("running"), "rebooted");
    return Ec2Action.Effect.done(() -> {});
  }

  private static Ec2Action.Effect terminate(Ec2Call call) {
    List<SandboxInstance> instances = named(call);
    for (SandboxInstance each : instances) {
      if (each.options().apiTerminationDisabled()) {
        throw ApiError.invalid(
            "OperationNotPermitted",
            "The instance '"
                + each.id()
                + "' may not be terminated. Modify its 'disableApiTermination' instance attribute"
                + " and try again.");
      }
    }
    return change(
        call,
        instances,
        Set.of("pending", "running", "stopping", "stopped"),
        "shutting-down",
        byUser(),
        id ->
            call.world()
                .agenda()
                .after(
                    ENDS,
                    () -> {
                      change(call, id, "shutting-down", "terminated", byUser());
                      call.world()
                          .agenda()
                          .after(REMEMBERED, () -> call.region().removeInstance(id));
                    }));
  }

  private static SandboxStateReason byUser() {
    return new SandboxStateReason(
        "Client.UserInitiatedShutdown", "Client.UserInitiatedShutdown: User initiated shutdown");
  }

  private static void refuse(List<SandboxInstance> instances, Set<String> fine, String what) {
    for (SandboxInstance each : instances) {
      if (!fine.contains(each.state())) {
        throw ApiError.invalid(
            "IncorrectInstanceState",
            "The instance '"
                + each.id()
                + "' is not in a state from which it can be "
                + what
                + ".");
      }
    }
  }

  /** Those that the request names; each must be there. */
  static List<SandboxInstance> named(Ec2Call call) {
    List<String> ids = call.request().list("InstanceId");
    if (ids.isEmpty()) {
      throw ApiError.invalid(
          "MissingParameter", "The request must contain the parameter InstanceId");
    }
    List<SandboxInstance> found = new ArrayList<>();
    for (String id : ids.stream().distinct().toList()) {
      found.add(one(call, id));
    }
    return found;
  }

  /** The instance of that id. */
  static SandboxInstance one(Ec2Call call, String id) {
    if (!id.matches("i-([0-9a-f]{8}|[0-9a-f]{17})")) {
      throw ApiError.invalid("InvalidInstanceID.Malformed", "Invalid id: \"" + id + "\"");
    }
    return call.region().instances().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                ApiError.invalid(
                    "InvalidInstanceID.NotFound", "The instance ID '" + id + "' does not exist"));
  }

  private static Ec2Action.Effect change(
      Ec2Call call,
      List<SandboxInstance> instances,
      Set<String> from,
      String to,
      @Nullable SandboxStateReason reason,
      java.util.function.Consumer<String> later) {
    return xml -> {
      List<SandboxInstance[]> changes = new ArrayList<>();
      for (SandboxInstance before : instances) {
        SandboxInstance after = before;
        if (from.contains(before.state())) {
          after = before.withState(to, reason);
          call.region().put(after);
          later.accept(before.id());
        }
        changes.add(new SandboxInstance[] {before, after});
      }
      xml.items(
          "instancesSet",
          changes,
          each -> {
            xml.value("instanceId", each[0].id());
            state(xml, "currentState", each[1]);
            state(xml, "previousState", each[0]);
          });
    };
  }

  private static void state(Xml xml, String name, SandboxInstance instance) {
    xml.element(
        name, () -> xml.value("code", instance.stateCode()).value("name", instance.state()));
  }

  /** Takes an instance on where it still is in that state. */
  static void change(
      Ec2Call call, String id, String from, String to, @Nullable SandboxStateReason reason) {
    call.region().instances().stream()
        .filter(each -> each.id().equals(id) && each.state().equals(from))
        .findFirst()
        .ifPresent(
            each -> {
              SandboxInstance next = each.withState(to, reason);
              boolean keeps = to.equals("running") || to.equals("pending");
              call.region().put(keeps ? next : next.withPublicIp(null));
            });
  }
}
