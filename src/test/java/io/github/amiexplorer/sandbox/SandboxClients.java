package io.github.amiexplorer.sandbox;

import java.util.function.BiFunction;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.sts.StsClient;

/** A small sandbox and unmodified AWS clients for it, which do not try again. */
final class SandboxClients implements AutoCloseable {
  static final SandboxOptions OPTIONS = SandboxOptions.defaults().withImagesPerRegion(200);

  private final SandboxServer server;
  private final SdkHttpClient http = Apache5HttpClient.create();

  SandboxClients() throws Exception {
    this(OPTIONS);
  }

  SandboxClients(SandboxOptions options) throws Exception {
    server = SandboxServer.start(options);
  }

  SandboxServer server() {
    return server;
  }

  Ec2Client ec2(String region) {
    return ec2(region, "AKIAEXAMPLE");
  }

  /** A client of another account than the sandbox's own. */
  Ec2Client ec2As(String account, String region) {
    return ec2(region, "AKIA" + account);
  }

  private Ec2Client ec2(String region, String key) {
    return client(
        key,
        (credentials, once) ->
            Ec2Client.builder()
                .endpointOverride(server.url())
                .region(Region.of(region))
                .credentialsProvider(credentials)
                .overrideConfiguration(once)
                .httpClient(http)
                .build());
  }

  StsClient sts() {
    return client(
        "AKIAEXAMPLE",
        (credentials, once) ->
            StsClient.builder()
                .endpointOverride(server.url())
                .region(Region.EU_WEST_1)
                .credentialsProvider(credentials)
                .overrideConfiguration(once)
                .httpClient(http)
                .build());
  }

  @Override
  public void close() {
    http.close();
    server.close();
  }

  private static <C> C client(
      String key, BiFunction<StaticCredentialsProvider, ClientOverrideConfiguration, C> maker) {
    return maker.apply(
        StaticCredentialsProvider.create(AwsBasicCredentials.create(key, "secret")),
        ClientOverrideConfiguration.builder()
            .retryStrategy(DefaultRetryStrategy.doNotRetry())
            .build());
  }
}
