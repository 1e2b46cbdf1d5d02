package io.github.amiexplorer.cloud;

import org.jspecify.annotations.Nullable;

/** Carries a {@link CloudFailure} through Java code. Its message names no secret. */
public final class CloudException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient CloudFailure failure;

  /** Wraps the failure; {@code cause} may be {@code null}. */
  public CloudException(CloudFailure failure, @Nullable Throwable cause) {
    super(summary(failure), cause);
    this.failure = failure;
  }

  /** What happened. */
  public CloudFailure failure() {
    return failure;
  }

  private static String summary(CloudFailure failure) {
    CloudFailure.Origin origin = failure.origin();
    return failure.getClass().getSimpleName()
        + " in "
        + (origin.region() == null ? "no region" : origin.region())
        + " for "
        + origin.action()
        + (origin.code() == null ? "" : " (" + origin.code() + ")");
  }
}
