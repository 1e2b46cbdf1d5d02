package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.Xml;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The operations that change the world: one at a time, each token once, DryRun before the deed. */
final class Actions {
  private final Map<String, Ec2Action> actions = new TreeMap<>();
  private final ClientTokens tokens = new ClientTokens();

  Actions(List<InstanceType> types) {
    actions.putAll(ImageActions.all());
    actions.putAll(ImageLifeActions.all());
    actions.putAll(InstanceActions.all(types));
    actions.putAll(SettingActions.all());
    actions.putAll(SnapshotActions.all());
    actions.putAll(TagActions.all());
  }

  boolean knows(String action) {
    return actions.containsKey(action);
  }

  /** Does what the request asks, once for each client token; writes the answer. */
  void run(Ec2Call call, Xml xml) {
    // What happens by itself must not come between an action's reading and its writing.
    synchronized (call.world().agenda()) {
      act(call, xml);
    }
  }

  private void act(Ec2Call call, Xml xml) {
    Ec2Action action = actions.get(call.request().action());
    if (action == null) {
      throw new IllegalArgumentException(call.request().action());
    }
    String known = tokens.answer(call.request());
    if (known != null) {
      xml.written(known);
      return;
    }
    Ec2Action.Effect effect = action.check(call);
    if (call.request().flag("DryRun")) {
      throw dryRun();
    }
    Xml content = new Xml();
    effect.apply(content);
    tokens.remember(call.request(), content.toString());
    xml.written(content.toString());
  }

  /** EC2's answer to a DryRun that would have worked. */
  static ApiError dryRun() {
    return new ApiError(
        412, "DryRunOperation", "Request would have succeeded, but DryRun flag is set.");
  }
}
