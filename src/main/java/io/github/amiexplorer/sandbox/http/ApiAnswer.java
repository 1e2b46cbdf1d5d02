package io.github.amiexplorer.sandbox.http;

import java.nio.charset.StandardCharsets;

/** An answer ready to be sent. */
public record ApiAnswer(int status, String contentType, byte[] body, String requestId) {
  /** An answer of text. */
  public static ApiAnswer of(int status, String contentType, String body, String requestId) {
    return new ApiAnswer(status, contentType, body.getBytes(StandardCharsets.UTF_8), requestId);
  }
}
