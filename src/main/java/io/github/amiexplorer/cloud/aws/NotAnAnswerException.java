package io.github.amiexplorer.cloud.aws;

import software.amazon.awssdk.core.exception.SdkClientException;

/** A successful HTTP status with a body that the asked service would not send. */
final class NotAnAnswerException extends SdkClientException {
  private static final long serialVersionUID = 1L;

  NotAnAnswerException(String message) {
    super(SdkClientException.builder().message(message));
  }
}
