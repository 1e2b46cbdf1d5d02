package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.world.SandboxKeyPair;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CreateKeyPair, ImportKeyPair and DeleteKeyPair. Private halves are told once and not kept. */
final class KeyPairActions {
  private KeyPairActions() {}

  static Map<String, Ec2Action> all() {
    return Map.of(
        "CreateKeyPair", KeyPairActions::create,
        "DeleteKeyPair", KeyPairActions::delete,
        "ImportKeyPair", KeyPairActions::take);
  }

  private static Ec2Action.Effect create(Ec2Call call) {
    ApiRequest request = call.request();
    String name = free(call, request.required("KeyName"));
    String asked = request.get("KeyType");
    String type = asked == null ? "rsa" : asked;
    if (!type.equals("rsa") && !type.equals("ed25519")) {
      throw ApiError.invalid(
          "InvalidParameterValue", "Value (" + type + ") for parameter keyType is invalid.");
    }
    String format = request.get("KeyFormat");
    if (format != null && !format.equals("pem")) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value (" + format + ") for parameter keyFormat is not offered here; pem is.");
    }
    Map<String, String> tags = TagSpecifications.of(request, "key-pair");
    return xml -> {
      FreshKey key = type.equals("rsa") ? FreshKey.rsa() : FreshKey.ed25519(name);
      SandboxKeyPair pair =
          new SandboxKeyPair(
              call.world().newId("key-"), name, type, key.fingerprint(), call.world().now(), tags);
      call.region().put(pair);
      xml.value("keyName", name)
          .value("keyFingerprint", pair.fingerprint())
          .value("keyMaterial", key.material())
          .value("keyPairId", pair.id())
          .tags(tags);
    };
  }

  private static Ec2Action.Effect take(Ec2Call call) {
    ApiRequest request = call.request();
    String name = free(call, request.required("KeyName"));
    String text = publicKey(request.required("PublicKeyMaterial"));
    Map<String, String> tags = TagSpecifications.of(request, "key-pair");
    String[] words = text.split(" ", -1);
    String type =
        switch (words[0]) {
          case "ssh-rsa" -> "rsa";
          case "ssh-ed25519" -> "ed25519";
          default -> throw badFormat();
        };
    byte[] blob = blob(words);
    return xml -> {
      SandboxKeyPair pair =
          new SandboxKeyPair(
              call.world().newId("key-"),
              name,
              type,
              fingerprint(type, blob),
              call.world().now(),
              tags);
      call.region().put(pair);
      xml.value("keyName", name)
          .value("keyFingerprint", pair.fingerprint())
          .value("keyPairId", pair.id())
          .tags(tags);
    };
  }

  private static String publicKey(String encoded) {
    try {
      return new String(Base64.getMimeDecoder().decode(encoded), StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException notBase64) {
      throw badFormat();
    }
  }

  private static byte[] blob(String[] words) {
    try {
      if (words.length < 2) {
        throw badFormat();
      }
      return Base64.getDecoder().decode(words[1]);
    } catch (IllegalArgumentException notBase64) {
      throw badFormat();
    }
  }

  /** EC2 tells MD5 of imported RSA keys and SHA-256 of ED25519 keys. */
  private static String fingerprint(String type, byte[] blob) {
    try {
      return type.equals("rsa")
          ? HexFormat.ofDelimiter(":").formatHex(MessageDigest.getInstance("MD5").digest(blob))
          : Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(blob));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Ec2Action.Effect delete(Ec2Call call) {
    String name = call.request().get("KeyName");
    String id = call.request().get("KeyPairId");
    if (name == null && id == null) {
      throw ApiError.invalid(
          "MissingParameter", "The request must contain the parameter KeyName or KeyPairId");
    }
    @Nullable SandboxKeyPair pair =
        call.region().keyPairs().stream()
            .filter(each -> each.name().equals(name) || each.id().equals(id))
            .findFirst()
            .orElse(null);
    if (pair == null && id != null) {
      throw ApiError.invalid("InvalidKeyPair.NotFound", "The key pair '" + id + "' does not exist");
    }
    // A name that is not there is no failure for EC2.
    return xml -> {
      if (pair != null) {
        call.region().removeKeyPair(pair.id());
      }
      xml.value("return", true).value("keyPairId", pair == null ? null : pair.id());
    };
  }

  private static String free(Ec2Call call, String name) {
    if (name.length() > 255) {
      throw ApiError.invalid(
          "InvalidParameterValue", "Value for parameter keyName exceeds 255 characters.");
    }
    if (call.region().keyPairs().stream().anyMatch(each -> each.name().equals(name))) {
      throw ApiError.invalid("InvalidKeyPair.Duplicate", "The keypair already exists: " + name);
    }
    return name;
  }

  private static ApiError badFormat() {
    return ApiError.invalid("InvalidKey.Format", "Key is not in valid OpenSSH public key format");
  }
}
