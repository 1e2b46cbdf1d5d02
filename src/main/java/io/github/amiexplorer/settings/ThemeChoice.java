package io.github.amiexplorer.settings;

/** Which colours the user wants. */
public enum ThemeChoice {
  LIGHT,
  DARK,
  /** As the desktop says, following it. */
  SYSTEM
}
