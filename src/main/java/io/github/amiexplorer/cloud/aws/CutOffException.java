package io.github.amiexplorer.cloud.aws;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The body of an answer broke off before its end. */
final class CutOffException extends IOException {
  private static final long serialVersionUID = 1L;

  CutOffException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
