package io.github.amiexplorer.cloud;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Which account to talk to and where. Holds no secret; safe to log and to save.
 *
 * @param kind the sandbox, or a real account
 * @param profile an AWS profile's name, or {@code null} for the default credential chain
 * @param endpoint one endpoint for all services and Regions, or {@code null} for AWS's own (the
 *     AWS_ENDPOINT_URL conventions still hold then)
 */
public record ConnectionChoice(Kind kind, @Nullable String profile, @Nullable URI endpoint) {
  /** What stands at the other end. */
  public enum Kind {
    /** The endpoint that the application carries itself. */
    SANDBOX,
    /** An account on AWS or on an EC2-compatible endpoint. */
    ACCOUNT
  }
}
