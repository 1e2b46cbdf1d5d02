package io.github.amiexplorer.model.change;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an instance is to be: the choices of a launch, also kept in launch templates. {@code null}
 * leaves the choice to EC2.
 *
 * @param publicAddress whether it gets a public IPv4 address
 * @param userData base64 of at most 16 KiB, or {@value #USER_DATA} that stands for it; it may hold
 *     secrets, so plans, journals, scripts and pictures only ever see what stands for it
 * @param imdsv2Only whether the metadata service asks for session tokens
 * @param hopLimit of metadata answers, 1 to 64
 * @param spot whether it runs on spare capacity and may be interrupted
 * @param shutdownBehavior {@code stop} or {@code terminate}
 * @param creditMode {@code standard} or {@code unlimited}
 * @param tags of instances and volumes
 */
public record LaunchSpecification(
    String imageId,
    @Nullable String instanceType,
    @Nullable String keyName,
    @Nullable String subnetId,
    @Nullable Boolean publicAddress,
    List<String> securityGroupIds,
    List<VolumeSpecification> volumes,
    @Nullable String instanceProfile,
    @Nullable String userData,
    @Nullable Boolean imdsv2Only,
    @Nullable Integer hopLimit,
    boolean spot,
    @Nullable String shutdownBehavior,
    boolean terminationProtection,
    boolean hibernation,
    boolean monitoring,
    @Nullable String tenancy,
    @Nullable String placementGroup,
    @Nullable String creditMode,
    Map<String, String> tags) {
  /** Stands for user data wherever a launch is shown or kept; put in when it is sent. */
  public static final String USER_DATA = "@user-data";

  /** This with every id passed through {@code ids}. */
  public LaunchSpecification resolved(UnaryOperator<String> ids) {
    return new LaunchSpecification(
        ids.apply(imageId),
        instanceType,
        keyName,
        subnetId,
        publicAddress,
        securityGroupIds.stream().map(ids).toList(),
        volumes,
        instanceProfile,
        userData == null ? null : ids.apply(userData),
        imdsv2Only,
        hopLimit,
        spot,
        shutdownBehavior,
        terminationProtection,
        hibernation,
        monitoring,
        tenancy,
        placementGroup,
        creditMode,
        tags);
  }

  /** This with other user data. */
  public LaunchSpecification withUserData(@Nullable String other) {
    return new LaunchSpecification(
        imageId,
        instanceType,
        keyName,
        subnetId,
        publicAddress,
        securityGroupIds,
        volumes,
        instanceProfile,
        other,
        imdsv2Only,
        hopLimit,
        spot,
        shutdownBehavior,
        terminationProtection,
        hibernation,
        monitoring,
        tenancy,
        placementGroup,
        creditMode,
        tags);
  }

  /** This with another key pair and other security groups. */
  public LaunchSpecification withKeyAndGroups(@Nullable String key, List<String> groups) {
    return new LaunchSpecification(
        imageId,
        instanceType,
        key,
        subnetId,
        publicAddress,
        groups,
        volumes,
        instanceProfile,
        userData,
        imdsv2Only,
        hopLimit,
        spot,
        shutdownBehavior,
        terminationProtection,
        hibernation,
        monitoring,
        tenancy,
        placementGroup,
        creditMode,
        tags);
  }

  @Override
  public String toString() {
    return "LaunchSpecification[" + imageId + ", " + instanceType + "]";
  }
}
