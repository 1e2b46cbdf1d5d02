package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.model.Region;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * The SDK's clients of a session: made at first use on the calling thread, one EC2 client a Region,
 * all on one HTTP client. Thread-safe.
 */
final class AwsClients implements AutoCloseable {
  /** The sandbox checks form, not secrets: these are the example keys of AWS's documentation. */
  private static final AwsBasicCredentials SANDBOX =
      AwsBasicCredentials.create(
          "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

  private static final int MAX_CONNECTIONS = 64;

  private final ConnectionChoice choice;
  private final CallLimits limits;
  private final CallMeter meter = new CallMeter();
  private final AnswerGuard guard = new AnswerGuard();
  private final Map<Region, Ec2Client> ec2 = new ConcurrentHashMap<>();
  private final AwsCredentialsProvider credentials;
  private @Nullable SdkHttpClient http;
  private @Nullable StsClient sts;
  private @Nullable IamClient iam;
  private @Nullable Region home;
  private boolean closed;

  AwsClients(ConnectionChoice choice, CallLimits limits) {
    this.choice = choice;
    this.limits = limits;
    credentials = credentials(choice);
  }

  Ec2Client ec2(Region region) {
    return ec2.computeIfAbsent(region, each -> configured(Ec2Client.builder(), each.id()).build());
  }

  synchronized StsClient sts() {
    if (sts == null) {
      sts = configured(StsClient.builder(), homeRegion().id()).build();
    }
    return sts;
  }

  synchronized IamClient iam() {
    if (iam == null) {
      String region = choice.endpoint() == null ? "aws-global" : homeRegion().id();
      iam = configured(IamClient.builder(), region).build();
    }
    return iam;
  }

  long callsSent() {
    return meter.sent();
  }

  /** From the environment or the profile; never from the instance metadata of a server. */
  synchronized Region homeRegion() {
    if (home == null) {
      home = Region.of(findHome());
    }
    return home;
  }

  @Override
  public void close() {
    SdkHttpClient client;
    synchronized (this) {
      closed = true;
      client = http;
    }
    if (client != null) {
      client.close();
    }
  }

  private String findHome() {
    try {
      return new SystemSettingsRegionProvider().getRegion().id();
    } catch (SdkClientException notSet) {
      try {
        String profile = choice.profile();
        var region =
            profile == null
                ? new AwsProfileRegionProvider().getRegion()
                : new AwsProfileRegionProvider(null, profile).getRegion();
        return region == null ? "us-east-1" : region.id();
      } catch (SdkClientException noProfile) {
        return "us-east-1";
      }
    }
  }

  private <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B configured(
      B builder, String region) {
    builder
        .region(software.amazon.awssdk.regions.Region.of(region))
        .credentialsProvider(credentials)
        .httpClient(http())
        .overrideConfiguration(
            override ->
                override
                    .retryStrategy(
                        AwsRetryStrategy.standardRetryStrategy().toBuilder()
                            .maxAttempts(limits.attempts())
                            .build())
                    .apiCallTimeout(limits.call())
                    .apiCallAttemptTimeout(limits.attempt())
                    .addExecutionInterceptor(meter)
                    .addExecutionInterceptor(guard));
    if (choice.profile() != null) {
      builder.overrideConfiguration(
          builder.overrideConfiguration().toBuilder().defaultProfileName(choice.profile()).build());
    }
    if (choice.endpoint() != null) {
      builder.endpointOverride(choice.endpoint());
    }
    return builder;
  }

  /** The URL-connection client would lose the body of every 401, so Apache's it is. */
  private synchronized SdkHttpClient http() {
    if (closed) {
      throw new IllegalStateException("The session is closed");
    }
    if (http == null) {
      http =
          Apache5HttpClient.builder()
              .maxConnections(MAX_CONNECTIONS)
              .connectionTimeout(limits.connect())
              .socketTimeout(limits.attempt())
              .connectionAcquisitionTimeout(limits.attempt())
              .expectContinueEnabled(false)
              .build();
    }
    return http;
  }

  private static AwsCredentialsProvider credentials(ConnectionChoice choice) {
    if (choice.kind() == ConnectionChoice.Kind.SANDBOX) {
      return StaticCredentialsProvider.create(SANDBOX);
    }
    String profile = choice.profile();
    return profile == null
        ? DefaultCredentialsProvider.builder().build()
        : ProfileCredentialsProvider.create(profile);
  }
}
