package io.github.amiexplorer.sandbox.world;

import org.jspecify.annotations.Nullable;

/**
 * How an instance was launched, as far as instances of the story leave it at EC2's defaults.
 *
 * @param userData base64 as it was sent
 * @param hopLimit of metadata answers, 1 to 64
 * @param launchIndex its number in its reservation
 */
public record SandboxInstanceOptions(
    @Nullable String clientToken,
    @Nullable String userData,
    String httpTokens,
    int hopLimit,
    boolean spot,
    String shutdownBehavior,
    boolean apiTerminationDisabled,
    boolean hibernation,
    boolean monitoring,
    String tenancy,
    @Nullable String placementGroup,
    @Nullable String credits,
    int launchIndex) {
  /** EC2's defaults. */
  public static final SandboxInstanceOptions STANDARD =
      new SandboxInstanceOptions(
          null, null, "optional", 1, false, "stop", false, false, false, "default", null, null, 0);

  /** With termination protection on or off. */
  public SandboxInstanceOptions withApiTerminationDisabled(boolean disabled) {
    return new SandboxInstanceOptions(
        clientToken,
        userData,
        httpTokens,
        hopLimit,
        spot,
        shutdownBehavior,
        disabled,
        hibernation,
        monitoring,
        tenancy,
        placementGroup,
        credits,
        launchIndex);
  }
}
