package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxInstance;
import io.github.amiexplorer.sandbox.world.SandboxSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** CreateTags and DeleteTags of images, snapshots and instances. */
final class TagActions {
  private TagActions() {}

  static Map<String, Ec2Action> all() {
    return Map.of("CreateTags", TagActions::create, "DeleteTags", TagActions::delete);
  }

  private static Ec2Action.Effect create(Ec2Call call) {
    Map<String, String> tags = TagSpecifications.at(call.request(), "");
    if (tags.isEmpty()) {
      throw ApiError.invalid("MissingParameter", "The request must contain the parameter Tag");
    }
    return change(
        call,
        before -> {
          Map<String, String> after = new LinkedHashMap<>(before);
          after.putAll(tags);
          TagSpecifications.check(after);
          return after;
        });
  }

  /** A key with a value is only taken away with that value; without any key all go. */
  private static Ec2Action.Effect delete(Ec2Call call) {
    ApiRequest request = call.request();
    List<String> members = request.members("Tag");
    return change(
        call,
        before -> {
          if (members.isEmpty()) {
            return Map.of();
          }
          Map<String, String> after = new LinkedHashMap<>(before);
          for (String member : members) {
            String key = String.valueOf(request.parameters().get(member + "Key"));
            String value = request.parameters().get(member + "Value");
            if (value == null) {
              after.remove(key);
            } else {
              after.remove(key, value);
            }
          }
          return after;
        });
  }

  /** Everything is looked up and changed on paper before the first thing is put back. */
  private static Ec2Action.Effect change(Ec2Call call, UnaryOperator<Map<String, String>> how) {
    List<Runnable> puts = new ArrayList<>();
    List<String> ids = call.request().list("ResourceId");
    if (ids.isEmpty()) {
      throw ApiError.invalid(
          "MissingParameter", "The request must contain the parameter ResourceId");
    }
    for (String id : ids) {
      puts.add(put(call, id, how));
    }
    return Ec2Action.Effect.done(() -> puts.forEach(Runnable::run));
  }

  private static Runnable put(Ec2Call call, String id, UnaryOperator<Map<String, String>> how) {
    if (id.startsWith("ami-")) {
      SandboxImage image = OwnImage.of(call, id);
      SandboxImage changed = image.toBuilder().tags(how.apply(image.tags())).build();
      return () -> call.region().put(changed);
    }
    if (id.startsWith("snap-")) {
      SandboxSnapshot snapshot = DescribeSnapshots.find(call, id);
      SandboxSnapshot changed = Snapshots.withTags(snapshot, how.apply(snapshot.tags()));
      return () -> call.region().put(changed);
    }
    if (id.startsWith("i-")) {
      SandboxInstance instance = InstanceStates.one(call, id);
      SandboxInstance changed = instance.withTags(how.apply(instance.tags()));
      return () -> call.region().put(changed);
    }
    throw ApiError.invalid("InvalidID", "The ID '" + id + "' is not valid");
  }
}
