package io.github.amiexplorer.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Computes from the tokens what WCAG 2 asks for: 4.5 to 1 for text, 3 to 1 for marks. */
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double MARK = 3.0;
  private static final List<String> GROUNDS =
      List.of("-color-bg-default", "-color-bg-subtle", "-ami-bg-overlay", "-ami-hover");

  @Test
  void textColours_onEveryGround_areReadable() {
    List<String> poor = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      Map<String, String> tokens = tokens(scheme);
      for (String ground : GROUNDS) {
        for (String text :
            List.of(
                "-color-fg-default",
                "-color-fg-muted",
                "-color-accent-fg",
                "-ami-success-fg",
                "-ami-warning-fg",
                "-ami-danger-fg",
                "-ami-done-fg")) {
          check(poor, scheme, tokens, text, ground, TEXT);
        }
      }
      for (String kind : List.of("success", "warning", "danger", "done", "accent")) {
        String fill = "-ami-" + kind + "-subtle";
        check(poor, scheme, tokens, "-ami-" + kind + "-strong", fill, TEXT);
        check(poor, scheme, tokens, "-color-fg-default", fill, TEXT);
      }
      check(poor, scheme, tokens, "-ami-warning-fg", "-ami-warning-subtle", TEXT);
      check(poor, scheme, tokens, "-color-accent-fg", "-ami-danger-subtle", TEXT);
      check(poor, scheme, tokens, "-ami-on-solid", "-color-accent-emphasis", TEXT);
      check(poor, scheme, tokens, "-ami-on-solid", "-ami-danger-solid", TEXT);
      check(poor, scheme, tokens, "-ami-on-solid", "-ami-success-solid", TEXT);
      check(poor, scheme, tokens, "-color-fg-default", "-ami-selected", TEXT);
      check(poor, scheme, tokens, "-color-fg-muted", "-ami-selected", TEXT);
      check(poor, scheme, tokens, "-color-fg-muted", "-ami-pill", TEXT);
      check(poor, scheme, tokens, "-ami-tooltip-fg", "-ami-tooltip-bg", TEXT);
    }
    assertEquals(List.of(), poor);
  }

  @Test
  void marks_canBeSeen() {
    List<String> poor = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      Map<String, String> tokens = tokens(scheme);
      for (String mark :
          List.of(
              "-color-fg-subtle",
              "-ami-focus",
              "-ami-series-1",
              "-ami-series-2",
              "-ami-series-3",
              "-ami-series-4",
              "-ami-series-5",
              "-ami-series-6")) {
        check(poor, scheme, tokens, mark, "-color-bg-default", MARK);
      }
    }
    assertEquals(List.of(), poor);
  }

  @Test
  void ratio_ofBlackAndWhite_is21() {
    assertEquals(21, ratio("#000000", "#ffffff"), 0.001);
  }

  private static void check(
      List<String> poor,
      String scheme,
      Map<String, String> tokens,
      String text,
      String ground,
      double least) {
    assertTrue(tokens.containsKey(text) && tokens.containsKey(ground), text + " on " + ground);
    double ratio = ratio(tokens.get(text), tokens.get(ground));
    if (ratio < least) {
      poor.add("%s: %s on %s %.2f".formatted(scheme, text, ground, ratio));
    }
  }

  private static Map<String, String> tokens(String scheme) {
    try (InputStream in =
        ContrastTest.class.getResourceAsStream("/io/github/amiexplorer/theme/tokens.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int from = css.indexOf("prefers-color-scheme: " + scheme);
      int end = css.indexOf("@media", from);
      Map<String, String> tokens = new HashMap<>();
      Matcher found =
          Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9a-f]{6});")
              .matcher(css.substring(from, end < 0 ? css.length() : end));
      while (found.find()) {
        tokens.put(found.group(1), found.group(2));
      }
      return tokens;
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static double ratio(String one, String other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
