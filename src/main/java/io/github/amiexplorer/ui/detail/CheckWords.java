package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.insight.Check;
import io.github.amiexplorer.insight.Check.Verdict;
import io.github.amiexplorer.insight.Checks;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import java.time.Instant;

/** The sentences for checks: a title by kind and verdict, and what was looked at. */
record CheckWords(Words words, Formats formats) {
  /** Groups of the filter chips. */
  enum Group {
    SECURITY,
    LIFE_CYCLE,
    TRUST
  }

  static Group group(Check check) {
    return switch (check.kind()) {
      case LOOK_ALIKE, OWNER_KNOWN, NAME, TAGS -> Group.TRUST;
      case PUBLIC_ON_PURPOSE, VOLUMES_ENCRYPTED, IMDS_V2_REQUIRED -> Group.SECURITY;
      case DEPRECATION_DATE, AGE, DEREGISTRATION_PROTECTION -> Group.LIFE_CYCLE;
    };
  }

  String title(Check check) {
    boolean good = check.verdict() == Verdict.PASSED;
    return words.text(
        switch (check.kind()) {
          case LOOK_ALIKE -> "detail.c.look-alike";
          case OWNER_KNOWN -> good ? "detail.c.owner" : "detail.c.owner.bad";
          case PUBLIC_ON_PURPOSE -> good ? "detail.c.private" : "detail.c.private.bad";
          case VOLUMES_ENCRYPTED ->
              good
                  ? "detail.c.encrypted"
                  : check.verdict() == Verdict.NOT_CHECKED
                      ? "detail.c.encrypted.unknown"
                      : "detail.c.encrypted.bad";
          case IMDS_V2_REQUIRED -> good ? "detail.c.imds" : "detail.c.imds.bad";
          case DEPRECATION_DATE ->
              good
                  ? "detail.c.deprecation"
                  : check.args().isEmpty()
                      ? "detail.c.deprecation.none"
                      : "detail.c.deprecation.bad";
          case AGE ->
              good
                  ? "detail.c.age"
                  : check.verdict() == Verdict.NOT_CHECKED
                      ? "detail.c.age.unknown"
                      : "detail.c.age.bad";
          case DEREGISTRATION_PROTECTION ->
              good
                  ? "detail.c.protected"
                  : check.verdict() == Verdict.NOT_CHECKED
                      ? "detail.c.protected.unknown"
                      : "detail.c.protected.bad";
          case NAME -> good ? "detail.c.name" : "detail.c.name.bad";
          case TAGS -> good ? "detail.c.tags" : "detail.c.tags.bad";
        });
  }

  String text(Check check) {
    boolean good = check.verdict() == Verdict.PASSED;
    return switch (check.kind()) {
      case LOOK_ALIKE -> words.text("detail.c.look-alike.text", arg(check, 0));
      case OWNER_KNOWN ->
          good
              ? words.text("detail.c.owner.text", arg(check, 0))
              : words.text("detail.c.owner.bad.text", arg(check, 0));
      case PUBLIC_ON_PURPOSE ->
          words.text(good ? "detail.c.private.text" : "detail.c.private.bad.text");
      case VOLUMES_ENCRYPTED ->
          good
              ? words.text("detail.c.encrypted.text", number(check, 1))
              : words.text("detail.c.encrypted.bad.text", number(check, 0), number(check, 1));
      case IMDS_V2_REQUIRED -> words.text(good ? "detail.c.imds.text" : "detail.c.imds.bad.text");
      case DEPRECATION_DATE ->
          check.args().isEmpty()
              ? words.text("detail.c.deprecation.none.text")
              : words.text(
                  "detail.c.deprecation.text", formats.day((Instant) check.args().getFirst()));
      case AGE ->
          check.args().isEmpty()
              ? words.text("detail.c.age.unknown.text")
              : words.text("detail.c.age.text", number(check, 0), (long) Checks.OLD_DAYS);
      case DEREGISTRATION_PROTECTION ->
          words.text(good ? "detail.c.protected.text" : "detail.c.protected.bad.text");
      case NAME -> words.text(good ? "detail.c.name.text" : "detail.c.name.bad.text");
      case TAGS -> words.text("detail.c.tags.text", number(check, 0));
    };
  }

  private static String arg(Check check, int at) {
    return SafeText.of(String.valueOf(check.args().get(at)), 80);
  }

  private static long number(Check check, int at) {
    return ((Number) check.args().get(at)).longValue();
  }
}
