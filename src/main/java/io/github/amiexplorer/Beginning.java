package io.github.amiexplorer;

import io.github.amiexplorer.catalog.Question;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.settings.DataFolder;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.settings.StartState;
import io.github.amiexplorer.settings.ThemeChoice;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * What is there before the window is built.
 *
 * @param choice what the window opens first; it is being opened already
 */
record Beginning(
    StartOptions options,
    DataFolder folder,
    Preferences preferences,
    Connections connections,
    ConnectionChoice choice) {
  /** Reads the preferences and begins to open what is saved of the first connection; blocks. */
  static Beginning of(StartOptions options, DataFolder folder) {
    Preferences preferences = Preferences.open(folder);
    Connections connections = new Connections(folder, InsideSandbox::start);
    ConnectionChoice choice = choice(options, preferences.start());
    connections.openAhead(choice, Question.first(Set.copyOf(options.regions()), Instant.now()));
    return new Beginning(options, folder, preferences, connections, choice);
  }

  /** The language of the window. */
  Locale locale() {
    Locale asked = options.locale();
    String language = preferences.appearance().language();
    if (asked != null) {
      return asked;
    }
    return language == null ? Locale.getDefault() : Locale.forLanguageTag(language);
  }

  /** The colours of the window. */
  ThemeChoice theme() {
    StartOptions.Theme asked = options.theme();
    if (asked == null) {
      return preferences.appearance().theme();
    }
    return switch (asked) {
      case LIGHT -> ThemeChoice.LIGHT;
      case DARK -> ThemeChoice.DARK;
      case SYSTEM -> ThemeChoice.SYSTEM;
    };
  }

  private static ConnectionChoice choice(StartOptions options, StartState last) {
    if (options.profile() != null || options.endpoint() != null) {
      return new ConnectionChoice(Kind.ACCOUNT, options.profile(), options.endpoint());
    }
    if (options.sandbox() || last.sandbox()) {
      return new ConnectionChoice(Kind.SANDBOX, null, null);
    }
    String endpoint = last.endpoint();
    return new ConnectionChoice(
        Kind.ACCOUNT, last.profile(), endpoint == null ? null : URI.create(endpoint));
  }
}
