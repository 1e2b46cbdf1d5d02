package io.github.amiexplorer.ui.i18n;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The words of the window in the user's language. A key is a path whose first part names the file:
 * {@code browse.filter.prompt} stands in {@code i18n/browse.properties} and {@code
 * i18n/browse_ko.properties}. Texts are {@link MessageFormat} patterns. Bound texts change at once
 * when the language does. For the FX thread only.
 */
public final class Words {
  /** The languages that are complete. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

  private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(Locale.ENGLISH);
  private final Map<String, ResourceBundle> bundles = new HashMap<>();
  private Sentences sentences = new Sentences(Locale.ENGLISH);

  /** Starts in {@code initial}; any language but Korean reads English, numbers as the locale. */
  public Words(Locale initial) {
    locale.set(initial);
  }

  /** The language and the locale for numbers and dates. */
  public ObjectProperty<Locale> localeProperty() {
    return locale;
  }

  /** The locale now. */
  public Locale locale() {
    return locale.get();
  }

  /** The text now. */
  public String text(String key, Object... arguments) {
    String pattern = bundle(key.substring(0, key.indexOf('.'))).getString(key);
    return arguments.length == 0 && pattern.indexOf('\'') < 0
        ? pattern
        : sentences().say(key, pattern, arguments);
  }

  private Sentences sentences() {
    if (!sentences.locale().equals(locale())) {
      sentences = new Sentences(locale());
    }
    return sentences;
  }

  /** The text, following the language and every observable among the arguments. */
  public StringBinding bind(String key, Object... arguments) {
    Observable[] inputs =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(locale),
                Arrays.stream(arguments)
                    .filter(Observable.class::isInstance)
                    .map(Observable.class::cast))
            .toArray(Observable[]::new);
    return Bindings.createStringBinding(
        () ->
            text(
                key,
                Arrays.stream(arguments)
                    .map(each -> each instanceof ObservableValue<?> value ? value.getValue() : each)
                    .toArray()),
        inputs);
  }

  private ResourceBundle bundle(String feature) {
    boolean korean = locale().getLanguage().equals(Locale.KOREAN.getLanguage());
    return bundles.computeIfAbsent(feature + (korean ? "_ko" : ""), Words::load);
  }

  private static ResourceBundle load(String file) {
    String path = "/io/github/amiexplorer/i18n/" + file + ".properties";
    try (var in = Words.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new MissingResourceException(path, Words.class.getName(), file);
      }
      return new PropertyResourceBundle(
          new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
