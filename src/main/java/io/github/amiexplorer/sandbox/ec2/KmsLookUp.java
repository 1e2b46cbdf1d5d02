package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.world.SandboxKmsKey;
import org.jspecify.annotations.Nullable;

/** Finds KMS keys as EC2 does: by id, ARN, alias or alias ARN, in the Region of the call. */
final class KmsLookUp {
  private KmsLookUp() {}

  /** The key, or {@code null} where the Region has none of that name. */
  static @Nullable SandboxKmsKey find(Ec2Call call, String key) {
    String alias = key.contains(":alias/") ? key.substring(key.indexOf("alias/")) : key;
    for (SandboxKmsKey each : call.region().kmsKeys()) {
      if (each.id().equals(key) || each.arn().equals(key) || each.aliases().contains(alias)) {
        return each;
      }
    }
    return null;
  }

  /** The key's ARN, or what was given where there is no such key: EC2 finds out later. */
  static String arn(Ec2Call call, String key) {
    SandboxKmsKey found = find(call, key);
    return found == null ? key : found.arn();
  }
}
