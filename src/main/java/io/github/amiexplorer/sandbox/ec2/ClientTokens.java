package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were given to client tokens: the same token with the same parameters gets the same
 * answer and nothing happens again, with other parameters a refusal. EC2 remembers a token of an
 * account, Region and action; this remembers it as long as it runs. Guarded by the actions' lock.
 *
 * <p>Source: EC2 API Reference, "Ensuring idempotency in Amazon EC2 API requests", read 2026-11.
 */
final class ClientTokens {
  private final Map<String, Answer> answers = new HashMap<>();

  /** What was answered to the token of that request, or {@code null} for a new or no token. */
  @Nullable String answer(ApiRequest request) {
    String token = request.get("ClientToken");
    Answer known = token == null ? null : answers.get(key(request, token));
    if (known == null) {
      return null;
    }
    if (!known.parameters.equals(parameters(request))) {
      throw ApiError.invalid(
          "IdempotentParameterMismatch",
          "The client token '"
              + token
              + "' was used in an earlier request with different parameters.");
    }
    return known.content;
  }

  /** Remembers what was answered, where the request has a token. */
  void remember(ApiRequest request, String content) {
    String token = request.get("ClientToken");
    if (token != null) {
      answers.put(key(request, token), new Answer(parameters(request), content));
    }
  }

  private static String key(ApiRequest request, String token) {
    return String.join("/", request.accountId(), request.region(), request.action(), token);
  }

  private static Map<String, String> parameters(ApiRequest request) {
    Map<String, String> parameters = new TreeMap<>(request.parameters());
    parameters.keySet().removeIf(each -> each.startsWith("X-Amz-") || each.equals("DryRun"));
    return parameters;
  }

  private record Answer(Map<String, String> parameters, String content) {}
}
