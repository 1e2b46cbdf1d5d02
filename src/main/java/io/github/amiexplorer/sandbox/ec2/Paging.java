package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Xml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Pages over numbered things. A token holds the number to go on with and a check over the query, so
 * that it works for the query it was made by and no other.
 */
final class Paging {
  private static final int MOST = 1000;
  private static final int LEAST = 5;

  private final @Nullable Integer maxResults;
  private final int start;
  private final long check;

  /** Reads {@code MaxResults} and {@code NextToken}. */
  Paging(ApiRequest request) {
    maxResults = maxResults(request.get("MaxResults"));
    TreeMap<String, String> query = new TreeMap<>(request.parameters());
    query
        .keySet()
        .removeIf(
            each ->
                each.equals("NextToken") || each.equals("MaxResults") || each.startsWith("X-Amz-"));
    CRC32 crc = new CRC32();
    crc.update((request.region() + query).getBytes(StandardCharsets.UTF_8));
    check = crc.getValue();
    String token = request.get("NextToken");
    start = token == null ? 0 : start(token);
  }

  /** Whether pages were asked for. */
  boolean isPaged() {
    return maxResults != null;
  }

  /** The first number of this page. */
  int start() {
    return start;
  }

  /** The most entries of this page. */
  int limit() {
    return maxResults == null ? Integer.MAX_VALUE : maxResults;
  }

  /** The token for a page that starts at {@code next}. */
  String token(int next) {
    String plain = next + ":" + check;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the page of {@code all} that passes, and the token for the next one. */
  <T> void write(Xml xml, String name, List<T> all, Predicate<T> passes, Consumer<T> content) {
    List<T> page = new ArrayList<>();
    int next =
        IntStream.range(start, all.size())
            .filter(at -> passes.test(all.get(at)))
            .filter(at -> page.size() == limit() || !page.add(all.get(at)))
            .findFirst()
            .orElse(-1);
    xml.items(name, page, content);
    if (next >= 0) {
      xml.value("nextToken", token(next));
    }
  }

  private int start(String token) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      int colon = plain.indexOf(':');
      if (colon > 0 && plain.substring(colon + 1).equals(String.valueOf(check))) {
        return Integer.parseInt(plain.substring(0, colon));
      }
    } catch (IllegalArgumentException noToken) {
      // Told below, as every token that is not ours.
    }
    throw ApiError.invalid("InvalidNextToken", "The token '" + token + "' is invalid");
  }

  private static @Nullable Integer maxResults(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int number = text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    if (number < LEAST) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value ( "
              + text
              + " ) for parameter maxResults is invalid. Expecting a value greater"
              + " than or equal to "
              + LEAST
              + ".");
    }
    if (number > MOST) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value ( "
              + text
              + " ) for parameter maxResults is invalid. Expecting a value less than"
              + " or equal to "
              + MOST
              + ".");
    }
    return number;
  }
}
