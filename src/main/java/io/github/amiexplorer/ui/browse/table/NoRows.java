package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;

/** What there is before the first answer. */
enum NoRows implements ImageRows {
  INSTANCE;

  @Override
  public int size() {
    return 0;
  }

  @Override
  public Image get(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public int indexOf(ImageKey key) {
    return -1;
  }
}
