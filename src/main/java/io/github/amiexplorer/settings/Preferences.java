package io.github.amiexplorer.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the application remembers between starts: one immutable value and one file a concern, never
 * a secret. Thread-safe. Reading happens once, in {@link #open}; changing is in memory; {@link
 * #flush} writes and blocks.
 */
public final class Preferences {
  private final SettingsFile<Appearance> appearance;
  private final SettingsFile<WindowBounds> window;
  private final SettingsFile<StartState> start;
  private final SettingsFile<Tables> tables;
  private final SettingsFile<Favourites> favourites;
  private final SettingsFile<AddressBook> addressBook;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  private Preferences(Path folder) {
    appearance = file(folder, "appearance.json", Appearance.class, Appearance.DEFAULT);
    window = file(folder, "window.json", WindowBounds.class, WindowBounds.UNKNOWN);
    start = file(folder, "start.json", StartState.class, StartState.FIRST);
    tables = file(folder, "tables.json", Tables.class, new Tables(Map.of()));
    favourites = file(folder, "favourites.json", Favourites.class, new Favourites(Set.of()));
    addressBook = file(folder, "address-book.json", AddressBook.class, new AddressBook(Map.of()));
  }

  /**
   * Makes ready what {@link #open} needs where there is something to read, which takes longer than
   * the files; logs nothing.
   */
  public static void prepare(DataFolder folder) {
    if (Files.isDirectory(folder.preferences())) {
      Objects.requireNonNull(SettingsJson.MAPPER);
    }
  }

  /** Reads all files; blocks. Missing and broken ones give the defaults. */
  public static Preferences open(DataFolder folder) {
    return new Preferences(folder.preferences());
  }

  /** Colours, language, density, letter keys. */
  public Appearance appearance() {
    return appearance.get();
  }

  /** Changes them. */
  public void appearance(Appearance now) {
    change(appearance, now);
  }

  /** Where the window was. */
  public WindowBounds window() {
    return window.get();
  }

  /** Changes it. */
  public void window(WindowBounds now) {
    change(window, now);
  }

  /** What the next start needs. */
  public StartState start() {
    return start.get();
  }

  /** Changes it. */
  public void start(StartState now) {
    change(start, now);
  }

  /** The table of a scope, by {@code Scope.key()}. */
  public TableLayout table(String scopeKey) {
    return tables.get().scopes().getOrDefault(scopeKey, TableLayout.DEFAULT);
  }

  /** Changes it. */
  public void table(String scopeKey, TableLayout now) {
    Map<String, TableLayout> all = new LinkedHashMap<>(tables.get().scopes());
    all.put(scopeKey, now);
    change(tables, new Tables(all));
  }

  /** Marked images as {@code region/ami-id}, in the order they were marked. */
  public Set<String> favourites() {
    return favourites.get().images();
  }

  /** Changes them. */
  public void favourites(Set<String> now) {
    change(favourites, new Favourites(now));
  }

  /** Names that the user gave to accounts, by their 12 digits. */
  public Map<String, String> addressBook() {
    return addressBook.get().accounts();
  }

  /** Changes them. */
  public void addressBook(Map<String, String> now) {
    change(addressBook, new AddressBook(now));
  }

  /** Calls {@code listener} after every change, on the thread of the change. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** Writes what has changed; blocks. What cannot be written is logged and kept for next time. */
  public void flush() {
    for (SettingsFile<?> file :
        List.of(appearance, window, start, tables, favourites, addressBook)) {
      file.flush();
    }
  }

  private <T> void change(SettingsFile<T> file, T now) {
    if (file.set(now)) {
      listeners.forEach(Runnable::run);
    }
  }

  private static <T> SettingsFile<T> file(Path folder, String name, Class<T> type, T otherwise) {
    return new SettingsFile<>(folder.resolve(name), type, otherwise);
  }

  /** The content of {@code tables.json}. */
  record Tables(Map<String, TableLayout> scopes) {
    Tables {
      scopes = new LinkedHashMap<>(Objects.requireNonNullElse(scopes, Map.of()));
    }
  }

  /** The content of {@code favourites.json}. */
  record Favourites(Set<String> images) {
    Favourites {
      images =
          java.util.Collections.unmodifiableSet(
              new LinkedHashSet<>(Objects.requireNonNullElse(images, Set.of())));
    }
  }

  /** The content of {@code address-book.json}. */
  record AddressBook(Map<String, String> accounts) {
    AddressBook {
      accounts =
          java.util.Collections.unmodifiableMap(
              new LinkedHashMap<>(Objects.requireNonNullElse(accounts, Map.of())));
    }
  }
}
