package io.github.amiexplorer.sandbox.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.amiexplorer.sandbox.http.ApiError;
import java.util.List;
import java.util.function.Function;

/** Pages of the JSON services: a token is the number of the next entry. */
final class JsonPaging {
  private JsonPaging() {}

  /** Writes a page into {@code answer}; gives the next token or an empty text. */
  static <T> String page(
      JsonNode request,
      String tokenName,
      String sizeName,
      int size,
      List<T> all,
      ArrayNode into,
      Function<T, ObjectNode> shape) {
    int start = start(request.path(tokenName).asText(""), all.size());
    int limit = Math.max(1, request.path(sizeName).asInt(size));
    int end = Math.min(all.size(), start + Math.min(limit, size));
    all.subList(start, end).forEach(each -> into.add(shape.apply(each)));
    return end < all.size() ? "page-" + end : "";
  }

  private static int start(String token, int size) {
    if (token.isEmpty()) {
      return 0;
    }
    if (token.matches("page-[0-9]{1,8}")) {
      int start = Integer.parseInt(token.substring("page-".length()));
      if (start <= size) {
        return start;
      }
    }
    throw ApiError.invalid("InvalidNextToken", "The specified token is not valid.");
  }
}
