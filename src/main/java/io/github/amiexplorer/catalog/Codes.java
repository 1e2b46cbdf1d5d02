package io.github.amiexplorer.catalog;

import java.util.function.Consumer;

/**
 * Gives the parts that images share their numbers: owners, kinds, texts. Numbers are for ever, so
 * that segments made at any time can stand beside each other. Thread-safe.
 */
final class Codes {
  private final Dictionaries dictionaries = Dictionaries.empty();
  private final Numbered<Owner.Key, Owner> owners =
      new Numbered<>(key -> key, key -> Owner.of(key, dictionaries), Owner[]::new);
  private final Numbered<Kind.Key, Kind> kinds =
      new Numbered<>(Kind::common, key -> Kind.of(key, dictionaries), Kind[]::new);
  private final ColdBytes cold;
  private final Texts texts;

  /**
   * Without any number.
   *
   * @param onClosed see {@link Texts}
   */
  Codes(ColdBytes cold, Consumer<TextPage> onClosed) {
    this.cold = cold;
    texts = new Texts(cold, onClosed);
  }

  /** Where bytes go that no search reads. */
  ColdBytes cold() {
    return cold;
  }

  Numbered<Owner.Key, Owner> owners() {
    return owners;
  }

  Numbered<Kind.Key, Kind> kinds() {
    return kinds;
  }

  Texts texts() {
    return texts;
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
