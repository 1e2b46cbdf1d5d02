package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.world.SandboxKmsKey;
import io.github.amiexplorer.sandbox.world.SandboxRegionSettings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The actions on the account's settings of a Region: block public access and default encryption.
 * What an organization's declarative policy has set, an account cannot change.
 */
final class SettingActions {
  private static final String OPEN = "unblocked";
  private static final String POLICY = "declarative-policy";

  private SettingActions() {}

  static Map<String, Ec2Action> all() {
    Map<String, Ec2Action> all = new TreeMap<>();
    all.put(
        "EnableImageBlockPublicAccess",
        call -> images(call, oneOf(call, "ImageBlockPublicAccessState", "block-new-sharing")));
    all.put("DisableImageBlockPublicAccess", call -> images(call, OPEN));
    all.put(
        "EnableSnapshotBlockPublicAccess",
        call ->
            snapshots(call, oneOf(call, "State", "block-all-sharing", "block-new-sharing", OPEN)));
    all.put("DisableSnapshotBlockPublicAccess", call -> snapshots(call, OPEN));
    all.put("EnableEbsEncryptionByDefault", call -> encryption(call, true));
    all.put("DisableEbsEncryptionByDefault", call -> encryption(call, false));
    all.put("ModifyEbsDefaultKmsKeyId", SettingActions::modifyKey);
    all.put("ResetEbsDefaultKmsKeyId", SettingActions::resetKey);
    return all;
  }

  private static Ec2Action.Effect images(Ec2Call call, String state) {
    SandboxRegionSettings now = call.region().settings();
    checkFree(now.imageBlockPublicAccessManagedBy());
    return xml -> {
      call.region().settings(now.withImageBlockPublicAccess(state));
      xml.value("imageBlockPublicAccessState", state);
    };
  }

  private static Ec2Action.Effect snapshots(Ec2Call call, String state) {
    SandboxRegionSettings now = call.region().settings();
    checkFree(now.snapshotBlockPublicAccessManagedBy());
    return xml -> {
      call.region().settings(now.withSnapshotBlockPublicAccess(state));
      xml.value("state", state);
    };
  }

  private static Ec2Action.Effect encryption(Ec2Call call, boolean on) {
    SandboxRegionSettings now = call.region().settings();
    return xml -> {
      call.region().settings(now.withEbsEncryption(on, now.ebsDefaultKmsKeyId()));
      xml.value("ebsEncryptionByDefault", on);
    };
  }

  private static Ec2Action.Effect modifyKey(Ec2Call call) {
    SandboxKmsKey key = KmsLookUp.find(call, call.request().required("KmsKeyId"));
    if (key == null || !key.state().equals("Enabled")) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "The specified key does not exist in this Region or is not enabled");
    }
    return setKey(call, key.arn());
  }

  private static Ec2Action.Effect resetKey(Ec2Call call) {
    return setKey(call, KmsLookUp.arn(call, "alias/aws/ebs"));
  }

  private static Ec2Action.Effect setKey(Ec2Call call, String arn) {
    SandboxRegionSettings now = call.region().settings();
    return xml -> {
      call.region().settings(now.withEbsEncryption(now.ebsEncryptionByDefault(), arn));
      xml.value("kmsKeyId", arn);
    };
  }

  private static String oneOf(Ec2Call call, String parameter, String... values) {
    String value = call.request().required(parameter);
    if (!List.of(values).contains(value)) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value (" + value + ") for parameter " + parameter + " is invalid.");
    }
    return value;
  }

  private static void checkFree(String managedBy) {
    if (managedBy.equals(POLICY)) {
      throw ApiError.invalid(
          "DeclarativePolicyViolation",
          "This functionality has been disabled by a Declarative Policy.");
    }
  }
}
