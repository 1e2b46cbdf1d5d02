package io.github.amiexplorer.ui.browse.action;

import io.github.amiexplorer.model.Image;
import java.util.regex.Pattern;

/** The pattern of the names that differ from an image's name in their version or date only. */
public final class FamilyPattern {
  private static final Pattern VERSION = Pattern.compile("[-_. ]v?[0-9][0-9.\\-_:TZ]*$");

  private FamilyPattern() {}

  /** The name up to its version; the name itself where it has none. */
  public static String stem(Image image) {
    String name = image.nameOrId();
    String stem = VERSION.matcher(name).replaceFirst("");
    return stem.isEmpty() ? name : stem;
  }

  /** An EC2 wildcard pattern, marks of the name escaped. */
  public static String of(Image image) {
    String stem = stem(image);
    String escaped = stem.replaceAll("([*?\\\\])", "\\\\$1");
    return stem.equals(image.nameOrId()) ? escaped : escaped + "*";
  }
}
