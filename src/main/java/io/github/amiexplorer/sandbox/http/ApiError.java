package io.github.amiexplorer.sandbox.http;

/** A refusal in AWS's words; the writer of the protocol gives it its form. */
public final class ApiError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  /** A refusal with HTTP status, code and message. */
  public ApiError(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  /** A request that is wrong (status 400). */
  public static ApiError invalid(String code, String message) {
    return new ApiError(400, code, message);
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** AWS's error code. */
  public String code() {
    return code;
  }
}
