package io.github.amiexplorer.ui.i18n;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The patterns of one language, each read once: a table says hundreds of them in a frame. */
final class Sentences {
  private final Locale locale;
  private final NumberFormat numbers;
  private final Map<String, Sentence> known = new HashMap<>();

  /** Patterns and the formats of their arguments. */
  private record Sentence(MessageFormat pattern, Format[] formats) {}

  Sentences(Locale locale) {
    this.locale = locale;
    numbers = NumberFormat.getInstance(locale);
  }

  Locale locale() {
    return locale;
  }

  /** Numbers without a format of their own get the one that MessageFormat would make anew. */
  synchronized String say(String key, String pattern, Object... arguments) {
    Sentence sentence = known.computeIfAbsent(key, each -> sentence(pattern));
    Format[] formats = sentence.formats();
    Object[] said = arguments.clone();
    for (int at = 0; at < Math.min(said.length, formats.length); at++) {
      if (formats[at] == null && said[at] instanceof Number number) {
        boolean whole = number instanceof Integer || number instanceof Long;
        said[at] = whole ? numbers.format(number.longValue()) : numbers.format(number);
      }
    }
    return sentence.pattern().format(said);
  }

  private Sentence sentence(String pattern) {
    MessageFormat format = new MessageFormat(pattern, locale);
    return new Sentence(format, format.getFormatsByArgumentIndex());
  }
}
