package io.github.amiexplorer.ui.browse.action;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.settings.Preferences;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The images that the user marked. For the FX thread only. */
public final class Favourites {
  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Set<ImageKey>> marked;

  /** Knows what was marked before. */
  public Favourites(Preferences preferences) {
    this.preferences = preferences;
    Set<ImageKey> known = new LinkedHashSet<>();
    for (String each : preferences.favourites()) {
      int slash = each.indexOf('/');
      if (slash > 0 && slash < each.length() - 1) {
        known.add(new ImageKey(Region.of(each.substring(0, slash)), each.substring(slash + 1)));
      }
    }
    marked = new ReadOnlyObjectWrapper<>(Set.copyOf(known));
  }

  /** The marked images. */
  public ReadOnlyObjectProperty<Set<ImageKey>> markedProperty() {
    return marked.getReadOnlyProperty();
  }

  /** Whether that one is marked. */
  public boolean has(ImageKey key) {
    return marked.get().contains(key);
  }

  /** Marks them all, or takes the marks away where all have one. */
  public void toggle(Collection<Image> images) {
    Set<String> kept = new LinkedHashSet<>(preferences.favourites());
    Set<ImageKey> next = new LinkedHashSet<>(marked.get());
    boolean all = images.stream().allMatch(image -> has(image.key()));
    for (Image image : images) {
      if (all) {
        next.remove(image.key());
        kept.remove(image.key().toString());
      } else {
        next.add(image.key());
        kept.add(image.key().toString());
      }
    }
    preferences.favourites(kept);
    marked.set(Set.copyOf(next));
  }
}
