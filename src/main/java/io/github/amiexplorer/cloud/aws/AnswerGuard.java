package io.github.amiexplorer.cloud.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Looks at the beginning of every successful answer before the SDK does. The SDK takes an empty
 * body or the sign-in page of a hotel for "0 images"; here only a document whose root element is a
 * service's {@code …Response} passes. The content type decides nothing: honest endpoints send
 * several. Characters that XML forbids are replaced on the way, so that one image does not hide its
 * page.
 */
final class AnswerGuard implements ExecutionInterceptor {
  private static final int BEGINNING = 1024;
  private static final Pattern ROOT =
      Pattern.compile(
          "^\\uFEFF?\\s*(<\\?xml[^>]*\\?>)?\\s*(<!--.*?-->\\s*)*<([A-Za-z0-9_]+:)?[A-Za-z0-9_]+Response[\\s>/].*",
          Pattern.DOTALL);

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes unused) {
    Optional<InputStream> body = context.responseBody();
    if (!context.httpResponse().isSuccessful()) {
      return body;
    }
    InputStream content =
        body.orElseThrow(() -> new NotAnAnswerException("The answer has no body"));
    try {
      PushbackInputStream peeked = new PushbackInputStream(content, BEGINNING);
      byte[] beginning = peeked.readNBytes(BEGINNING);
      peeked.unread(beginning);
      check(new String(beginning, StandardCharsets.UTF_8));
      return Optional.of(new LegalXmlStream(peeked));
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }

  private static void check(String beginning) {
    if (beginning.isBlank()) {
      throw new NotAnAnswerException("The answer is empty");
    }
    if (!ROOT.matcher(beginning).matches()) {
      throw new NotAnAnswerException("The answer is another document");
    }
  }
}
