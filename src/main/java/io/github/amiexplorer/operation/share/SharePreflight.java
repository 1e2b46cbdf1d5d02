package io.github.amiexplorer.operation.share;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.ImagePermissions.BlockPublicAccess;
import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.operation.share.ShareFacts.KeyUse;
import io.github.amiexplorer.operation.share.ShareMatrix.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges a share by what was read. Pure. */
public final class SharePreflight {
  /** EC2's quota of entries an image is shared with (L-70015FFA), read 2026-11. */
  private static final int ENTRIES = 1_000;

  private final ShareRequest request;
  private final ShareFacts facts;
  private final ShareMatrix matrix;
  private final String account;
  private final List<Finding<ShareTopic>> found = new ArrayList<>();

  private SharePreflight(
      ShareRequest request, ShareFacts facts, ShareMatrix matrix, String account) {
    this.request = request;
    this.facts = facts;
    this.matrix = matrix;
    this.account = account;
  }

  /** What there is to say, blockers first. */
  public static List<Finding<ShareTopic>> check(
      ShareRequest request, ShareFacts facts, ShareMatrix matrix, String account) {
    SharePreflight preflight = new SharePreflight(request, facts, matrix, account);
    preflight.judge();
    preflight.found.sort(Comparator.comparingInt(each -> order(each.severity())));
    return List.copyOf(preflight.found);
  }

  private static int order(Severity severity) {
    return switch (severity) {
      case BLOCKER -> 0;
      case WARNING -> 1;
      case UNCHECKED -> 2;
      case OK -> 3;
    };
  }

  private void judge() {
    if (request.add().contains(new LaunchPermission.Account(account))) {
      found.add(Finding.of(Severity.BLOCKER, ShareTopic.OWN_ACCOUNT, null, "", account));
    }
    int already = 0;
    for (Row row : matrix.rows()) {
      already += row.already().size();
      judge(row);
    }
    if (already > 0) {
      found.add(Finding.of(Severity.OK, ShareTopic.ALREADY, null, "", String.valueOf(already)));
    }
    if (matrix.rows().stream().allMatch(Row::isIdle)) {
      found.add(Finding.of(Severity.BLOCKER, ShareTopic.SOMETHING_TO_DO, null, ""));
    }
  }

  private void judge(Row row) {
    Image image = row.image();
    if (!account.equals(image.ownerId())) {
      add(Severity.BLOCKER, ShareTopic.OWNER, image);
      return;
    }
    CloudFailure refused = facts.refused().get(image.key());
    if (refused != null) {
      add(
          Severity.UNCHECKED,
          ShareTopic.PERMISSIONS,
          image,
          String.valueOf(refused.origin().code()));
    }
    if (row.add().isEmpty()) {
      return;
    }
    if (row.add().contains(new LaunchPermission.Everyone())) {
      goingPublic(image);
    }
    keys(image);
    int after = row.after().size();
    if (after > ENTRIES) {
      add(
          Severity.BLOCKER,
          ShareTopic.QUOTA,
          image,
          String.valueOf(after),
          String.valueOf(ENTRIES));
    }
  }

  private void goingPublic(Image image) {
    Region region = image.region();
    BlockPublicAccess block = facts.blocks().get(region);
    if (block == null || block.images() == null) {
      add(Severity.UNCHECKED, ShareTopic.BLOCK_PUBLIC_ACCESS, image);
    } else if (!block.images().equals("unblocked")) {
      add(
          Severity.BLOCKER,
          ShareTopic.BLOCK_PUBLIC_ACCESS,
          image,
          String.valueOf(block.managedBy()));
    }
    Encryption encryption = Encryption.of(image);
    boolean encrypted =
        encryption == Encryption.ALL
            || encryption == Encryption.PARTLY
            || !facts.keys().getOrDefault(image.key(), List.of()).isEmpty();
    if (encrypted) {
      add(Severity.BLOCKER, ShareTopic.PUBLIC_ENCRYPTED, image);
    }
    if (!image.productCodes().isEmpty()) {
      add(Severity.BLOCKER, ShareTopic.PUBLIC_CODES, image);
    }
  }

  /** EC2 refuses what the default key encrypts; a key of one's own needs a word in its policy. */
  private void keys(Image image) {
    boolean byDefault = false;
    for (KeyUse use : facts.keys().getOrDefault(image.key(), List.of())) {
      if (use.key() == null) {
        add(Severity.UNCHECKED, ShareTopic.KEY_UNCHECKED, image, use.keyId());
      } else if (use.key().managedByAws()) {
        byDefault = true;
      }
    }
    if (byDefault) {
      add(Severity.BLOCKER, ShareTopic.DEFAULT_KEY, image);
      return;
    }
    customerKeys(image).forEach(key -> add(Severity.WARNING, ShareTopic.CUSTOMER_KEY, image, key));
  }

  private List<String> customerKeys(Image image) {
    return facts.keys().getOrDefault(image.key(), List.of()).stream()
        .filter(use -> use.key() != null && !use.key().managedByAws())
        .map(KeyUse::keyId)
        .distinct()
        .toList();
  }

  private void add(Severity severity, ShareTopic topic, Image image, String... about) {
    @Nullable Region region = image.region();
    found.add(new Finding<>(severity, topic, region, image.nameOrId(), List.of(about)));
  }
}
