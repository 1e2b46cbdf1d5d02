package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import org.jspecify.annotations.Nullable;

/**
 * Who owns images, with what is asked about owners worked out. What an image's visibility depends
 * on is here too, so that it is asked once an owner.
 *
 * @param candidate an image with nothing but its owner
 * @param words folded words about the owner, each with a line end
 * @param publisher the number in {@link Dictionaries#publishers}
 */
record Owner(Candidate candidate, String words, int publisher) {

  /** What makes two owners one. */
  record Key(@Nullable String id, @Nullable String alias, boolean isPublic) {
    static Key of(Image image) {
      return new Key(image.ownerId(), image.ownerAlias(), image.isPublic());
    }
  }

  static Owner of(Key key, Dictionaries numbers) {
    Candidate candidate =
        new Candidate(
            Image.builder(Kind.NOWHERE, "")
                .ownerId(key.id())
                .ownerAlias(key.alias())
                .isPublic(key.isPublic())
                .build(),
            OperatingSystem.UNKNOWN);
    return new Owner(candidate, candidate.text(), numbers.publishers().code(candidate.publisher()));
  }

  Image image() {
    return candidate.image();
  }
}
