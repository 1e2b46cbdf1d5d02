package io.github.amiexplorer.ui.theme;

import io.github.amiexplorer.settings.ThemeChoice;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The looks of every window. AtlantaFX's Primer, without the controls that no window has, is the
 * user agent sheet and changes with the scheme; our tokens carry both schemes in {@code @media
 * (prefers-color-scheme)} blocks, so a scene only has to know which one it prefers. For the FX
 * thread only.
 */
public final class Theme {
  private static final Logger LOG = LoggerFactory.getLogger(Theme.class);
  private static final List<String> SHEETS =
      List.of(
          "tokens",
          "opening",
          "controls",
          "dialog",
          "shell",
          "browse",
          "detail",
          "wizard",
          "activity");

  /** For the places of the main window, which are shown before and until it is filled. */
  private static final List<String> FIRST_SHEETS = List.of("tokens", "opening");

  private final FutureTask<Boolean> faces = new FutureTask<>(Fonts::load, true);
  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private @Nullable Scene main;

  /** Floating windows (menus, tool tips, pop-overs) follow from now on. */
  public Theme(ThemeChoice initial) {
    choice.set(initial);
    choice.addListener((property, before, now) -> show());
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(this::prefer);
                  }
                });
  }

  /** Light, dark, or as the desktop says. */
  public ObjectProperty<ThemeChoice> choiceProperty() {
    return choice;
  }

  /** Whether the dark colours are shown now. */
  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  /**
   * Gives the scene of the main window the colours of its places only, and begins to read the faces
   * on another thread; {@link #apply} does the rest. Until {@link #awaitFaces} no text may be made.
   *
   * @param language of the texts
   */
  public void begin(Scene scene, Locale language) {
    beside(
        () -> {
          faces.run();
          Fonts.warm(Fonts.LATIN + language.getDisplayLanguage(language));
        });
    follow(scene);
    // Now and not later: a window that is shown is styled and painted again for another one.
    show();
    scene.getStylesheets().setAll(sheets(FIRST_SHEETS));
  }

  /** Looks for faces of scripts that not the language, but names of images may be in. */
  public void readOtherFaces() {
    beside(() -> Fonts.warm(Fonts.OTHERS));
  }

  private static void beside(Runnable reading) {
    Thread.ofPlatform().daemon().name("faces").start(reading);
  }

  /** Gives a scene the sheets and the colours; the first one tells what the desktop prefers. */
  public void apply(Scene scene) {
    awaitFaces();
    if (main == null) {
      follow(scene);
      show();
    }
    scene.getStylesheets().setAll(sheets(SHEETS));
  }

  private void follow(Scene scene) {
    main = scene;
    scene
        .getPreferences()
        .colorSchemeProperty()
        .addListener((property, before, now) -> followScheme(now));
  }

  /** Waits until texts have their faces. */
  public void awaitFaces() {
    faces.run();
    try {
      faces.get();
    } catch (ExecutionException broken) {
      LOG.warn("The faces cannot be loaded", broken.getCause());
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  private void show() {
    Scene scene = main;
    if (scene != null) {
      scene.getPreferences().setColorScheme(wanted());
      followScheme(scene.getPreferences().getColorScheme());
    }
  }

  private void followScheme(ColorScheme scheme) {
    dark.set(scheme == ColorScheme.DARK);
    useSheet(dark.get());
    Window.getWindows().forEach(this::prefer);
  }

  private static void useSheet(boolean dark) {
    String sheet = sheets(List.of(dark ? "primer-dark" : "primer-light")).getFirst();
    if (!sheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
  }

  private void prefer(Window window) {
    Scene scene = window.getScene();
    if (scene != null && !scene.equals(main)) {
      scene.getPreferences().setColorScheme(dark.get() ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
  }

  private @Nullable ColorScheme wanted() {
    return switch (choice.get()) {
      case LIGHT -> ColorScheme.LIGHT;
      case DARK -> ColorScheme.DARK;
      case SYSTEM -> null;
    };
  }

  private static List<String> sheets(List<String> names) {
    return names.stream()
        .map(name -> Theme.class.getResource("/io/github/amiexplorer/theme/" + name + ".css"))
        .filter(Objects::nonNull)
        .map(URL::toExternalForm)
        .toList();
  }
}
