package io.github.amiexplorer.sandbox.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.amiexplorer.sandbox.http.ApiAnswer;
import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Operation;
import io.github.amiexplorer.sandbox.http.Protocols;
import io.github.amiexplorer.sandbox.world.RegionWorld;
import io.github.amiexplorer.sandbox.world.SandboxKmsKey;
import io.github.amiexplorer.sandbox.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** KMS: which keys and aliases a Region has. */
public final class KmsService implements Operation {
  private static final int PAGE = 100;

  private final World world;

  /** Keys of the world's Regions. */
  public KmsService(World world) {
    this.world = world;
  }

  private record Alias(String name, SandboxKmsKey key) {}

  @Override
  public ApiAnswer answer(ApiRequest request, String requestId) {
    RegionWorld region = world.region(request.region());
    boolean own = request.accountId().equals(world.account().id());
    List<SandboxKmsKey> keys = region == null || !own ? List.of() : region.kmsKeys();
    JsonNode json = Objects.requireNonNull(request.json());
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    switch (request.action()) {
      case "ListKeys" -> {
        String next =
            JsonPaging.page(
                json,
                "Marker",
                "Limit",
                PAGE,
                keys,
                answer.putArray("Keys"),
                key -> node().put("KeyId", key.id()).put("KeyArn", key.arn()));
        truncated(answer, next);
      }
      case "ListAliases" -> {
        String wanted = json.path("KeyId").asText("");
        List<Alias> aliases = new ArrayList<>();
        for (SandboxKmsKey key : keys) {
          if (wanted.isEmpty() || wanted.equals(key.id()) || wanted.equals(key.arn())) {
            key.aliases().forEach(name -> aliases.add(new Alias(name, key)));
          }
        }
        String next =
            JsonPaging.page(
                json,
                "Marker",
                "Limit",
                PAGE,
                aliases,
                answer.putArray("Aliases"),
                KmsService::alias);
        truncated(answer, next);
      }
      case "DescribeKey" -> answer.set("KeyMetadata", metadata(request, find(json, keys)));
      default ->
          throw ApiError.invalid(
              "UnknownOperationException", "Unknown operation " + request.action());
    }
    return Protocols.json(requestId, answer);
  }

  private static void truncated(ObjectNode answer, String next) {
    answer.put("Truncated", !next.isEmpty());
    if (!next.isEmpty()) {
      answer.put("NextMarker", next);
    }
  }

  private static ObjectNode alias(Alias alias) {
    String arn = alias.key().arn();
    return node()
        .put("AliasName", alias.name())
        .put("AliasArn", arn.substring(0, arn.indexOf(":key/") + 1) + alias.name())
        .put("TargetKeyId", alias.key().id())
        .put("CreationDate", Instant.parse(alias.key().creationDate()).getEpochSecond());
  }

  private static SandboxKmsKey find(JsonNode json, List<SandboxKmsKey> keys) {
    String wanted = json.path("KeyId").asText("");
    String alias = wanted.contains(":alias/") ? wanted.substring(wanted.indexOf("alias/")) : wanted;
    return keys.stream()
        .filter(
            key ->
                key.id().equals(wanted)
                    || key.arn().equals(wanted)
                    || key.aliases().contains(alias))
        .findFirst()
        .orElseThrow(
            () ->
                ApiError.invalid(
                    "NotFoundException",
                    wanted.startsWith("alias/")
                        ? "Alias " + wanted + " is not found."
                        : "Key '" + wanted + "' does not exist"));
  }

  private static ObjectNode metadata(ApiRequest request, SandboxKmsKey key) {
    return node()
        .put("AWSAccountId", request.accountId())
        .put("KeyId", key.id())
        .put("Arn", key.arn())
        .put("Description", key.description())
        .put("KeyManager", key.manager())
        .put("KeyState", key.state())
        .put("Enabled", key.state().equals("Enabled"))
        .put("KeyUsage", "ENCRYPT_DECRYPT")
        .put("KeySpec", "SYMMETRIC_DEFAULT")
        .put("CustomerMasterKeySpec", "SYMMETRIC_DEFAULT")
        .put("Origin", "AWS_KMS")
        .put("MultiRegion", false)
        .put("CreationDate", Instant.parse(key.creationDate()).getEpochSecond());
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}
