package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.KmsKeys;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.ec2.model.GetEbsDefaultKmsKeyIdRequest;
import software.amazon.awssdk.services.ec2.model.GetEbsEncryptionByDefaultRequest;
import software.amazon.awssdk.services.kms.model.AliasListEntry;
import software.amazon.awssdk.services.kms.model.KeyManagerType;
import software.amazon.awssdk.services.kms.model.KeyMetadata;

/** Keys by KMS, defaults by EC2. */
final class AwsKmsKeys implements KmsKeys {
  private static final Logger LOG = LoggerFactory.getLogger(AwsKmsKeys.class);
  private static final String PREFIX = "alias/";

  private final AwsClients clients;
  private final AwsCalls calls;

  AwsKmsKeys(AwsClients clients, AwsCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public List<KmsKey> list(Region region, CancelToken cancel) {
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    NextTokens tokens = new NextTokens(region, "kms:ListAliases");
    do {
      var answer =
          calls.call(
              region,
              "kms:ListAliases",
              cancel,
              () -> clients.kms(region).listAliases(request -> request.marker(tokens.next())));
      for (AliasListEntry each : answer.aliases()) {
        if (each.targetKeyId() != null) {
          aliases
              .computeIfAbsent(each.targetKeyId(), key -> new ArrayList<>())
              .add(each.aliasName().substring(PREFIX.length()));
        }
      }
      tokens.take(Boolean.TRUE.equals(answer.truncated()) ? answer.nextMarker() : null);
    } while (tokens.hasNext());
    List<KmsKey> keys = new ArrayList<>();
    aliases.forEach((id, names) -> keys.add(described(region, id, names, cancel)));
    return keys;
  }

  /** Who may list aliases may not always describe keys: then the alias stays usable. */
  private KmsKey described(Region region, String id, List<String> aliases, CancelToken cancel) {
    try {
      return key(metadata(region, id, cancel), aliases);
    } catch (CloudException refused) {
      LOG.debug("Key not described: {}", refused.getMessage());
      boolean aws = aliases.stream().anyMatch(each -> each.startsWith("aws/"));
      return new KmsKey(id, null, aliases, null, aws);
    }
  }

  @Override
  public KmsKey describe(Region region, String key, CancelToken cancel) {
    return key(metadata(region, key, cancel), List.of());
  }

  private KeyMetadata metadata(Region region, String key, CancelToken cancel) {
    return calls.call(
        region,
        "kms:DescribeKey",
        cancel,
        () -> clients.kms(region).describeKey(request -> request.keyId(key)).keyMetadata());
  }

  private static KmsKey key(KeyMetadata metadata, List<String> aliases) {
    return new KmsKey(
        metadata.keyId(),
        metadata.arn(),
        aliases,
        metadata.keyStateAsString(),
        metadata.keyManager() == KeyManagerType.AWS);
  }

  @Override
  public EncryptionDefault encryptionDefault(Region region, CancelToken cancel) {
    boolean on =
        Boolean.TRUE.equals(
            calls.call(
                region,
                "ec2:GetEbsEncryptionByDefault",
                cancel,
                () ->
                    clients
                        .ec2(region)
                        .getEbsEncryptionByDefault(
                            GetEbsEncryptionByDefaultRequest.builder().build())
                        .ebsEncryptionByDefault()));
    return new EncryptionDefault(on, defaultKey(region, cancel));
  }

  private @Nullable String defaultKey(Region region, CancelToken cancel) {
    try {
      return calls
          .call(
              region,
              "ec2:GetEbsDefaultKmsKeyId",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .getEbsDefaultKmsKeyId(GetEbsDefaultKmsKeyIdRequest.builder().build()))
          .kmsKeyId();
    } catch (CloudException refused) {
      LOG.debug("No default key: {}", refused.getMessage());
      return null;
    }
  }
}
