package io.github.amiexplorer.cloud.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudFailure.AccessDenied;
import io.github.amiexplorer.cloud.CloudFailure.InvalidField;
import io.github.amiexplorer.cloud.CloudFailure.NotFound;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn.Reason;
import io.github.amiexplorer.cloud.CloudFailure.RegionNotEnabled;
import io.github.amiexplorer.cloud.CloudFailure.Throttled;
import io.github.amiexplorer.cloud.CloudFailure.Unexpected;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;

class ServiceErrorsTest {
  @ParameterizedTest
  @CsvSource({
    "503, RequestLimitExceeded, Throttled",
    "400, Throttling, Throttled",
    "403, UnauthorizedOperation, AccessDenied",
    "403, AccessDenied, AccessDenied",
    "403, '', AccessDenied",
    "401, OptInRequired, RegionNotEnabled",
    "403, RegionDisabledException, RegionNotEnabled",
    "400, InvalidAMIID.NotFound, NotFound",
    "400, InvalidAMIID.Unavailable, NotFound",
    "400, InvalidSnapshot.NotFound, NotFound",
    "400, InvalidParameterValue, InvalidField",
    "400, FilterLimitExceeded, InvalidField",
    "400, MissingParameter, InvalidField",
    "503, Unavailable, Unreachable",
    "500, InternalError, Unreachable",
    "502, '', Unreachable",
    "401, AuthFailure, NotSignedIn",
    "400, ExpiredToken, NotSignedIn",
    "403, InvalidClientTokenId, NotSignedIn",
    "400, InvalidAction, Unexpected",
    "400, SomethingNew, Unexpected"
  })
  void failure_sortsCodesAndStates(int status, String code, String kind) {
    Class<? extends CloudFailure> expected =
        switch (kind) {
          case "Throttled" -> Throttled.class;
          case "AccessDenied" -> AccessDenied.class;
          case "RegionNotEnabled" -> RegionNotEnabled.class;
          case "NotFound" -> NotFound.class;
          case "InvalidField" -> InvalidField.class;
          case "Unreachable" -> Unreachable.class;
          case "NotSignedIn" -> NotSignedIn.class;
          default -> Unexpected.class;
        };
    assertInstanceOf(expected, failure(status, code, "words", "Ec2", Instant.now()));
  }

  @Test
  void failure_whenRequestExpired_tellsTheClockFromTheCredentials() {
    assertEquals(Reason.EXPIRED, reason("RequestExpired", Instant.now()));
    assertEquals(Reason.CLOCK, reason("RequestExpired", Instant.now().minusSeconds(3600)));
    assertEquals(Reason.CLOCK, reason("SignatureDoesNotMatch", Instant.now().plusSeconds(3600)));
    assertEquals(Reason.REFUSED, reason("SignatureDoesNotMatch", Instant.now()));
  }

  @Test
  void failure_whenARoleIsRefused_isNotSignedIn() {
    CloudFailure failure =
        failure(
            403, "AccessDenied", "not authorized to perform: sts:AssumeRole", "Sts", Instant.now());
    assertEquals(Reason.REFUSED, assertInstanceOf(NotSignedIn.class, failure).reason());
  }

  @Test
  void failure_whenFieldIsNamed_keepsIt() {
    CloudFailure failure =
        failure(
            400,
            "InvalidParameterValue",
            "Invalid value '3' for parameter MaxResults",
            "Ec2",
            Instant.now());
    assertEquals("MaxResults", assertInstanceOf(InvalidField.class, failure).field());
  }

  @Test
  void failure_whenWordsAreLong_shortensThem() {
    String message =
        failure(400, "X", "long ".repeat(1_000), "Ec2", Instant.now()).origin().message();
    assertTrue(message != null && message.length() <= 500);
  }

  private static Reason reason(String code, Instant date) {
    return assertInstanceOf(NotSignedIn.class, failure(403, code, "words", "Ec2", date)).reason();
  }

  private static CloudFailure failure(
      int status, String code, String message, String service, Instant date) {
    String header = DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC));
    AwsServiceException thrown =
        Ec2Exception.builder()
            .statusCode(status)
            .requestId("req-1")
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorCode(code)
                    .errorMessage(message)
                    .serviceName(service)
                    .sdkHttpResponse(
                        SdkHttpResponse.builder()
                            .statusCode(status)
                            .putHeader("Date", header)
                            .build())
                    .build())
            .build();
    return FailureTranslation.translate(thrown, Ec2Answers.REGION, "ec2:DescribeImages").failure();
  }
}
