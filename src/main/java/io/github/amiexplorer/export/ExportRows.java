package io.github.amiexplorer.export;

import io.github.amiexplorer.model.Image;

/** The images to write, in their order. Thread-safe. */
public interface ExportRows {
  /** How many. */
  int size();

  /** The image at {@code index}, 0 to {@code size() - 1}. */
  Image get(int index);
}
