package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CallerIdentity;
import io.github.amiexplorer.cloud.Changes;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ImageListing;
import io.github.amiexplorer.cloud.ImagePermissions;
import io.github.amiexplorer.cloud.ImageUsage;
import io.github.amiexplorer.cloud.KmsKeys;
import io.github.amiexplorer.cloud.LaunchOptions;
import io.github.amiexplorer.cloud.Organization;
import io.github.amiexplorer.cloud.Progress;
import io.github.amiexplorer.cloud.RegionDirectory;
import io.github.amiexplorer.cloud.Snapshots;
import io.github.amiexplorer.model.Region;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProvider;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;

/** A session on the AWS SDK. Opening it reads files at most. Thread-safe. */
final class AwsSession implements CloudSession {
  private static final Region FALLBACK = Region.of("us-east-1");

  private final ConnectionChoice choice;
  private final Region homeRegion;
  private final CallMeter meter = new CallMeter();
  private final AwsCalls calls = new AwsCalls();
  private final AwsClients clients;
  private final ImageListing images;
  private final ImagePermissions permissions;
  private final Snapshots snapshots;
  private final ImageUsage usage;
  private final Changes changes;
  private final Progress progress;
  private final KmsKeys keys;
  private final Organization organization;
  private final LaunchOptions launchOptions;
  private final RegionDirectory regions;
  private final CallerIdentity identity;

  AwsSession(ConnectionChoice choice, Supplier<ProfileFile> profileFiles, CallLimits limits) {
    this.choice = choice;
    this.homeRegion = homeRegion(choice, profileFiles);
    this.clients = new AwsClients(choice, profileFiles, limits, meter);
    this.images = new Ec2ImageListing(clients, calls, limits.throttlePauses());
    this.permissions = new AwsPermissions(clients, calls);
    this.snapshots = new AwsSnapshots(clients, calls);
    this.usage = new AwsUsage(clients, calls);
    this.changes = new AwsChanges(clients, calls);
    this.progress = new AwsProgress(clients, calls, snapshots);
    this.keys = new AwsKmsKeys(clients, calls);
    this.organization = new AwsOrganization(clients, calls, homeRegion);
    this.launchOptions = new AwsLaunchOptions(clients, calls, homeRegion);
    this.regions = new AwsRegions(clients, calls, homeRegion);
    this.identity = new AwsIdentity(clients, calls, homeRegion);
  }

  @Override
  public ConnectionChoice choice() {
    return choice;
  }

  @Override
  public CallerIdentity identity() {
    return identity;
  }

  @Override
  public RegionDirectory regions() {
    return regions;
  }

  @Override
  public ImageListing images() {
    return images;
  }

  @Override
  public ImagePermissions permissions() {
    return permissions;
  }

  @Override
  public Snapshots snapshots() {
    return snapshots;
  }

  @Override
  public ImageUsage usage() {
    return usage;
  }

  @Override
  public Changes changes() {
    return changes;
  }

  @Override
  public Progress progress() {
    return progress;
  }

  @Override
  public KmsKeys keys() {
    return keys;
  }

  @Override
  public Organization organization() {
    return organization;
  }

  @Override
  public LaunchOptions launchOptions() {
    return launchOptions;
  }

  @Override
  public long callsSent() {
    return meter.attempts();
  }

  @Override
  public Region homeRegion() {
    return homeRegion;
  }

  @Override
  public void close() {
    calls.close();
    clients.close();
  }

  /** Environment before profile, as the SDK does; never the instance metadata service. */
  private static Region homeRegion(ConnectionChoice choice, Supplier<ProfileFile> profileFiles) {
    if (choice.kind() == ConnectionChoice.Kind.SANDBOX) {
      return FALLBACK;
    }
    Region environment = ask(new SystemSettingsRegionProvider());
    if (environment != null) {
      return environment;
    }
    Region profile = ask(new AwsProfileRegionProvider(profileFiles, profileName(choice)));
    return profile == null ? FALLBACK : profile;
  }

  private static @Nullable Region ask(AwsRegionProvider provider) {
    try {
      software.amazon.awssdk.regions.Region region = provider.getRegion();
      return region == null || region.id().isBlank() ? null : Region.of(region.id());
    } catch (SdkClientException | IllegalArgumentException noneOrBlank) {
      return null;
    }
  }

  /** The chosen profile or the one that the environment names. */
  static String profileName(ConnectionChoice choice) {
    String profile = choice.profile();
    return profile == null
        ? software.amazon.awssdk.profiles.ProfileFileSystemSetting.AWS_PROFILE
            .getStringValueOrThrow()
        : profile;
  }
}
