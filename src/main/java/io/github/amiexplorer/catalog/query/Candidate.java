package io.github.amiexplorer.catalog.query;

import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Region;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An image with what is derived from it once, so that a question over some hundred thousand images
 * reads fields instead of computing them. Times are epoch milliseconds UTC, {@link #NEVER} where
 * there is none. Immutable, but for {@link #ofTimes}.
 */
public final class Candidate {
  /** Stands for "no such time". */
  public static final long NEVER = Long.MIN_VALUE;

  private final Image image;
  private final OperatingSystem system;
  private final String publisher;
  private final Encryption encryption;
  private final long sizeGib;
  private long created;
  private long deprecates;
  private long launched;

  /** Made when it is first asked for; whoever makes it, it is the same. */
  private @Nullable String text;

  /** Derives everything from {@code image}. */
  public Candidate(Image image) {
    this(image, OperatingSystem.of(image));
  }

  /** Derives everything but the system, which may need more than {@code image} tells. */
  public Candidate(Image image, OperatingSystem system) {
    this.image = image;
    this.system = system;
    publisher = Publishers.nameOf(image);
    encryption = Encryption.of(image);
    sizeGib = image.sizeGib();
    created = millis(image.created());
    deprecates = millis(image.deprecates());
    launched = millis(image.lastLaunched());
  }

  /** A candidate that has times only, to be asked again and again with others; for one thread. */
  public static Candidate ofTimes() {
    return new Candidate(Image.builder(Region.of("-"), "").build(), OperatingSystem.UNKNOWN);
  }

  /** Sets the times of {@link #ofTimes}. */
  public void times(long createdAt, long deprecatesAt, long launchedAt) {
    created = createdAt;
    deprecates = deprecatesAt;
    launched = launchedAt;
  }

  /** The image itself. */
  public Image image() {
    return image;
  }

  /** Everything words are looked for in, each folded by {@link #fold}, with a line end. */
  public String text() {
    String made = text;
    if (made == null) {
      made = searchable(image, publisher);
      text = made;
    }
    return made;
  }

  /** Its system. */
  public OperatingSystem system() {
    return system;
  }

  /** The publisher's name, or the owner's account id. */
  public String publisher() {
    return publisher;
  }

  /** Whether its volumes are encrypted. */
  public Encryption encryption() {
    return encryption;
  }

  /** The sum of its volumes, GiB. */
  public long sizeGib() {
    return sizeGib;
  }

  /** When it was made. */
  public long created() {
    return created;
  }

  /** When it is or was deprecated. */
  public long deprecates() {
    return deprecates;
  }

  /** When it was last launched. */
  public long launched() {
    return launched;
  }

  /**
   * One form for every letter, whatever its case and its accents are made of. A line break becomes
   * a blank, so that it can stand between folded texts; half a character becomes U+FFFD.
   */
  public static String fold(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return foldAny(text);
      }
    }
    return text.toLowerCase(Locale.ROOT).replace('\n', ' ');
  }

  private static String foldAny(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .map(Candidate::foldOne)
        .forEach(folded::appendCodePoint);
    return Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }

  /** By way of the capital: letters that share one, such as both forms of sigma, become one. */
  private static int foldOne(int character) {
    if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
      return 0xFFFD;
    }
    return character == '\n' ? ' ' : Character.toLowerCase(Character.toUpperCase(character));
  }

  private static String searchable(Image image, String publisher) {
    StringBuilder all = new StringBuilder(160);
    add(all, image.name());
    add(all, image.id());
    add(all, image.description());
    add(all, image.ownerId());
    add(all, image.ownerAlias());
    if (!publisher.equals(image.ownerIdOrEmpty())) {
      add(all, publisher);
    }
    image
        .tags()
        .forEach(
            (key, value) -> {
              add(all, key);
              add(all, value);
            });
    return all.toString();
  }

  private static void add(StringBuilder all, @Nullable String part) {
    if (part != null && !part.isEmpty()) {
      all.append(fold(part)).append('\n');
    }
  }

  private static long millis(@Nullable Instant time) {
    return time == null ? NEVER : time.toEpochMilli();
  }
}
