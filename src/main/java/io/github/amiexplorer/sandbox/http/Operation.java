package io.github.amiexplorer.sandbox.http;

/** One operation of a service. Implementations are thread-safe. */
@FunctionalInterface
public interface Operation {
  /** Answers the request; refuses with {@link ApiError}. */
  ApiAnswer answer(ApiRequest request, String requestId);
}
