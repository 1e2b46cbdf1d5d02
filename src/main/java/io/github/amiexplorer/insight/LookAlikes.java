package io.github.amiexplorer.insight;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Publishers;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds images that are named as a known publisher names them, but are another account's. */
public final class LookAlikes {
  private static final List<String[]> NAMES = Tables.rows("image-names.tsv");

  private LookAlikes() {}

  /**
   * The publisher whose naming the image copies, or {@code null}. Images with an alias of EC2's and
   * those of known accounts copy nobody; an own image may be called as one likes.
   *
   * @param accountId the caller's account, or {@code null} while unknown
   */
  public static @Nullable String publisherCopied(Image image, @Nullable String accountId) {
    String name = image.name();
    if (name == null
        || image.ownerAlias() != null
        || Publishers.byOwner(image.ownerId()) != null
        || (accountId != null && accountId.equals(image.ownerId()))) {
      return null;
    }
    String lower = name.strip().toLowerCase(Locale.ROOT);
    for (String[] row : NAMES) {
      if (lower.startsWith(row[0])) {
        return row[1];
      }
    }
    return null;
  }
}
