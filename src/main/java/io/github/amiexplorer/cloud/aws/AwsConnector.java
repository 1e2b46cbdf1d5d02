package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CloudConnector;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.profiles.ProfileFile;

/**
 * Opens sessions with the AWS SDK. Profiles come from the files that {@code AWS_CONFIG_FILE} and
 * {@code AWS_SHARED_CREDENTIALS_FILE} name, else from {@code ~/.aws}. Thread-safe.
 */
public final class AwsConnector implements CloudConnector {
  /**
   * What the sandbox is called with: the example key of AWS's documentation, which opens nothing.
   */
  public static final String SANDBOX_ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE";

  /** Its other half, from the same page and no secret. */
  public static final String SANDBOX_SECRET_ACCESS_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

  private final Supplier<ProfileFile> profileFiles;
  private final CallLimits limits;

  /** Reads AWS's usual files and waits as long as a person would. */
  public AwsConnector() {
    this(ProfileFile::defaultProfileFile, CallLimits.INTERACTIVE);
  }

  /** Reads AWS's usual files and waits as long as {@code limits} say. */
  public AwsConnector(CallLimits limits) {
    this(ProfileFile::defaultProfileFile, limits);
  }

  AwsConnector(Supplier<ProfileFile> profileFiles, CallLimits limits) {
    this.profileFiles = profileFiles;
    this.limits = limits;
  }

  @Override
  public List<Profile> profiles() {
    return new AwsProfiles(profileFiles).list();
  }

  @Override
  public CloudSession open(ConnectionChoice choice) {
    return new AwsSession(choice, profileFiles, limits);
  }
}
