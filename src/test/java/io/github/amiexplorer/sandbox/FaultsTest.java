package io.github.amiexplorer.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;

/** Faults as the unmodified AWS SDK meets them. */
class FaultsTest {
  private SandboxClients clients;
  private Ec2Client ec2;
  private Ec2Client elsewhere;

  @BeforeEach
  void start() throws Exception {
    clients = new SandboxClients();
    ec2 = clients.ec2("eu-west-1");
    elsewhere = clients.ec2("us-east-2");
  }

  @AfterEach
  void stop() {
    ec2.close();
    elsewhere.close();
    clients.close();
  }

  @Test
  void refusals_carryEc2sStatusAndCode() {
    meets("*@eu-west-1=throttle", 503, "RequestLimitExceeded");
    meets("*@*=denied", 403, "UnauthorizedOperation");
    meets("DescribeVpcs@*=expired", 400, "RequestExpired");
    meets("*@eu-west-1=not-opted-in", 401, "OptInRequired");
    meets("*@eu-west-1=500", 500, "InternalError");
    set();
    assertFalse(ec2.describeVpcs().vpcs().isEmpty());
  }

  @Test
  void fault_leavesOtherRegionsAndOperationsAlone() {
    set("DescribeVpcs@eu-west-1=denied");
    assertFalse(elsewhere.describeVpcs().vpcs().isEmpty());
    assertFalse(ec2.describeSubnets().subnets().isEmpty());
  }

  @Test
  void brokenConnections_areTheClientsFault() {
    set("*@eu-west-1=reset");
    assertThrows(SdkClientException.class, ec2::describeVpcs);
    set("*@eu-west-1=truncate");
    assertThrows(SdkClientException.class, ec2::describeVpcs);
  }

  @Test
  void notOptedIn_showsInDescribeRegions() {
    set("*@eu-west-1=not-opted-in");
    assertTrue(
        elsewhere.describeRegions().regions().stream()
            .noneMatch(each -> each.regionName().equals("eu-west-1")));
    assertTrue(
        elsewhere.describeRegions(request -> request.allRegions(true)).regions().stream()
            .anyMatch(
                each ->
                    each.regionName().equals("eu-west-1")
                        && each.optInStatus().equals("not-opted-in")));
  }

  @Test
  void buckets_emptyInOneRegionOnly() {
    set("*@*=buckets");
    Set<String> codes = new HashSet<>();
    for (int call = 0; call < 300; call++) {
      codes.add(copying(ec2));
    }
    assertTrue(codes.contains("RequestLimitExceeded"), codes.toString());
    assertNotEquals("RequestLimitExceeded", copying(elsewhere));
  }

  /** The refusal of a copy without an image, which has the slowest bucket: one token a second. */
  private static String copying(Ec2Client client) {
    return assertThrows(Ec2Exception.class, () -> client.copyImage(request -> {}))
        .awsErrorDetails()
        .errorCode();
  }

  @Test
  void faults_areReplacedOverHttpWhileItRuns() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> bad = http.send(faults("POST", "*@*=flood"), BODY);
      assertEquals(400, bad.statusCode());
      assertTrue(bad.body().contains("flood"), bad.body());
      http.send(faults("POST", "*@eu-west-1=denied\n*@us-east-2=throttle\n"), BODY);
      assertThrows(Ec2Exception.class, ec2::describeVpcs);
      assertThrows(Ec2Exception.class, elsewhere::describeVpcs);
      http.send(faults("DELETE", ""), BODY);
      assertFalse(ec2.describeVpcs().vpcs().isEmpty());
      HttpRequest counters =
          HttpRequest.newBuilder(clients.server().url().resolve("/_sandbox/counters")).build();
      assertTrue(http.send(counters, BODY).body().contains("DescribeVpcs"));
    }
  }

  @Test
  void unreadableFault_startsNothing() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SandboxServer.start(SandboxClients.OPTIONS.withFaults(List.of("latency"))));
  }

  private static final HttpResponse.BodyHandler<String> BODY = HttpResponse.BodyHandlers.ofString();

  private HttpRequest faults(String method, String body) {
    return HttpRequest.newBuilder(clients.server().url().resolve("/_sandbox/faults"))
        .method(method, HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private void set(String... faults) {
    clients.server().faults().set(List.of(faults));
  }

  private void meets(String fault, int status, String code) {
    set(fault);
    Ec2Exception refusal = assertThrows(Ec2Exception.class, ec2::describeVpcs);
    assertEquals(status, refusal.statusCode());
    assertEquals(code, refusal.awsErrorDetails().errorCode());
  }
}
