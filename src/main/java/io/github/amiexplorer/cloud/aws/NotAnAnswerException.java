package io.github.amiexplorer.cloud.aws;

import java.io.IOException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * A successful HTTP status with a body that the asked service would not send. It travels as a
 * cause: the SDK copies exceptions of its own types on their way and would lose a type of ours.
 */
final class NotAnAnswerException extends IOException {
  private static final long serialVersionUID = 1L;

  private NotAnAnswerException(String message) {
    super(message);
  }

  /** What is to be thrown inside the SDK. */
  static SdkClientException wrapped(String message) {
    return SdkClientException.create(message, new NotAnAnswerException(message));
  }
}
