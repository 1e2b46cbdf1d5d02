package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.model.batch.ImageShape;
import io.github.amiexplorer.model.batch.OwnField;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link ShapeTree}: bytes that must come, and what comes then. Immutable: a tree with
 * one more shape shares what it can with the tree before.
 *
 * @param next behind a value
 * @param firsts behind a fork, the byte that each branch begins with
 * @param branches behind a fork
 * @param shape at the end
 * @param idValue at the end, which value of the shape is the id
 */
record ShapeNode(
    byte[] literal,
    Then then,
    @Nullable ShapeNode next,
    byte[] firsts,
    ShapeNode[] branches,
    @Nullable ImageShape shape,
    int idValue) {
  private static final ShapeNode[] NONE = {};
  private static final byte[] NO_BYTES = {};

  /** What comes behind the literal. */
  enum Then {
    VALUE,
    EMPTY_VALUE,
    FORK,
    END
  }

  /** The branch that begins with a byte. */
  @Nullable ShapeNode branch(byte first) {
    int at = 0;
    while (at < firsts.length && firsts[at] != first) {
      at++;
    }
    return at < firsts.length ? branches[at] : null;
  }

  /**
   * A tree with one more element.
   *
   * @return {@code null} where the tree has it, or has something that contradicts it
   */
  static @Nullable ShapeNode with(
      @Nullable ShapeNode tree, ElementLooks looks, @Nullable ImageShape shape) {
    return tree == null ? rest(looks, 0, 0, shape) : tree.with(looks, 0, 0, shape);
  }

  /** The part of an element from a place in its bytes on, of which {@code value} is the next. */
  private static ShapeNode rest(
      ElementLooks looks, int from, int value, @Nullable ImageShape shape) {
    int to = looks.literalEnd(value);
    byte[] literal = Arrays.copyOfRange(looks.bytes(), from, to);
    if (value == looks.values().size()) {
      int id = looks.valueOf(OwnField.ID);
      return new ShapeNode(literal, Then.END, null, NO_BYTES, NONE, shape, id);
    }
    ShapeNode next = rest(looks, looks.valueEnd(value), value + 1, shape);
    return new ShapeNode(literal, then(looks, value), next, NO_BYTES, NONE, null, 0);
  }

  private static Then then(ElementLooks looks, int value) {
    return looks.isAbsent(value) ? Then.EMPTY_VALUE : Then.VALUE;
  }

  private @Nullable ShapeNode with(
      ElementLooks looks, int from, int value, @Nullable ImageShape newShape) {
    int to = looks.literalEnd(value);
    int same = Arrays.mismatch(literal, 0, literal.length, looks.bytes(), from, to);
    if (same < 0 || same == literal.length) {
      return goOn(looks, from + literal.length, value, newShape);
    }
    if (from + same == to) {
      return null;
    }
    byte[] rest = Arrays.copyOfRange(literal, same, literal.length);
    ShapeNode old = new ShapeNode(rest, then, next, firsts, branches, shape, idValue);
    ShapeNode other = rest(looks, from + same, value, newShape);
    return fork(Arrays.copyOf(literal, same), new ShapeNode[] {old, other});
  }

  private static ShapeNode fork(byte[] literal, ShapeNode[] branches) {
    byte[] firsts = new byte[branches.length];
    for (int at = 0; at < firsts.length; at++) {
      firsts[at] = branches[at].literal[0];
    }
    return new ShapeNode(literal, Then.FORK, null, firsts, branches, null, 0);
  }

  private @Nullable ShapeNode goOn(
      ElementLooks looks, int from, int value, @Nullable ImageShape newShape) {
    boolean atValue = from == looks.literalEnd(value);
    if (then == Then.FORK && !atValue) {
      return withBranch(looks, from, value, newShape);
    }
    if (next == null || !atValue || value == looks.values().size() || then != then(looks, value)) {
      return null;
    }
    ShapeNode longer = next.with(looks, looks.valueEnd(value), value + 1, newShape);
    return longer == null
        ? null
        : new ShapeNode(literal, then, longer, firsts, branches, shape, idValue);
  }

  private @Nullable ShapeNode withBranch(
      ElementLooks looks, int from, int value, @Nullable ImageShape newShape) {
    ShapeNode[] all = branches.clone();
    for (int at = 0; at < all.length; at++) {
      if (all[at].literal[0] == looks.bytes()[from]) {
        ShapeNode longer = all[at].with(looks, from, value, newShape);
        if (longer == null) {
          return null;
        }
        all[at] = longer;
        return fork(literal, all);
      }
    }
    all = Arrays.copyOf(all, all.length + 1);
    all[all.length - 1] = rest(looks, from, value, newShape);
    return fork(literal, all);
  }
}
