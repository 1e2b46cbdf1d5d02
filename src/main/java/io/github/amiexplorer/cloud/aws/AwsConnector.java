package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CloudConnector;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import java.util.List;

/** Opens sessions with the AWS SDK, by AWS's own conventions for profiles and endpoints. */
public final class AwsConnector implements CloudConnector {
  private final CallLimits limits;
  private final ProfileReader profiles = new ProfileReader();

  /** With the limits for people. */
  public AwsConnector() {
    this(CallLimits.DEFAULT);
  }

  /** With other limits. */
  public AwsConnector(CallLimits limits) {
    this.limits = limits;
  }

  @Override
  public List<Profile> profiles() {
    return profiles.read();
  }

  @Override
  public CloudSession open(ConnectionChoice choice) {
    return new AwsSession(choice, limits);
  }
}
