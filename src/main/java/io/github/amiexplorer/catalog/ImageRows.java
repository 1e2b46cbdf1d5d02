package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;

/** The images of an answer in its order. Immutable and thread-safe; made without copying images. */
public interface ImageRows {
  /** How many. */
  int size();

  /** The image at {@code index}, 0 to {@code size() - 1}. */
  Image get(int index);

  /** The position of the image with that key, or -1. */
  int indexOf(ImageKey key);
}
