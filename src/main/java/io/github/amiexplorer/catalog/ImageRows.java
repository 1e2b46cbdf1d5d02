package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The images of an answer in its order. Immutable and thread-safe; made without copying images. */
public interface ImageRows {
  /** How many. */
  int size();

  /**
   * The image at {@code index}, 0 to {@code size() - 1}.
   *
   * @throws UnreadableImagesException where a saved file does not say any more what it is
   */
  Image get(int index);

  /** The key of the image at {@code index}, which can nearly always be read. */
  default ImageKey key(int index) {
    return get(index).key();
  }

  /** The position of the image with that key, or -1. */
  int indexOf(ImageKey key);

  /**
   * The positions here of the images at some positions of other rows; those that are not here are
   * left out. May take a pass over both: call it off the FX thread where many are picked.
   */
  default BitSet positions(BitSet picked, ImageRows others) {
    Set<ImageKey> wanted = new HashSet<>();
    picked.stream().forEach(index -> wanted.add(others.get(index).key()));
    BitSet positions = new BitSet();
    for (int index = 0; index < size() && !wanted.isEmpty(); index++) {
      if (wanted.contains(get(index).key())) {
        positions.set(index);
      }
    }
    return positions;
  }
}
