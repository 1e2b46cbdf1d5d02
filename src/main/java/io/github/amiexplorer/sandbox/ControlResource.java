package io.github.amiexplorer.sandbox;

import com.sun.net.httpserver.HttpExchange;
import io.github.amiexplorer.sandbox.fault.FaultRule;
import io.github.amiexplorer.sandbox.fault.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Steers a running sandbox beside the services: {@code GET}, {@code PUT} or {@code POST} (lines
 * replace all rules) and {@code DELETE /_sandbox/faults}, {@code GET /_sandbox/counters}.
 */
final class ControlResource {
  static final String PATH = "/_sandbox/";

  private static final int LONGEST_BODY = 1 << 16;

  private final Faults faults;
  private final Counters counters;

  ControlResource(Faults faults, Counters counters) {
    this.faults = faults;
    this.counters = counters;
  }

  void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String method = exchange.getRequestMethod();
      if (path.equals(PATH + "counters") && method.equals("GET")) {
        send(exchange, 200, counters.json());
      } else if (path.equals(PATH + "faults")) {
        faults(exchange, method);
      } else {
        send(exchange, 404, "There is " + PATH + "faults and " + PATH + "counters");
      }
    }
  }

  private void faults(HttpExchange exchange, String method) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
    try {
      switch (method) {
        case "PUT", "POST" -> faults.set(lines(new String(body, StandardCharsets.UTF_8)));
        case "DELETE" -> faults.set(List.of());
        default -> {}
      }
      send(
          exchange,
          200,
          faults.rules().stream().map(FaultRule::text).collect(Collectors.joining("\n")));
    } catch (IllegalArgumentException wrong) {
      send(exchange, 400, String.valueOf(wrong.getMessage()));
    }
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = (text + "\n").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain;charset=UTF-8");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
