package io.github.amiexplorer.ui.browse.image;

import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Visibility;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The words of rows and cards in the user's language, harmless on screen. FX thread only. */
public final class ImageTexts {
  /** Shown where EC2 said nothing. */
  public static final String NOTHING = "–";

  private final Words words;
  private final Formats formats;

  /** Speaks the language of {@code words}. */
  public ImageTexts(Words words, Formats formats) {
    this.words = words;
    this.formats = formats;
  }

  /** The words. */
  public Words words() {
    return words;
  }

  /** The numbers and dates. */
  public Formats formats() {
    return formats;
  }

  /** The name without its folder part, or the id. */
  public static String shortName(Image image) {
    String name = image.nameOrId();
    int slash = name.lastIndexOf('/');
    return SafeText.of(slash >= 0 && slash < name.length() - 1 ? name.substring(slash + 1) : name);
  }

  /** The publisher's name; an account of one's own is named as such. */
  public String publisher(Image image, @Nullable String ownAccount, String ownLabel) {
    if (ownAccount != null && ownAccount.equals(image.ownerId())) {
      return words.text("browse.publisher.own", ownLabel);
    }
    return SafeText.of(Publishers.nameOf(image));
  }

  /** The word for a state. */
  public String state(Image image, Instant now) {
    StateLook look = StateLook.of(image, now);
    return switch (look) {
      case AVAILABLE -> words.text("browse.state.available");
      case PENDING -> words.text("browse.state.pending");
      case FAILED -> words.text("browse.state.failed");
      case DISABLED -> words.text("browse.state.disabled");
      case DEPRECATED -> words.text("browse.state.deprecated");
      case DEREGISTERED -> words.text("browse.state.deregistered");
      case OTHER ->
          image.state() == null ? words.text("browse.state.unknown") : SafeText.of(image.state());
    };
  }

  /** How old, or a dash. */
  public String age(@Nullable Instant moment, Instant now) {
    return moment == null ? NOTHING : formats.age(moment, now);
  }

  /** A calendar day in UTC, or a dash. */
  public String day(@Nullable Instant moment) {
    return moment == null ? NOTHING : formats.day(moment);
  }

  /** The text, harmless, or a dash. */
  public static String orNothing(@Nullable String text) {
    return text == null || text.isEmpty() ? NOTHING : SafeText.of(text);
  }

  /** Sum of the volumes, or a dash where none has a size. */
  public String size(Image image) {
    long gib = image.sizeGib();
    return gib == 0 ? NOTHING : formats.gib(gib);
  }

  /** What a screen reader says for a row. */
  public String spoken(Image image, Instant now) {
    return words.text(
        "browse.row.spoken",
        shortName(image),
        image.region().id(),
        state(image, now),
        visibility(image, null),
        age(image.created(), now));
  }

  /** Public, private or shared as far as the image itself tells. */
  public String visibility(Image image, @Nullable String ownAccount) {
    return switch (Visibility.of(image, ownAccount)) {
      case PUBLIC -> words.text("browse.visibility.public");
      case SHARED -> words.text("browse.visibility.shared");
      case PRIVATE -> words.text("browse.visibility.private");
    };
  }

  /** Whether its volumes are encrypted. */
  public String encryption(Image image) {
    return switch (Encryption.of(image)) {
      case ALL -> words.text("browse.encryption.all");
      case PARTLY -> words.text("browse.encryption.partly");
      case NONE -> words.text("browse.encryption.none");
      case UNKNOWN -> NOTHING;
    };
  }
}
