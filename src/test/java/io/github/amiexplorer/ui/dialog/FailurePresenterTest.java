package io.github.amiexplorer.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudFailure.AccessDenied;
import io.github.amiexplorer.cloud.CloudFailure.InvalidField;
import io.github.amiexplorer.cloud.CloudFailure.NotFound;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn;
import io.github.amiexplorer.cloud.CloudFailure.Origin;
import io.github.amiexplorer.cloud.CloudFailure.RegionNotEnabled;
import io.github.amiexplorer.cloud.CloudFailure.Throttled;
import io.github.amiexplorer.cloud.CloudFailure.Unexpected;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FailurePresenterTest {
  private static final Origin ORIGIN =
      new Origin(
          Region.of("me-central-1"),
          "ec2:DescribeImages",
          "UnauthorizedOperation",
          "5b1c-e09f",
          "You are not\nauthorized\u202e",
          403);

  @Test
  void words_forEveryKind_areSaidInBothLanguages() {
    for (Locale language : Words.LANGUAGES) {
      FailurePresenter presenter = new FailurePresenter(new Words(language));
      Set<String> briefs = new HashSet<>();
      for (CloudFailure failure : all()) {
        assertTrue(presenter.what(failure).startsWith("me-central-1 "), presenter.what(failure));
        assertFalse(presenter.advice(failure).isBlank());
        briefs.add(presenter.brief(failure));
      }
      assertEquals(all().size(), briefs.size(), "every kind has its own words: " + briefs);
    }
  }

  @Test
  void all_coversTheSealedType() {
    Set<Class<?>> seen = all().stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.of(CloudFailure.class.getPermittedSubclasses()), seen);
  }

  @Test
  void details_keepCodeAndRequestId_andAreHarmless() {
    String details = new FailurePresenter(new Words(Locale.ENGLISH)).details(new Throttled(ORIGIN));
    assertEquals(
        List.of(
            "ec2:DescribeImages",
            "UnauthorizedOperation (HTTP 403)",
            "You are not⏎authorized␣",
            "me-central-1",
            "Request ID 5b1c-e09f"),
        details.lines().toList());
  }

  @Test
  void what_withoutARegion_speaksOfTheAccount() {
    Origin nowhere = new Origin(null, "sts:GetCallerIdentity", null, null, null, 0);
    assertEquals(
        "The account is signed out",
        new FailurePresenter(new Words(Locale.ENGLISH))
            .what(new NotSignedIn(nowhere, NotSignedIn.Reason.EXPIRED)));
  }

  private static List<CloudFailure> all() {
    List<CloudFailure> all =
        new ArrayList<>(
            List.of(
                new AccessDenied(ORIGIN, "ec2:DescribeImages"),
                new RegionNotEnabled(ORIGIN),
                new Throttled(ORIGIN),
                new NotFound(ORIGIN),
                new InvalidField(ORIGIN, "Owner.1"),
                new Unexpected(ORIGIN)));
    Stream.of(NotSignedIn.Reason.values()).map(r -> new NotSignedIn(ORIGIN, r)).forEach(all::add);
    Stream.of(Unreachable.Problem.values())
        .map(problem -> new Unreachable(ORIGIN, problem))
        .forEach(all::add);
    return all;
  }
}
