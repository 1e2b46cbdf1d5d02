package io.github.amiexplorer.sandbox.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads Query and JSON requests. Region and service come from the scope of the Signature Version 4
 * credential, in the header or in a presigned query. Secrets are not checked, forms are.
 */
public final class RequestReader {
  private static final Pattern SCOPE =
      Pattern.compile("Credential=([^/,\\s]+)/([0-9]{8})/([^/,\\s]+)/([^/,\\s]+)/aws4_request");

  /** An access key of this form acts as the account of its 12 digits. */
  private static final Pattern ACCOUNT_KEY = Pattern.compile("A[KS]IA([0-9]{12}).*");

  private final ObjectMapper mapper = new ObjectMapper();
  private final String ownAccount;

  /** Callers act as {@code ownAccount} unless their key names another account. */
  public RequestReader(String ownAccount) {
    this.ownAccount = ownAccount;
  }

  /** Reads a request; throws {@link ApiError} for one that no service would take. */
  public ApiRequest read(Headers headers, @Nullable String query, byte[] body) {
    Map<String, String> parameters = new HashMap<>();
    addForm(parameters, query);
    String target = headers.getFirst("X-Amz-Target");
    if (target == null) {
      addForm(parameters, new String(body, StandardCharsets.UTF_8));
    }
    String scope = headers.getFirst("Authorization");
    if (scope == null && parameters.containsKey("X-Amz-Credential")) {
      scope = "Credential=" + parameters.get("X-Amz-Credential");
    }
    String service = service(target, parameters.get("Version"));
    if (scope == null) {
      throw missing(service);
    }
    var credential = SCOPE.matcher(scope);
    if (!credential.find()) {
      throw new ApiError(
          service.equals("ec2") ? 401 : 403,
          service.equals("ec2") ? "AuthFailure" : "IncompleteSignature",
          "The Authorization header is not of the form of Signature Version 4");
    }
    String region = credential.group(3);
    String account = account(credential.group(1));
    String action =
        target == null ? parameters.get("Action") : target.substring(target.indexOf('.') + 1);
    if (action == null || action.isEmpty()) {
      throw ApiError.invalid("MissingAction", "The request is missing an action");
    }
    return new ApiRequest(
        service, region, account, action, parameters, target == null ? null : json(body));
  }

  /** Which service a request is for, as far as it can be told without its signature. */
  public static String service(@Nullable String target, @Nullable String version) {
    if (target != null) {
      String prefix = target.contains(".") ? target.substring(0, target.indexOf('.')) : target;
      return switch (prefix) {
        case "AmazonSSM" -> "ssm";
        case "TrentService" -> "kms";
        case "AWSOrganizationsV20161128" -> "organizations";
        default -> "unknown";
      };
    }
    return switch (version == null ? "" : version) {
      case "2011-06-15" -> "sts";
      case "2010-05-08" -> "iam";
      default -> "ec2";
    };
  }

  private static ApiError missing(String service) {
    return service.equals("ec2")
        ? new ApiError(
            401, "AuthFailure", "AWS was not able to validate the provided access credentials")
        : new ApiError(403, "MissingAuthenticationToken", "Missing Authentication Token");
  }

  private String account(String accessKey) {
    var named = ACCOUNT_KEY.matcher(accessKey);
    return named.matches() ? named.group(1) : ownAccount;
  }

  private JsonNode json(byte[] body) {
    try {
      JsonNode json = mapper.readTree(body);
      return json == null || json.isMissingNode() ? mapper.createObjectNode() : json;
    } catch (java.io.IOException broken) {
      throw ApiError.invalid(
          "SerializationException",
          broken instanceof JacksonException ? "The body is not JSON" : "The body broke off");
    }
  }

  private static void addForm(Map<String, String> parameters, @Nullable String form) {
    if (form == null || form.isEmpty()) {
      return;
    }
    for (String pair : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      try {
        parameters.put(
            URLDecoder.decode(name, StandardCharsets.UTF_8),
            URLDecoder.decode(value, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException malformed) {
        throw ApiError.invalid("MalformedQueryString", "The query string is malformed");
      }
    }
  }
}
