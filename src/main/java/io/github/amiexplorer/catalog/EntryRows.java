package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;

/** The rows of an answer over the catalogue's own entries. */
final class EntryRows implements ImageRows {
  private final Entry[] entries;

  EntryRows(Entry[] entries) {
    this.entries = entries;
  }

  @Override
  public int size() {
    return entries.length;
  }

  @Override
  public Image get(int index) {
    return entries[index].image();
  }

  @Override
  public int indexOf(ImageKey key) {
    for (int at = 0; at < entries.length; at++) {
      Image image = entries[at].image();
      if (image.id().equals(key.id()) && image.region().equals(key.region())) {
        return at;
      }
    }
    return -1;
  }
}
