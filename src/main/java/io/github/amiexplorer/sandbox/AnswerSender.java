package io.github.amiexplorer.sandbox;

import com.sun.net.httpserver.HttpExchange;
import io.github.amiexplorer.sandbox.fault.Disturbance;
import io.github.amiexplorer.sandbox.http.ApiAnswer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Puts an answer on the wire, whole or as a fault leaves it. */
final class AnswerSender {
  private static final byte[] PAGE =
      "<html><head><title>Sign in</title></head><body>Welcome to our network</body></html>"
          .getBytes(StandardCharsets.UTF_8);

  private AnswerSender() {}

  static void send(HttpExchange exchange, ApiAnswer answer, Disturbance disturbance)
      throws IOException {
    switch (disturbance.kind()) {
      case RESET -> {
        // Closing the exchange without an answer closes the connection.
      }
      case EMPTY -> exchange.sendResponseHeaders(200, -1);
      case HTML -> {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        write(exchange, 200, PAGE, PAGE.length);
      }
      case TRUNCATE -> {
        headers(exchange, answer);
        write(exchange, answer.status(), answer.body(), answer.body().length / 2);
      }
      case ILLEGAL_CHARACTER -> {
        headers(exchange, answer);
        byte[] spoilt =
            new String(answer.body(), StandardCharsets.UTF_8)
                .replaceFirst("<name>", "<name>&#x1;")
                .getBytes(StandardCharsets.UTF_8);
        write(exchange, answer.status(), spoilt, spoilt.length);
      }
      case NONE -> {
        headers(exchange, answer);
        byte[] body = answer.body();
        if (takesGzip(exchange.getRequestHeaders().getFirst("Accept-Encoding"))) {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          body = zipped(body);
        }
        write(exchange, answer.status(), body, body.length);
      }
    }
  }

  private static void headers(HttpExchange exchange, ApiAnswer answer) {
    exchange.getResponseHeaders().set("Content-Type", answer.contentType());
    exchange.getResponseHeaders().set("x-amzn-RequestId", answer.requestId());
    exchange.getResponseHeaders().set("Server", "AmazonEC2");
  }

  private static boolean takesGzip(@Nullable String accepted) {
    return accepted != null && accepted.contains("gzip");
  }

  private static byte[] zipped(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 8 + 64);
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(body);
    }
    return bytes.toByteArray();
  }

  private static void write(HttpExchange exchange, int status, byte[] body, int sent)
      throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    OutputStream out = exchange.getResponseBody();
    out.write(body, 0, sent);
    out.flush();
  }
}
