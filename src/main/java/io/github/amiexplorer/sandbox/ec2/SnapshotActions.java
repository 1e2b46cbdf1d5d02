package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.world.SandboxKmsKey;
import io.github.amiexplorer.sandbox.world.SandboxSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The actions on snapshots: who may use them, and their end. */
final class SnapshotActions {
  private static final String ADD = "CreateVolumePermission.Add";
  private static final String REMOVE = "CreateVolumePermission.Remove";

  private SnapshotActions() {}

  static Map<String, Ec2Action> all() {
    Map<String, Ec2Action> all = new TreeMap<>();
    all.put("ModifySnapshotAttribute", SnapshotActions::modify);
    all.put("ResetSnapshotAttribute", SnapshotActions::reset);
    all.put("DeleteSnapshot", SnapshotActions::delete);
    return all;
  }

  private static Ec2Action.Effect modify(Ec2Call call) {
    ApiRequest request = call.request();
    SandboxSnapshot snapshot = own(call, request.required("SnapshotId"));
    Change add = structured(request, ADD);
    Change remove = structured(request, REMOVE);
    if (request.get("OperationType") != null) {
      Change flat = new Change(request.list("UserId"), request.list("UserGroup"));
      switch (String.valueOf(request.get("OperationType"))) {
        case "add" -> add = flat;
        case "remove" -> remove = flat;
        default ->
            throw ApiError.invalid(
                "InvalidParameterValue", "The operation type must be 'add' or 'remove'");
      }
    }
    if (add.isEmpty() && remove.isEmpty()) {
      throw ApiError.invalid(
          "InvalidParameterCombination", "No create volume permissions specified.");
    }
    if (!add.isEmpty() && !remove.isEmpty()) {
      throw ApiError.invalid(
          "InvalidParameterCombination", "Permissions cannot be added and removed in one request.");
    }
    check(call, snapshot, add);
    check(remove);
    Set<String> accounts = new LinkedHashSet<>(snapshot.accounts());
    accounts.addAll(add.accounts);
    remove.accounts.forEach(accounts::remove);
    boolean everyone = (snapshot.everyone() || !add.groups.isEmpty()) && remove.groups.isEmpty();
    return Ec2Action.Effect.done(
        () ->
            call.region()
                .put(Snapshots.withPermissions(snapshot, everyone, List.copyOf(accounts))));
  }

  private static void check(Ec2Call call, SandboxSnapshot snapshot, Change add) {
    check(add);
    if (!add.groups.isEmpty()) {
      if (snapshot.encrypted()) {
        throw ApiError.invalid(
            "OperationNotPermitted", "Encrypted snapshots cannot be shared publicly");
      }
      if (!call.region().settings().snapshotBlockPublicAccess().equals("unblocked")) {
        throw ApiError.invalid(
            "OperationNotPermitted",
            "You can't publicly share this snapshot because block public access for snapshots is"
                + " enabled for this account.");
      }
    }
    String keyId = snapshot.kmsKeyId();
    SandboxKmsKey key = snapshot.encrypted() && keyId != null ? KmsLookUp.find(call, keyId) : null;
    if (!add.accounts.isEmpty() && key != null && key.manager().equals("AWS")) {
      throw ApiError.invalid(
          "InvalidParameter", "Encrypted snapshots with EBS default key cannot be shared");
    }
  }

  private static void check(Change change) {
    for (String each : change.accounts) {
      if (!each.matches("[0-9]{12}")) {
        throw ApiError.invalid(
            "InvalidParameterValue",
            "Value (" + each + ") for parameter userId is invalid. Expected: 12 digits.");
      }
    }
    for (String each : change.groups) {
      if (!each.equals("all")) {
        throw ApiError.invalid(
            "InvalidParameterValue",
            "Value (" + each + ") for parameter userGroup is invalid. Expected: 'all'.");
      }
    }
  }

  private static Ec2Action.Effect reset(Ec2Call call) {
    SandboxSnapshot snapshot = own(call, call.request().required("SnapshotId"));
    return Ec2Action.Effect.done(
        () -> call.region().put(Snapshots.withPermissions(snapshot, false, List.of())));
  }

  private static Ec2Action.Effect delete(Ec2Call call) {
    SandboxSnapshot snapshot = own(call, call.request().required("SnapshotId"));
    call.region().keptImages().stream()
        .filter(image -> DeregisterImage.snapshots(image).contains(snapshot.id()))
        .findFirst()
        .ifPresent(
            image -> {
              throw ApiError.invalid(
                  "InvalidSnapshot.InUse",
                  "The snapshot " + snapshot.id() + " is currently in use by " + image.id());
            });
    return Ec2Action.Effect.done(() -> call.region().removeSnapshot(snapshot.id()));
  }

  private static SandboxSnapshot own(Ec2Call call, String id) {
    SandboxSnapshot snapshot = DescribeSnapshots.find(call, id);
    if (!snapshot.ownerId().equals(call.account())) {
      throw new ApiError(
          403, "UnauthorizedOperation", "You do not have permission to change snapshot " + id);
    }
    return snapshot;
  }

  private static Change structured(ApiRequest request, String list) {
    List<String> accounts = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (String member : request.members(list)) {
      String account = request.get(member + "UserId");
      String group = request.get(member + "Group");
      if (account != null) {
        accounts.add(account);
      }
      if (group != null) {
        groups.add(group);
      }
    }
    return new Change(accounts, groups);
  }

  /** Whom a request names. */
  private record Change(List<String> accounts, List<String> groups) {
    boolean isEmpty() {
      return accounts.isEmpty() && groups.isEmpty();
    }
  }
}
