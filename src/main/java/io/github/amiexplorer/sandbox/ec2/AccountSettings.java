package io.github.amiexplorer.sandbox.ec2;

import java.util.Map;

/** The account's settings of a Region: block public access and default encryption. */
final class AccountSettings {
  private AccountSettings() {}

  /** The operations that tell them. */
  static Map<String, Ec2Operation> operations() {
    return Map.of(
        "GetImageBlockPublicAccessState",
        (call, xml) ->
            xml.value(
                    "imageBlockPublicAccessState",
                    call.region().settings().imageBlockPublicAccess())
                .value("managedBy", call.region().settings().imageBlockPublicAccessManagedBy()),
        "GetSnapshotBlockPublicAccessState",
        (call, xml) ->
            xml.value("state", call.region().settings().snapshotBlockPublicAccess())
                .value("managedBy", call.region().settings().snapshotBlockPublicAccessManagedBy()),
        "GetEbsEncryptionByDefault",
        (call, xml) ->
            xml.value("ebsEncryptionByDefault", call.region().settings().ebsEncryptionByDefault()),
        "GetEbsDefaultKmsKeyId",
        (call, xml) -> xml.value("kmsKeyId", call.region().settings().ebsDefaultKmsKeyId()));
  }
}
