package io.github.amiexplorer.cloud.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Stands between the HTTP client and the SDK's XML parser, for every operation. The SDK takes an
 * empty or an HTML page with status 200 for an answer without results, gives up on a whole page for
 * one illegal character, and does not repeat a call whose answer broke off; see {@link
 * AnswerStream} and {@link XmlCleaner}. The body's root element decides what is an answer, not the
 * content type: honest endpoints other than AWS's name strange ones.
 */
final class AnswerGuard implements ExecutionInterceptor {
  private static final String CONTENT_ENCODING = "Content-Encoding";

  /** The SDK would inflate only after this guard looked; so it is done here, and not again. */
  @Override
  public SdkHttpResponse modifyHttpResponse(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    SdkHttpResponse response = context.httpResponse();
    return response.firstMatchingHeader(CONTENT_ENCODING).isEmpty()
        ? response
        : response.toBuilder().removeHeader(CONTENT_ENCODING).build();
  }

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    Optional<InputStream> body = context.responseBody();
    if (context.httpRequest().firstMatchingHeader("X-Amz-Target").isPresent()) {
      return body.map(each -> json(new InflatingStream(each), context));
    }
    if (!context.httpResponse().isSuccessful()) {
      return body.map(each -> new XmlCleaner(new InflatingStream(each)));
    }
    String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    if (body.isEmpty()) {
      throw NotAnAnswerException.wrapped("The answer has no body");
    }
    XmlCleaner clean = new XmlCleaner(new InflatingStream(body.get()));
    AnswerStream answer = AnswerStream.open(clean, operation + "Response", reads(operation));
    ImagePage page = attributes.getAttribute(ImagePage.OF_CALL);
    return Optional.of(page == null ? answer : page.read(answer));
  }

  /** The JSON protocols: an answer is an object, whatever else comes with status 200 is none. */
  private static InputStream json(InputStream body, Context.ModifyHttpResponse context) {
    PushbackInputStream pushback = new PushbackInputStream(body);
    try {
      int first = pushback.read();
      if (first != '{' && context.httpResponse().isSuccessful()) {
        throw NotAnAnswerException.wrapped("The answer is not a JSON object");
      }
      if (first >= 0) {
        pushback.unread(first);
      }
      return pushback;
    } catch (IOException broken) {
      throw RetryableException.create(
          "The answer broke off", new CutOffException("The answer broke off", broken));
    }
  }

  /** Whether the operation changes nothing, so that it may be repeated in any case. */
  private static boolean reads(String operation) {
    return operation.startsWith("Describe")
        || operation.startsWith("Get")
        || operation.startsWith("List");
  }
}
