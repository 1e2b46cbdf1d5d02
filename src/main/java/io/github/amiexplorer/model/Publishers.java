package io.github.amiexplorer.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The publishers whose accounts are known; the table names its sources. */
public final class Publishers {
  private static final Map<String, Publisher> BY_OWNER = load();

  private Publishers() {}

  /** All of them, in the order of the table. */
  public static List<Publisher> all() {
    return List.copyOf(BY_OWNER.values());
  }

  /** The publisher with that account, or {@code null}. */
  public static @Nullable Publisher byOwner(@Nullable String ownerId) {
    return ownerId == null ? null : BY_OWNER.get(ownerId);
  }

  /** Accounts of verified publishers other than Amazon, whose images EC2 marks itself. */
  public static List<String> verifiedOwnerIds() {
    return BY_OWNER.values().stream()
        .filter(each -> !each.name().equals("Amazon"))
        .map(Publisher::ownerId)
        .toList();
  }

  /** Whether the account behind the image is known; its name alone never makes it so. */
  public static boolean isVerified(Image image) {
    return "amazon".equals(image.ownerAlias()) || byOwner(image.ownerId()) != null;
  }

  /** The publisher's name, "Amazon" or "AWS Marketplace" by EC2's alias, or the account id. */
  public static String nameOf(Image image) {
    Publisher known = byOwner(image.ownerId());
    if (known != null) {
      return known.name();
    }
    String alias = image.ownerAlias();
    if ("amazon".equals(alias)) {
      return "Amazon";
    }
    if ("aws-marketplace".equals(alias)) {
      return "AWS Marketplace";
    }
    if ("aws-backup-vault".equals(alias)) {
      return "AWS Backup";
    }
    return image.ownerIdOrEmpty();
  }

  private static Map<String, Publisher> load() {
    Map<String, Publisher> table = new LinkedHashMap<>();
    for (String[] row : TsvResource.rows("publishers.tsv")) {
      table.put(
          row[0],
          new Publisher(row[0], row[1], List.of(row[2].toLowerCase(Locale.ROOT).split(" "))));
    }
    return table;
  }
}
