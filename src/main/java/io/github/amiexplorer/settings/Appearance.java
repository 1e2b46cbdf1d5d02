package io.github.amiexplorer.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the window looks and speaks.
 *
 * @param language {@code en}, {@code ko}, or {@code null}: as the system
 * @param letterKeys whether single letters are commands while no text field has the focus
 */
public record Appearance(
    ThemeChoice theme, @Nullable String language, Density density, boolean letterKeys) {
  /** At first start. */
  public static final Appearance DEFAULT =
      new Appearance(ThemeChoice.SYSTEM, null, Density.AUTOMATIC, true);

  /** Fills what a file left out. */
  public Appearance {
    theme = Objects.requireNonNullElse(theme, ThemeChoice.SYSTEM);
    density = Objects.requireNonNullElse(density, Density.AUTOMATIC);
  }

  /** How tall the rows of the table are. */
  public enum Density {
    /** One line where the table is wide, else two. */
    AUTOMATIC,
    /** Always one line. */
    COMPACT,
    /** Always two lines. */
    COMFORTABLE
  }

  /** The same in other colours. */
  public Appearance withTheme(ThemeChoice other) {
    return new Appearance(other, language, density, letterKeys);
  }

  /** The same in another language. */
  public Appearance withLanguage(@Nullable String other) {
    return new Appearance(theme, other, density, letterKeys);
  }

  /** The same with rows of another height. */
  public Appearance withDensity(Density other) {
    return new Appearance(theme, language, other, letterKeys);
  }

  /** The same with single letters as commands, or not. */
  public Appearance withLetterKeys(boolean other) {
    return new Appearance(theme, language, density, other);
  }
}
