package io.github.amiexplorer.cloud;

import io.github.amiexplorer.model.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * KMS keys that can encrypt snapshots, and the account's default. Blocks; throws CloudException.
 */
public interface KmsKeys {
  /** The keys with aliases of a Region, AWS's own {@code aws/ebs} among them. */
  List<KmsKey> list(Region region, CancelToken cancel);

  /** One key by id, ARN or alias; a NotFound failure where there is none. */
  KmsKey describe(Region region, String key, CancelToken cancel);

  /** What happens to new volumes and copies of the account in a Region. */
  EncryptionDefault encryptionDefault(Region region, CancelToken cancel);

  /**
   * A key.
   *
   * @param aliases without the leading {@code alias/}
   * @param state KMS's word, such as {@code Enabled}; {@code null} where only the alias is known
   * @param managedByAws cannot be shared with other accounts
   */
  record KmsKey(
      String id,
      @Nullable String arn,
      List<String> aliases,
      @Nullable String state,
      boolean managedByAws) {
    /** Whether it can be used now; an unknown state counts as usable. */
    public boolean isUsable() {
      return state == null || state.equals("Enabled");
    }
  }

  /**
   * Encryption by default.
   *
   * @param on whether every new volume and snapshot copy is encrypted
   * @param keyId the key used then, {@code null} where it may not be asked
   */
  record EncryptionDefault(boolean on, @Nullable String keyId) {}
}
