package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.model.RegionNames.Continent;
import io.github.amiexplorer.ui.i18n.Words;
import javafx.beans.binding.StringBinding;

/** The words of the shell's own enumerations. */
final class ShellWords {
  private ShellWords() {}

  static StringBinding name(Words words, ScopeEntry entry) {
    return switch (entry) {
      case ALL -> words.bind("shell.scope.all");
      case OWNED -> words.bind("shell.scope.owned");
      case SHARED -> words.bind("shell.scope.shared");
      case AMAZON -> words.bind("shell.scope.amazon");
      case VERIFIED -> words.bind("shell.scope.verified");
      case MARKETPLACE -> words.bind("shell.scope.marketplace");
      case COMMUNITY -> words.bind("shell.scope.community");
      case FAVOURITES -> words.bind("shell.scope.favourites");
    };
  }

  static StringBinding name(Words words, Continent continent) {
    return switch (continent) {
      case NORTH_AMERICA -> words.bind("shell.continent.north-america");
      case SOUTH_AMERICA -> words.bind("shell.continent.south-america");
      case EUROPE -> words.bind("shell.continent.europe");
      case ASIA_PACIFIC -> words.bind("shell.continent.asia-pacific");
      case MIDDLE_EAST -> words.bind("shell.continent.middle-east");
      case AFRICA -> words.bind("shell.continent.africa");
      case ELSEWHERE -> words.bind("shell.continent.elsewhere");
    };
  }
}
