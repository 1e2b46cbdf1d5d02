package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.model.batch.ImageBatchBuilder;
import io.github.amiexplorer.model.batch.ImageShape;
import org.jspecify.annotations.Nullable;

/**
 * What elements of images looked like so far, byte by byte, but for the values of their own: a tree
 * in which an element is compared, not parsed. Equal bytes mean equal fields, so that what is found
 * here is what parsing would give. Elements that came once only are not learnt; memory is bounded.
 * Thread-safe.
 */
final class ShapeTree {
  /** Some ten thousand shapes; a cloud that sends more of them is parsed. */
  private static final int MOST_BYTES = 4 << 20;

  private static final int SEEN = 1 << 14;

  private final int[] seen = new int[SEEN];
  private volatile @Nullable ShapeNode root;
  private int bytes;

  /**
   * Takes an element whose shape is known out of the document.
   *
   * @param document stands where the element before ended
   * @return whether it was one; else nothing was taken
   */
  boolean take(XmlBytes document, ImageBatchBuilder batch) {
    ShapeNode node = root;
    int offset = 0;
    while (node != null) {
      byte[] literal = node.literal();
      if (!document.startsWith(offset, literal)) {
        break;
      }
      offset += literal.length;
      switch (node.then()) {
        case VALUE -> {
          int length = document.plainText(offset);
          if (length < 0) {
            batch.dropValues();
            return false;
          }
          batch.value(document.array(), document.at() + offset, length);
          offset += length;
          node = node.next();
        }
        case EMPTY_VALUE -> {
          batch.value(document.array(), 0, 0);
          node = node.next();
        }
        case FORK -> node = document.has(offset) ? node.branch(document.byteAt(offset)) : null;
        case END -> {
          ImageShape shape = node.shape();
          if (shape == null || batch.isBlank(node.idValue())) {
            node = null;
            break;
          }
          batch.add(shape);
          document.skip(offset);
          return true;
        }
      }
    }
    batch.dropValues();
    return false;
  }

  /** Whether an element of these looks came before and there is room: worth being learnt. */
  synchronized boolean isWorthIt(ElementLooks looks) {
    int hash = looks.hash();
    int place = (hash ^ hash >>> 14) & SEEN - 1;
    boolean known = seen[place] == hash;
    seen[place] = hash;
    return known && bytes + looks.size() < MOST_BYTES;
  }

  /** Learns what an element looks like. */
  synchronized void learn(ElementLooks looks, ImageShape shape) {
    ShapeNode with = ShapeNode.with(root, looks, shape);
    if (with != null) {
      root = with;
      bytes += looks.size();
    }
  }
}
