package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.model.Region;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * One client a Region and service, made at the first call, over one shared HTTP client. The HTTP
 * client is Apache's: the one on {@code HttpURLConnection} loses the bodies of 401 answers, and
 * with them EC2's error code. A client a Region also gives each Region a retry budget of its own.
 * Thread-safe.
 */
final class AwsClients implements AutoCloseable {
  private final ConnectionChoice choice;
  private final Supplier<ProfileFile> profileFiles;
  private final CallLimits limits;
  private final CallMeter meter;
  private final Map<Region, Ec2Client> ec2 = new ConcurrentHashMap<>();
  private final Map<Region, StsClient> sts = new ConcurrentHashMap<>();
  private final Map<Region, IamClient> iam = new ConcurrentHashMap<>();
  private final Map<Region, KmsClient> kms = new ConcurrentHashMap<>();
  private final Map<Region, OrganizationsClient> organizations = new ConcurrentHashMap<>();
  private final Lazy<SdkHttpClient> http;
  private final Lazy<AwsCredentialsProvider> credentials;
  private boolean closed;

  AwsClients(
      ConnectionChoice choice,
      Supplier<ProfileFile> profileFiles,
      CallLimits limits,
      CallMeter meter) {
    this.choice = choice;
    this.profileFiles = profileFiles;
    this.limits = limits;
    this.meter = meter;
    this.http = new Lazy<>(this::makeHttp);
    this.credentials = new Lazy<>(this::makeCredentials);
  }

  Ec2Client ec2(Region region) {
    return ec2.computeIfAbsent(region, each -> configured(Ec2Client.builder(), each).build());
  }

  StsClient sts(Region region) {
    return sts.computeIfAbsent(region, each -> configured(StsClient.builder(), each).build());
  }

  IamClient iam(Region region) {
    return iam.computeIfAbsent(region, each -> configured(IamClient.builder(), each).build());
  }

  KmsClient kms(Region region) {
    return kms.computeIfAbsent(region, each -> configured(KmsClient.builder(), each).build());
  }

  OrganizationsClient organizations(Region region) {
    return organizations.computeIfAbsent(
        region, each -> configured(OrganizationsClient.builder(), each).build());
  }

  /** Frees sockets; calls that run fail. */
  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    ec2.values().forEach(Ec2Client::close);
    sts.values().forEach(StsClient::close);
    iam.values().forEach(IamClient::close);
    kms.values().forEach(KmsClient::close);
    organizations.values().forEach(OrganizationsClient::close);
    http.ifMade(SdkHttpClient::close);
    credentials.ifMade(AwsClients::closeProvider);
  }

  private static void closeProvider(AwsCredentialsProvider provider) {
    if (provider instanceof SdkAutoCloseable closeable) {
      closeable.close();
    }
  }

  private <B extends AwsClientBuilder<B, ?> & SdkSyncClientBuilder<B, ?>> B configured(
      B builder, Region region) {
    builder
        .region(software.amazon.awssdk.regions.Region.of(region.id()))
        .httpClient(http.get())
        .credentialsProvider(credentials.get())
        .overrideConfiguration(override());
    if (choice.endpoint() != null) {
      builder.endpointOverride(choice.endpoint());
    }
    if (choice.kind() == Kind.SANDBOX) {
      builder.fipsEnabled(false).dualstackEnabled(false);
    }
    return builder;
  }

  private ClientOverrideConfiguration override() {
    ClientOverrideConfiguration.Builder override =
        ClientOverrideConfiguration.builder()
            .retryStrategy(
                AwsRetryStrategy.standardRetryStrategy().toBuilder()
                    .maxAttempts(limits.attempts())
                    .build())
            .apiCallTimeout(limits.call())
            .apiCallAttemptTimeout(limits.attempt())
            // EC2 answers an eighth of the bytes to who asks for it; others ignore it.
            .putHeader("Accept-Encoding", "gzip")
            .addExecutionInterceptor(meter)
            .addExecutionInterceptor(new AnswerGuard());
    if (choice.kind() == Kind.ACCOUNT) {
      override.defaultProfileFileSupplier(profileFiles);
      override.defaultProfileName(AwsSession.profileName(choice));
    } else {
      // Nothing in the user's own files may bend or break the sandbox.
      override.defaultProfileFile(ProfileFile.aggregator().build());
    }
    return override.build();
  }

  private SdkHttpClient makeHttp() {
    return Apache5HttpClient.builder()
        .connectionTimeout(limits.connect())
        .socketTimeout(limits.silence())
        .connectionAcquisitionTimeout(limits.acquire())
        .maxConnections(limits.connections())
        .tcpKeepAlive(true)
        .build();
  }

  private AwsCredentialsProvider makeCredentials() {
    if (choice.kind() == Kind.SANDBOX) {
      return StaticCredentialsProvider.create(
          AwsBasicCredentials.create(
              AwsConnector.SANDBOX_ACCESS_KEY_ID, AwsConnector.SANDBOX_SECRET_ACCESS_KEY));
    }
    if (choice.profile() != null) {
      return ProfileCredentialsProvider.builder()
          .profileFile(profileFiles)
          .profileName(choice.profile())
          .build();
    }
    return DefaultCredentialsProvider.builder()
        .profileFile(profileFiles)
        .profileName(AwsSession.profileName(choice))
        .build();
  }
}
