package io.github.amiexplorer.cloud.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable.Problem;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.support.FaultServer;
import io.github.amiexplorer.support.FaultServer.Reply;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the unmodified SDK lets through, and what becomes of it here. */
@Timeout(60)
class FaultyAnswersTest {
  private static final String GOOD = Ec2Answers.images(50, null);

  static Stream<Arguments> brokenBodies() {
    int half = GOOD.length() / 2;
    return Stream.of(
        Arguments.of("closed in the middle", FaultServer.closedAfter(GOOD, half)),
        Arguments.of("closed before the end", FaultServer.closedAfter(GOOD, GOOD.length() - 1)),
        Arguments.of("closed at the beginning", FaultServer.closedAfter(GOOD, 20)),
        Arguments.of("reset in the middle", FaultServer.resetAfter(GOOD, half)),
        Arguments.of("cut chunks", FaultServer.cutChunked(GOOD, half)),
        Arguments.of("truncated XML", FaultServer.xml(200, GOOD.substring(0, half))),
        Arguments.of("reset before a byte", FaultServer.reset()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenBodies")
  void list_whenAnswerBreaksOffOnce_asksAgain(String name, Reply broken) {
    List<Image> images =
        with(
            number -> number == 0 ? broken : FaultServer.xml(200, GOOD),
            Ec2Answers.AMPLE,
            Ec2Answers::list);
    assertEquals(50, images.size());
  }

  @Test
  void list_whenAnswerAlwaysBreaksOff_saysSoAfterFourAttempts() {
    int half = GOOD.length() / 2;
    try (FaultServer server = new FaultServer(number -> FaultServer.closedAfter(GOOD, half));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      assertEquals(Problem.CUT_OFF, unreachable(Ec2Answers.failure(session)));
      assertEquals(4, server.requests().size());
      assertEquals(4, session.callsSent());
    }
  }

  static Stream<Arguments> foreignBodies() {
    String html = "<html><head><title>Sign in</title></head><body><p/></body></html>";
    String xxe =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<DescribeImagesResponse><requestId>&x;</requestId></DescribeImagesResponse>";
    return Stream.of(
        Arguments.of("empty", FaultServer.full(200, "", new byte[0])),
        Arguments.of("blank", FaultServer.xml(200, "  \n ")),
        Arguments.of("HTML", FaultServer.full(200, "Content-Type: text/html\r\n", utf8(html))),
        Arguments.of("HTML called XML", FaultServer.xml(200, html)),
        Arguments.of("garbage", FaultServer.full(200, "", new byte[] {1, 2, 3, (byte) 200, 'x'})),
        Arguments.of("JSON", FaultServer.xml(200, "{\"images\":[]}")),
        Arguments.of("another answer", FaultServer.xml(200, "<DescribeTagsResponse/>")),
        Arguments.of("external entity", FaultServer.xml(200, xxe)),
        Arguments.of("ill formed", FaultServer.xml(200, Ec2Answers.page("<item></other>", null))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("foreignBodies")
  void list_whenAnswerIsNotEc2s_isAFailureAndNeverNoImages(String name, Reply foreign) {
    CloudFailure failure = with(number -> foreign, Ec2Answers.AMPLE, Ec2Answers::failure);
    assertEquals(Problem.NOT_AN_ANSWER, unreachable(failure));
  }

  @Test
  void list_whenContentTypeIsOdd_takesTheAnswer() {
    Reply odd = FaultServer.full(200, "Content-Type: text/html\r\n", utf8(GOOD));
    assertEquals(50, with(number -> odd, Ec2Answers.AMPLE, Ec2Answers::list).size());
  }

  @Test
  void list_whenThereAreNoImages_isEmpty() {
    String none = Ec2Answers.page("", null).replace("<imagesSet></imagesSet>", "<imagesSet/>");
    assertEquals(
        0, with(n -> FaultServer.xml(200, none), Ec2Answers.AMPLE, Ec2Answers::list).size());
  }

  @Test
  void list_asksForGzipAndTakesBothKinds() {
    try (FaultServer server = new FaultServer(number -> FaultServer.gzip(GOOD));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      assertEquals(50, Ec2Answers.list(session).size());
      assertEquals("gzip", server.requests().getFirst().headers().get("accept-encoding"));
    }
  }

  @Test
  void list_whenGzipIsABomb_ends() {
    String bomb = Ec2Answers.page("<item><name>" + "a".repeat(80 << 20) + "</name></item>", null);
    Reply packed = FaultServer.gzip(bomb);
    CloudFailure failure = with(n -> packed, Ec2Answers.AMPLE, Ec2Answers::failure);
    assertEquals(Problem.NOT_AN_ANSWER, unreachable(failure));
  }

  @Test
  void list_whenATextIsHuge_ends() {
    String huge = Ec2Answers.page("<item><name>" + "a".repeat(40 << 20) + "</name></item>", null);
    CloudFailure failure =
        with(n -> FaultServer.xml(200, huge), Ec2Answers.AMPLE, Ec2Answers::failure);
    assertEquals(Problem.NOT_AN_ANSWER, unreachable(failure));
  }

  @Test
  void list_whenNestedDeeply_ends() {
    String deep = Ec2Answers.page("<item>".repeat(100_000) + "</item>".repeat(100_000), null);
    CloudFailure failure =
        with(n -> FaultServer.xml(200, deep), Ec2Answers.AMPLE, Ec2Answers::failure);
    assertEquals(Problem.NOT_AN_ANSWER, unreachable(failure));
  }

  @Test
  void list_whenOneNameIsIllegal_showsItsPage() {
    String items = Ec2Answers.image(1, "good") + Ec2Answers.image(2, "b\u0001ad&#x1;");
    List<Image> images =
        with(
            number -> FaultServer.xml(200, Ec2Answers.page(items, null)),
            Ec2Answers.AMPLE,
            Ec2Answers::list);
    assertEquals(List.of("good", "b\uFFFDad\uFFFD"), images.stream().map(Image::name).toList());
  }

  @Test
  void list_whenAnImageHasNoId_countsItAsUnreadable() {
    String items = Ec2Answers.image(1, "good") + "<item><name>lost</name></item>";
    List<Integer> unreadable = new ArrayList<>();
    try (FaultServer server =
            new FaultServer(number -> FaultServer.xml(200, Ec2Answers.page(items, null)));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      session
          .images()
          .list(
              Ec2Answers.REGION,
              new Scope.Amazon(),
              (page, lost) -> unreadable.add(lost),
              new CancelToken());
    }
    assertEquals(List.of(1), unreadable);
  }

  @Test
  void list_whenTokenRepeats_endsAfterTheFirstRepeat() {
    try (FaultServer server =
            new FaultServer(n -> FaultServer.xml(200, Ec2Answers.images(2, "same")));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      CloudFailure failure = Ec2Answers.failure(session);
      assertEquals("repeated-token", failure.origin().code());
      assertEquals(2, server.requests().size());
    }
  }

  @Test
  void list_whenTokensGoInACircle_ends() {
    try (FaultServer server =
            new FaultServer(n -> FaultServer.xml(200, Ec2Answers.images(1, "token" + n % 3)));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      assertEquals(Problem.NOT_AN_ANSWER, unreachable(Ec2Answers.failure(session)));
      assertEquals(4, server.requests().size());
    }
  }

  @Test
  void list_whenPagesFollow_asksWithTheirTokens() {
    try (FaultServer server =
            new FaultServer(
                n -> FaultServer.xml(200, Ec2Answers.images(10, n < 2 ? "t" + n : null)));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      assertEquals(30, Ec2Answers.list(session).size());
      assertEquals("t1", server.requests().get(2).form().get("NextToken"));
      assertEquals("1000", server.requests().get(2).form().get("MaxResults"));
    }
  }

  @Test
  void list_whenPageSizeIsRefused_asksForSmallerPages() {
    try (FaultServer server =
            new FaultServer(
                n ->
                    n < 2
                        ? FaultServer.error(
                            400, "InvalidParameterValue", "Value (1000) for parameter MaxResults")
                        : FaultServer.xml(200, GOOD));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      assertEquals(50, Ec2Answers.list(session).size());
      assertEquals("100", server.requests().get(2).form().get("MaxResults"));
    }
  }

  @Test
  void list_when401_keepsCodeAndRequestId() {
    CloudFailure refused =
        with(
            n ->
                FaultServer.error(
                    401,
                    "AuthFailure",
                    "AWS was not able to validate the provided access credentials"),
            Ec2Answers.AMPLE,
            Ec2Answers::failure);
    assertEquals(NotSignedIn.Reason.REFUSED, assertInstanceOf(NotSignedIn.class, refused).reason());
    assertEquals("AuthFailure", refused.origin().code());
    assertEquals("req-1", refused.origin().requestId());
    assertInstanceOf(
        CloudFailure.RegionNotEnabled.class,
        with(
            n -> FaultServer.error(401, "OptInRequired", "You are not subscribed"),
            Ec2Answers.AMPLE,
            Ec2Answers::failure));
  }

  @Test
  void list_whenDenied_namesTheAction() {
    CloudFailure failure =
        with(
            n -> FaultServer.error(403, "UnauthorizedOperation", "You are not authorized"),
            Ec2Answers.AMPLE,
            Ec2Answers::failure);
    assertEquals(
        "ec2:DescribeImages", assertInstanceOf(CloudFailure.AccessDenied.class, failure).action());
    assertEquals(Ec2Answers.REGION, failure.origin().region());
  }

  @Test
  void list_whenThrottledForEver_givesUpAsThrottled() {
    CallLimits patient =
        new CallLimits(
            Ec2Answers.AMPLE.connect(),
            Ec2Answers.AMPLE.silence(),
            Ec2Answers.AMPLE.acquire(),
            Ec2Answers.AMPLE.attempt(),
            Ec2Answers.AMPLE.call(),
            1,
            8,
            Ec2Answers.SHORT.throttlePauses());
    try (FaultServer server =
            new FaultServer(n -> FaultServer.error(503, "RequestLimitExceeded", "Slow down"));
        CloudSession session = Ec2Answers.session(server.url(), patient)) {
      assertInstanceOf(CloudFailure.Throttled.class, Ec2Answers.failure(session));
      assertEquals(2, server.requests().size());
    }
  }

  @Test
  void list_whenServerFails_saysWhoseFaultItIs() {
    CloudFailure failure =
        with(
            n -> FaultServer.full(502, "Content-Type: text/html\r\n", utf8("<html><hr></html>")),
            Ec2Answers.AMPLE,
            Ec2Answers::failure);
    assertEquals(Problem.SERVER_FAULT, unreachable(failure));
  }

  static Stream<Arguments> passingErrors() {
    return Stream.of(
        Arguments.of("server fault", FaultServer.error(500, "InternalError", "An error occurred")),
        Arguments.of("unavailable", FaultServer.error(503, "Unavailable", "Try again")),
        Arguments.of("throttled", FaultServer.error(503, "RequestLimitExceeded", "Slow down")),
        Arguments.of("gateway", FaultServer.full(502, "", utf8("<html>Bad Gateway</html>"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passingErrors")
  void list_whenAnErrorPasses_asksAgainAndIsComplete(String name, Reply error) {
    try (FaultServer server =
            new FaultServer(number -> number == 0 ? error : FaultServer.xml(200, GOOD));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      assertEquals(50, Ec2Answers.list(session).size());
      assertEquals(2, server.requests().size());
      assertEquals(2, session.callsSent());
    }
  }

  @Test
  void list_whenALaterPageBreaksOff_hasEveryImageOnce() {
    try (FaultServer server =
            new FaultServer(
                number ->
                    switch (number) {
                      case 0 -> FaultServer.xml(200, page(0, 10, "next"));
                      case 1 -> FaultServer.resetAfter(page(10, 20, null), 900);
                      default -> FaultServer.xml(200, page(10, 20, null));
                    });
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      List<String> ids = Ec2Answers.list(session).stream().map(Image::id).toList();
      assertEquals(20, ids.size());
      assertEquals(20, ids.stream().distinct().count());
      assertEquals("next", server.requests().getLast().form().get("NextToken"));
    }
  }

  private static String page(int from, int to, @Nullable String nextToken) {
    return Ec2Answers.page(
        IntStream.range(from, to)
            .mapToObj(number -> Ec2Answers.image(number, "image"))
            .collect(Collectors.joining()),
        nextToken);
  }

  @Test
  void list_whenAnswerNamesAnEntityElsewhere_asksNobodyForIt() {
    try (FaultServer other = new FaultServer(number -> FaultServer.xml(200, "secret"))) {
      String xxe =
          "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \""
              + other.url()
              + "\">]><DescribeImagesResponse><imagesSet><item><imageId>ami-1</imageId>"
              + "<name>&x;</name></item></imagesSet></DescribeImagesResponse>";
      CloudFailure failure =
          with(number -> FaultServer.xml(200, xxe), Ec2Answers.AMPLE, Ec2Answers::failure);
      assertEquals(Problem.NOT_AN_ANSWER, unreachable(failure));
      assertEquals(List.of(), other.requests());
    }
  }

  @Test
  void list_whenAnswerDrips_ends() {
    CloudFailure failure =
        with(
            n -> FaultServer.drip(GOOD.substring(0, GOOD.indexOf("</imagesSet>")), 50),
            Ec2Answers.SHORT,
            Ec2Answers::failure);
    assertEquals(Problem.TIMED_OUT, unreachable(failure));
  }

  @Test
  void list_whenServerIsMute_ends() {
    CloudFailure failure = with(n -> FaultServer.mute(), Ec2Answers.SHORT, Ec2Answers::failure);
    assertEquals(Problem.TIMED_OUT, unreachable(failure));
  }

  @Test
  void list_whenNobodyListens_saysNoConnection() {
    try (CloudSession session =
        Ec2Answers.session(URI.create("http://127.0.0.1:1"), Ec2Answers.AMPLE)) {
      assertEquals(Problem.NO_CONNECTION, unreachable(Ec2Answers.failure(session)));
    }
  }

  @Test
  void list_whenCancelled_freesTheCallerThoughTheServerIsMute() {
    CancelToken cancel = new CancelToken();
    try (FaultServer server =
            new FaultServer(
                number -> {
                  cancel.cancel();
                  return FaultServer.mute();
                });
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      assertThrows(
          CancellationException.class,
          () ->
              session
                  .images()
                  .list(Ec2Answers.REGION, new Scope.Amazon(), (page, lost) -> {}, cancel));
    }
  }

  @Test
  void list_whenCancelledWhileTheBodyDrips_stopsAtOnce() throws Exception {
    // The best of some tries: how busy the machine is must not decide.
    long best = Long.MAX_VALUE;
    for (int tries = 0; tries < 5 && best > 200; tries++) {
      best = Math.min(best, millisToStop());
    }
    assertTrue(best <= 200, best + " ms");
  }

  private static long millisToStop() throws Exception {
    CancelToken cancel = new CancelToken();
    CountDownLatch dripping = new CountDownLatch(1);
    FutureTask<Long> listing;
    long asked;
    try (FaultServer server =
            new FaultServer(
                number ->
                    connection -> {
                      dripping.countDown();
                      FaultServer.drip(GOOD.substring(0, GOOD.length() / 2), 5).send(connection);
                    });
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      listing =
          new FutureTask<>(
              () -> {
                assertThrows(
                    CancellationException.class,
                    () ->
                        session
                            .images()
                            .list(
                                Ec2Answers.REGION, new Scope.Amazon(), (page, lost) -> {}, cancel));
                return System.nanoTime();
              });
      Thread.ofVirtual().start(listing);
      dripping.await();
      asked = System.nanoTime();
      cancel.cancel();
      return (listing.get() - asked) / 1_000_000;
    }
  }

  @Test
  void list_fetchesOnePageAheadAndNeverTwo() {
    CountDownLatch second = new CountDownLatch(2);
    List<Integer> requests = new ArrayList<>();
    try (FaultServer server =
            new FaultServer(
                number -> {
                  second.countDown();
                  return FaultServer.xml(
                      200, page(number, number + 1, number < 3 ? "t" + number : null));
                });
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      session
          .images()
          .list(
              Ec2Answers.REGION,
              new Scope.Amazon(),
              (page, lost) -> {
                await(second);
                requests.add(server.requests().size());
              },
              new CancelToken());
    }
    assertEquals(4, requests.size());
    assertEquals(2, requests.getFirst());
    for (int page = 0; page < 4; page++) {
      assertTrue(requests.get(page) <= page + 2, requests.toString());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void list_whenThePageAheadFails_theOneBeforeIsHandedOver() {
    List<Integer> pages = new ArrayList<>();
    try (FaultServer server =
            new FaultServer(
                number ->
                    number == 0
                        ? FaultServer.xml(200, Ec2Answers.images(3, "next"))
                        : FaultServer.error(403, "UnauthorizedOperation", "No"));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      assertThrows(
          CloudException.class,
          () ->
              session
                  .images()
                  .list(
                      Ec2Answers.REGION,
                      new Scope.Amazon(),
                      (page, lost) -> pages.add(page.size()),
                      new CancelToken()));
    }
    assertEquals(List.of(3), pages);
  }

  @Test
  void list_whenRefusalQuotesKeys_keepsThemOut() {
    String quoting =
        "The signature AKIAABCDEFGHIJKLMNOP does not match. The Canonical String for this request"
            + " should have been 'x-amz-security-token:CANARY'";
    try (FaultServer server =
            new FaultServer(n -> FaultServer.error(403, "SignatureDoesNotMatch", quoting));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      CloudException thrown = assertThrows(CloudException.class, () -> Ec2Answers.list(session));
      String shown = thrown.failure() + " " + thrown + " " + thrown.getCause();
      assertTrue(shown.contains("The signature") && !shown.contains("CANARY"), shown);
      assertTrue(!shown.contains("AKIAABCDEFGHIJKLMNOP"), shown);
    }
  }

  @Test
  void find_whenIdsAreUnknown_leavesOutTheNamedOnes() {
    try (FaultServer server =
            new FaultServer(
                n ->
                    n == 0
                        ? FaultServer.error(
                            400,
                            "InvalidAMIID.NotFound",
                            "The image ids '[ami-0b, ami-0c]' do not exist")
                        : FaultServer.xml(200, Ec2Answers.images(1, null)));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      List<Image> found =
          session
              .images()
              .find(Ec2Answers.REGION, List.of("ami-0a", "ami-0b", "ami-0c"), new CancelToken());
      assertEquals(1, found.size());
      assertEquals("ami-0a", server.requests().get(1).form().get("ImageId.1"));
      assertEquals("true", server.requests().get(1).form().get("IncludeDisabled"));
      assertEquals(2, server.requests().size());
    }
  }

  @Test
  void find_whenRefusalNamesNone_halves() {
    try (FaultServer server =
            new FaultServer(n -> FaultServer.error(400, "InvalidAMIID.Malformed", "Invalid id"));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      assertEquals(
          List.of(),
          session.images().find(Ec2Answers.REGION, List.of("ami-0a", "ami-0b"), new CancelToken()));
      assertEquals(3, server.requests().size());
    }
  }

  private static <T> T with(
      IntFunction<Reply> script, CallLimits limits, Function<CloudSession, T> action) {
    try (FaultServer server = new FaultServer(script);
        CloudSession session = Ec2Answers.session(server.url(), limits)) {
      return action.apply(session);
    }
  }

  private static Problem unreachable(CloudFailure failure) {
    return assertInstanceOf(Unreachable.class, failure).problem();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
