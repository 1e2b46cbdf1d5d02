package io.github.amiexplorer.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class SafeTextTest {
  @Test
  void of_whenPlain_returnsTheSame() {
    String plain = "ubuntu/images/hvm-ssd <b>=1+1</b>";
    assertSame(plain, SafeText.of(plain));
  }

  @Test
  void of_whenNull_isEmpty() {
    assertEquals("", SafeText.of(null));
  }

  @Test
  void of_whenReadingDirectionIsTurned_showsTheMark() {
    assertEquals("evil␣gpj.exe", SafeText.of("evil\u202egpj.exe"));
    assertEquals("a␣b␣", SafeText.of("a\u200bb\u2066"));
  }

  @Test
  void of_whenLinesBreak_staysOnOneLine() {
    assertEquals("a⏎b⏎c⇥d␇", SafeText.of("a\nb\u2028c\td\u0007"));
  }

  @Test
  void of_whenHangulOrEmoji_keepsThem() {
    assertEquals("골든 😀", SafeText.of("골든 😀"));
  }

  @Test
  void of_whenHalfAnEmoji_replacesIt() {
    assertEquals("a\ufffd", SafeText.of("a\ud83d"));
  }

  @Test
  void of_whenTooLong_cutsBetweenCharacters() {
    assertEquals("😀😀…", SafeText.of("😀😀😀", 2));
  }
}
