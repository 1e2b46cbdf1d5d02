package io.github.amiexplorer.sandbox.ec2;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The actions on instances and what a launch needs. */
final class InstanceActions {
  private InstanceActions() {}

  static Map<String, Ec2Action> all(List<InstanceType> types) {
    Map<String, Ec2Action> all = new TreeMap<>();
    all.put("ModifyInstanceAttribute", InstanceAttributes::modify);
    all.put("RunInstances", new RunInstances(types));
    all.putAll(InstanceStates.all());
    all.putAll(KeyPairActions.all());
    all.putAll(LaunchTemplateActions.all());
    all.putAll(SecurityGroupActions.all());
    return all;
  }
}
