package io.github.amiexplorer.sandbox.world;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The KMS keys of one region: {@code alias/golden} where the story needs it, and EBS's default. */
record RegionKeys(RegionSeed seed) {

  /** The account's own key. */
  String goldenArn() {
    return arn(id("golden"));
  }

  /** EBS's default key. */
  String defaultArn() {
    return arn(id("ebs"));
  }

  /** All keys with their aliases. */
  List<SandboxKmsKey> all(boolean withGolden) {
    List<SandboxKmsKey> keys = new ArrayList<>();
    if (withGolden) {
      keys.add(key("golden", "Golden images", "CUSTOMER", "Enabled", "alias/golden"));
      keys.add(
          key("retired", "Golden images until 2024", "CUSTOMER", "Disabled", "alias/golden-2024"));
    }
    keys.add(
        key(
            "ebs",
            "Default key that protects my EBS volumes when no other key is defined",
            "AWS",
            "Enabled",
            "alias/aws/ebs"));
    return keys;
  }

  private SandboxKmsKey key(
      String word, String description, String manager, String state, String alias) {
    return new SandboxKmsKey(
        id(word),
        arn(id(word)),
        description,
        manager,
        state,
        "2023-02-07T10:00:00.000Z",
        List.of(alias));
  }

  private String id(String word) {
    long number = Mix.of(seed.number(), Mix.of(word));
    return new UUID(number, Mix.scatter(number)).toString();
  }

  private String arn(String id) {
    return "arn:aws:kms:" + seed.region() + ":" + Accounts.OWN + ":key/" + id;
  }
}
