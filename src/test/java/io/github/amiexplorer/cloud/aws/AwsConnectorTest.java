package io.github.amiexplorer.cloud.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.cloud.CallerIdentity.Caller;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudConnector.Profile;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.ImagePermissions.BlockPublicAccess;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.support.FaultServer;
import io.github.amiexplorer.support.FaultServer.Request;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.utils.StringInputStream;

@Timeout(60)
class AwsConnectorTest {
  private static final String FILES =
      """
      [profile corporate]
      sso_session = corp
      sso_account_id = 111122223333
      sso_role_name = Reader
      region = eu-central-1
      [sso-session corp]
      sso_start_url = https://example.awsapps.com/start
      sso_region = eu-central-1
      [profile other]
      role_arn = arn:aws:iam::444455556666:role/Reader
      source_profile = plain
      [profile plain]
      aws_access_key_id = AKIDCANARY
      aws_secret_access_key = SECRETCANARY
      region = ap-south-1
      [profile program]
      credential_process = /bin/false CANARY
      [profile nothing]
      output = json
      """;

  private static final String CALLER =
      """
      <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
        <GetCallerIdentityResult>
          <Arn>arn:aws:iam::111122223333:user/me</Arn><Account>111122223333</Account>
        </GetCallerIdentityResult>
        <ResponseMetadata><RequestId>req-1</RequestId></ResponseMetadata>
      </GetCallerIdentityResponse>
      """;

  @Test
  void profiles_tellHowTheySignInAndNoSecret() {
    List<Profile> profiles = connector(FILES).profiles();
    assertEquals(
        List.of(
            new Profile("corporate", "sso", "eu-central-1", "111122223333"),
            new Profile("nothing", "unknown", null, null),
            new Profile("other", "assume-role", null, "444455556666"),
            new Profile("plain", "keys", "ap-south-1", null),
            new Profile("program", "process", null, null)),
        profiles);
    assertFalse(profiles.toString().contains("CANARY"));
  }

  @Test
  void profiles_whenFilesAreUnreadable_areNone() {
    AwsConnector connector =
        new AwsConnector(
            () -> {
              throw new IllegalStateException("unreadable");
            },
            Ec2Answers.AMPLE);
    assertEquals(List.of(), connector.profiles());
  }

  @Test
  void open_whenProfileNamesAnEndpoint_callsItWithItsKeysAndRegion() {
    try (FaultServer server = answering()) {
      String profile =
          FILES.replace("ap-south-1\n", "ap-south-1\nendpoint_url = " + server.url() + "\n");
      try (CloudSession session =
          connector(profile).open(new ConnectionChoice(Kind.ACCOUNT, "plain", null))) {
        assertEquals(Region.of("ap-south-1"), session.homeRegion());
        session
            .images()
            .list(
                session.homeRegion(), new Scope.OwnedByMe(), (page, lost) -> {}, new CancelToken());
      }
      Request request = server.requests().getFirst();
      assertEquals("ap-south-1", request.region());
      assertTrue(request.headers().get("authorization").contains("AKIDCANARY"));
      assertEquals("self", request.form().get("Owner.1"));
      assertEquals("true", request.form().get("IncludeDeprecated"));
      assertEquals("true", request.form().get("IncludeDisabled"));
    }
  }

  @Test
  void open_whenChoiceNamesAnEndpoint_everyServiceAndRegionIsAskedThere() {
    try (FaultServer server = answering();
        CloudSession session = session("plain", server.url())) {
      Caller caller = session.identity().whoAmI(new CancelToken());
      assertEquals(new Caller("111122223333", "arn:aws:iam::111122223333:user/me", null), caller);
      session
          .images()
          .list(Region.of("sa-east-1"), new Scope.Amazon(), (page, lost) -> {}, new CancelToken());
      assertEquals("sa-east-1", server.requests().getLast().region());
      assertEquals(server.requests().size(), session.callsSent());
    }
  }

  @Test
  void call_whenProfileHasNoCredentials_saysNotSignedIn() {
    try (CloudSession session = session("nothing", URI.create("http://127.0.0.1:1"))) {
      assertEquals(NotSignedIn.Reason.MISSING, refused(session).reason());
    }
  }

  @Test
  void call_whenCredentialProcessFails_quotesNothingOfIt() {
    try (CloudSession session = session("program", URI.create("http://127.0.0.1:1"))) {
      NotSignedIn failure = refused(session);
      assertEquals(NotSignedIn.Reason.MISSING, failure.reason());
      assertFalse(failure.toString().contains("CANARY"), failure.toString());
    }
  }

  @Test
  void call_whenProfileIsUnknown_saysSoAndQuotesNoFile() {
    try (CloudSession session = session("unknown", URI.create("http://127.0.0.1:1"))) {
      NotSignedIn failure = refused(session);
      assertTrue(
          String.valueOf(failure.origin().message()).contains("no credentials"),
          failure.toString());
      assertFalse(failure.toString().contains("program"), failure.toString());
    }
  }

  @Test
  void call_whenSsoSessionIsNotThere_saysNotSignedIn() {
    try (CloudSession session = session("corporate", URI.create("http://127.0.0.1:1"))) {
      assertEquals("credentials", refused(session).origin().code());
    }
  }

  @Test
  void blockPublicAccess_whenRefused_isUnknownAndNotOpen() {
    try (FaultServer server =
            new FaultServer(n -> FaultServer.error(403, "UnauthorizedOperation", "No"));
        CloudSession session = session("plain", server.url())) {
      BlockPublicAccess access =
          session.permissions().blockPublicAccess(Ec2Answers.REGION, new CancelToken());
      assertNull(access.images());
      assertNull(access.snapshots());
    }
  }

  @Test
  void launchPermissions_whenRefused_isAFailureAndNotNone() {
    try (FaultServer server =
            new FaultServer(
                n -> FaultServer.error(403, "AuthFailure", "Not authorized for image:ami-1"));
        CloudSession session = session("plain", server.url())) {
      CloudException refused =
          assertThrows(
              CloudException.class,
              () ->
                  session
                      .permissions()
                      .launchPermissions(Ec2Answers.REGION, "ami-1", new CancelToken()));
      assertInstanceOf(
          io.github.amiexplorer.cloud.CloudFailure.AccessDenied.class, refused.failure());
    }
  }

  private static NotSignedIn refused(CloudSession session) {
    return assertInstanceOf(NotSignedIn.class, Ec2Answers.failure(session));
  }

  /** Answers listings and STS, and refuses IAM. */
  private static FaultServer answering() {
    return FaultServer.byRequest(
        request ->
            switch (request.form().getOrDefault("Action", "")) {
              case "DescribeImages" -> FaultServer.xml(200, Ec2Answers.images(1, null));
              case "GetCallerIdentity" -> FaultServer.xml(200, CALLER);
              default -> FaultServer.error(403, "AccessDenied", "No");
            });
  }

  private static CloudSession session(String profile, @Nullable URI endpoint) {
    return connector(FILES).open(new ConnectionChoice(Kind.ACCOUNT, profile, endpoint));
  }

  private static AwsConnector connector(String files) {
    ProfileFile.Builder builder = ProfileFile.builder();
    ProfileFile file =
        builder.content(new StringInputStream(files)).type(ProfileFile.Type.CONFIGURATION).build();
    return new AwsConnector(() -> file, Ec2Answers.AMPLE);
  }
}
