package io.github.amiexplorer.ui.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private final Words words = new Words(Locale.ENGLISH);
  private final Formats formats = new Formats(words, ZoneId.of("Asia/Seoul"));

  @Test
  void age_growsFromMinutesToYears() {
    assertEquals("now", age(Duration.ofSeconds(30)));
    assertEquals("2 min", age(Duration.ofSeconds(130)));
    assertEquals("3 h", age(Duration.ofMinutes(200)));
    assertEquals("3 d", age(Duration.ofDays(3)));
    assertEquals("124 d", age(Duration.ofDays(124)));
    assertEquals("2.4 y", age(Duration.ofDays(876)));
    assertEquals("now", age(Duration.ofDays(-1)));
  }

  @Test
  void age_inKorean_hasNoSpace() {
    words.localeProperty().set(Locale.KOREAN);
    assertEquals("3일", age(Duration.ofDays(3)));
    assertEquals("2분", age(Duration.ofMinutes(2)));
    assertEquals("2.4년", age(Duration.ofDays(876)));
  }

  @Test
  void shortCount_fitsFourDigits() {
    assertEquals("412", formats.shortCount(412));
    assertEquals("1,284", formats.shortCount(1284));
    assertEquals("14.2k", formats.shortCount(14_213));
    assertEquals("215k", formats.shortCount(214_600));
    assertEquals("1.90M", formats.shortCount(1_904_377));
    assertEquals("100k", formats.shortCount(99_990));
    assertEquals("1.00M", formats.shortCount(999_900));
  }

  @Test
  void sizesAndMoney_haveFixedDecimals() {
    assertEquals("1,024 GiB", formats.gib(1024));
    assertEquals("41.2 GiB", formats.gib(41.23));
    assertEquals("$0.71", formats.money(new BigDecimal("0.705")));
  }

  @Test
  void exact_givesUtcAndLocalTime() {
    assertEquals("23 Nov 2026, 12:00:00 UTC\n23 Nov 2026, 21:00:00 KST", formats.exact(NOW));
    assertEquals("23 Nov 2026", formats.day(NOW));
    assertEquals("23 Nov 2026, 12:00 UTC", formats.utc(NOW));
  }

  @Test
  void moment_namesYesterday() {
    assertEquals("20:00", formats.moment(NOW.minusSeconds(3600), NOW));
    assertEquals("21:00 yesterday", formats.moment(NOW.minus(Duration.ofDays(1)), NOW));
    assertEquals("20 Nov 2026, 21:00", formats.moment(NOW.minus(Duration.ofDays(3)), NOW));
  }

  @Test
  void words_whenTheLanguageChanges_boundTextsFollow() {
    var bound = words.bind("formats.age.now");
    var shown = new javafx.beans.property.SimpleStringProperty();
    shown.bind(bound);
    assertEquals("now", shown.get());
    words.localeProperty().set(Locale.KOREAN);
    assertEquals("방금", shown.get());
  }

  private String age(Duration old) {
    return formats.age(NOW.minus(old), NOW);
  }
}
