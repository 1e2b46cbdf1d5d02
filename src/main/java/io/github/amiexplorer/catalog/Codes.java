package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.batch.ImageShape;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gives the parts that images share their numbers: owners, kinds, texts. Numbers are for ever, so
 * that segments made at any time can stand beside each other. Thread-safe.
 */
final class Codes {
  private static final int MOST_SHAPES = 1 << 14;

  private final Dictionaries dictionaries = Dictionaries.empty();
  private final Numbered<Owner.Key, Owner> owners =
      new Numbered<>(key -> key, key -> Owner.of(key, dictionaries), Owner[]::new);
  private final Kinds kinds = new Kinds(dictionaries);
  private final Map<Owner.Key, OwnerNumbers> ownerNumbers = new HashMap<>();
  private final Map<ImageShape, ShapeCode> shapes = new HashMap<>();
  private final ColdBytes cold;
  private final Texts texts;

  /**
   * Without any number.
   *
   * @param onClosed see {@link Texts}
   */
  Codes(ColdBytes cold, Consumer<TextPage> onClosed) {
    this.cold = cold;
    texts = new Texts(cold, kinds::familyOf, onClosed);
  }

  /** Where bytes go that no search reads. */
  ColdBytes cold() {
    return cold;
  }

  Numbered<Owner.Key, Owner> owners() {
    return owners;
  }

  Kinds kinds() {
    return kinds;
  }

  Texts texts() {
    return texts;
  }

  /** What there is to know of a shape; all is forgotten when it is too much. */
  synchronized ShapeCode shape(ImageShape shape) {
    ShapeCode known = shapes.get(shape);
    if (known == null) {
      Owner.Key anybody =
          new Owner.Key(null, shape.common().ownerAlias(), shape.common().isPublic());
      known =
          ShapeCode.of(
              shape,
              kinds.family(shape.common()),
              ownerNumbers.computeIfAbsent(
                  anybody, key -> new OwnerNumbers(owners, key.alias(), key.isPublic())));
      if (shapes.size() == MOST_SHAPES) {
        shapes.clear();
      }
      shapes.put(shape, known);
    }
    return known;
  }

  /** Lets readers see what every number given so far stands for. */
  void seal() {
    owners.seal();
    kinds.seal();
    texts.seal();
  }

  /** What can be read now. */
  Codebook book() {
    return new Codebook(owners.all(), kinds.all(), texts.state(), dictionaries);
  }
}
