package io.github.amiexplorer.cloud.aws;

import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Stands between the HTTP client and the SDK's XML parser, for every operation of the query
 * protocols. The SDK takes an empty or an HTML page with status 200 for an answer without results,
 * gives up on a whole page for one illegal character, and does not repeat a call whose answer broke
 * off; see {@link AnswerStream} and {@link XmlCleaner}. The body's root element decides what is an
 * answer, not the content type: honest endpoints other than AWS's name strange ones.
 */
final class AnswerGuard implements ExecutionInterceptor {
  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    Optional<InputStream> body = context.responseBody();
    if (!context.httpResponse().isSuccessful()) {
      return body.map(XmlCleaner::new);
    }
    String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    if (body.isEmpty()) {
      throw new NotAnAnswerException("The answer has no body");
    }
    return Optional.of(
        AnswerStream.open(new XmlCleaner(body.get()), operation + "Response", reads(operation)));
  }

  /** Whether the operation changes nothing, so that it may be repeated in any case. */
  private static boolean reads(String operation) {
    return operation.startsWith("Describe")
        || operation.startsWith("Get")
        || operation.startsWith("List");
  }
}
