package io.github.amiexplorer.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads AMI IDs from text that people paste: any separator, quotes, ARNs, JSON. */
public final class AmiIds {
  private static final Pattern ID = Pattern.compile("ami-([0-9a-f]{8}|[0-9a-f]{17})");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s,;|\"'`<>\\[\\](){}]+");

  /** What stands before an id in an ARN, a URL or an assignment. */
  private static final Pattern LEAD = Pattern.compile("^.*[/:=]", Pattern.DOTALL);

  private AmiIds() {}

  /** Whether {@code text} is exactly one AMI ID: {@code ami-} and 8 or 17 hexadecimal digits. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** The ids in the order of their first mention, and the words that are none. */
  public static Parsed parse(String text) {
    Set<String> ids = new LinkedHashSet<>();
    List<String> others = new ArrayList<>();
    for (String word : SEPARATORS.split(text.strip())) {
      if (word.isEmpty()) {
        continue;
      }
      String last = LEAD.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT);
      if (isId(last)) {
        ids.add(last);
      } else {
        others.add(word);
      }
    }
    return new Parsed(List.copyOf(ids), List.copyOf(others));
  }

  /** What was found in a text. */
  public record Parsed(List<String> ids, List<String> others) {
    /** Whether the text holds ids and nothing else. */
    public boolean onlyIds() {
      return !ids.isEmpty() && others.isEmpty();
    }
  }
}
