package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import software.amazon.awssdk.profiles.ProfileFile;

/** Answers in EC2's words and sessions that do not wait long. */
final class Ec2Answers {
  static final Region REGION = Region.of("eu-west-1");
  static final CallLimits SHORT =
      new CallLimits(
          Duration.ofSeconds(2),
          Duration.ofMillis(700),
          Duration.ofSeconds(5),
          Duration.ofMillis(1_000),
          Duration.ofMillis(1_500),
          4,
          64,
          List.of(Duration.ofMillis(5)));
  static final CallLimits AMPLE =
      new CallLimits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          Duration.ofSeconds(20),
          Duration.ofSeconds(25),
          Duration.ofSeconds(30),
          4,
          64,
          List.of());

  private Ec2Answers() {}

  static CloudSession session(URI endpoint, CallLimits limits) {
    return new AwsConnector(ProfileFile.aggregator()::build, limits)
        .open(new ConnectionChoice(Kind.SANDBOX, null, endpoint));
  }

  static String images(int count, @Nullable String nextToken) {
    return page(
        IntStream.range(0, count)
            .mapToObj(n -> image(n, "image " + n))
            .collect(Collectors.joining()),
        nextToken);
  }

  static String image(int number, String name) {
    return "<item><imageId>ami-%017x</imageId><name>%s</name><imageState>available</imageState></item>"
        .formatted(number, name);
  }

  static String page(String items, @Nullable String nextToken) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<DescribeImagesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
        + "<requestId>req-1</requestId><imagesSet>"
        + items
        + "</imagesSet>"
        + (nextToken == null ? "" : "<nextToken>" + nextToken + "</nextToken>")
        + "</DescribeImagesResponse>";
  }

  static List<Image> list(CloudSession session) {
    List<Image> all = new ArrayList<>();
    session
        .images()
        .list(
            REGION,
            new Scope.OwnedByMe(),
            (page, unreadable) -> all.addAll(page.images()),
            new CancelToken());
    return all;
  }

  static CloudFailure failure(CloudSession session) {
    return Assertions.assertThrows(CloudException.class, () -> list(session)).failure();
  }
}
