package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.insight.LookAlikes;
import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Visibility;
import io.github.amiexplorer.ui.control.Badge;
import io.github.amiexplorer.ui.control.Badge.Kind;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Tooltip;

/** The badges that say at a glance what to know of an image. */
final class ImageBadges {
  private static final int MOST = 5;

  private final Context context;

  ImageBadges(Context context) {
    this.context = context;
  }

  /** Two lines of badges at most in the pane; the rest is behind "+n" and its tip. */
  List<Badge> of(Image image) {
    List<Badge> all = all(image);
    if (all.size() <= MOST || context.workspace().detailEnlargedProperty().get()) {
      return all;
    }
    List<Badge> shown = new ArrayList<>(all.subList(0, MOST - 1));
    List<Badge> rest = all.subList(MOST - 1, all.size());
    Badge more =
        Badge.of(
            context.words().text("detail.b.more", rest.size()),
            "fth-more-horizontal",
            Kind.NEUTRAL);
    String names = String.join(", ", rest.stream().map(Badge::getText).toList());
    more.setTooltip(new Tooltip(names));
    more.setAccessibleText(names);
    shown.add(more);
    return shown;
  }

  private List<Badge> all(Image image) {
    List<Badge> badges = new ArrayList<>();
    badges.add(state(image));
    String copied = LookAlikes.publisherCopied(image, context.accountId());
    if (copied != null) {
      badges.add(
          Badge.of(
              context.words().text("detail.b.look-alike", copied),
              "fth-alert-triangle",
              Kind.DANGER));
    }
    if (Boolean.FALSE.equals(image.imageAllowed())) {
      badges.add(badge("detail.b.not-allowed", "fth-slash", Kind.DANGER));
    }
    if (image.isDeprecatedAt(context.clock().instant())) {
      badges.add(badge("detail.b.deprecated", "fth-clock", Kind.WARNING));
    }
    badges.add(Badge.of(SafeText.of(image.region().id()), "fth-map-pin", Kind.NEUTRAL));
    if (image.architecture() != null) {
      badges.add(Badge.of(SafeText.of(image.architecture(), 20), "fth-cpu", Kind.NEUTRAL));
    }
    badges.add(visibility(image));
    switch (Encryption.of(image)) {
      case ALL -> badges.add(badge("detail.b.encrypted", "fth-lock", Kind.SUCCESS));
      case PARTLY -> badges.add(badge("detail.b.partly", "fth-unlock", Kind.WARNING));
      case NONE -> {
        if (mine(image)) {
          badges.add(badge("detail.b.plain", "fth-unlock", Kind.DANGER));
        }
      }
      case UNKNOWN -> {}
    }
    if ("v2.0".equals(image.imdsSupport())) {
      badges.add(Badge.of("IMDSv2", "fth-shield", Kind.SUCCESS));
    }
    if (image.tpmSupport() != null) {
      badges.add(Badge.of("TPM 2.0", "fth-cpu", Kind.NEUTRAL));
    }
    String protection = image.deregistrationProtection();
    if (protection != null && protection.startsWith("enabled")) {
      badges.add(badge("detail.b.protected", "fth-anchor", Kind.DONE));
    }
    if (!mine(image) && Publishers.isVerified(image)) {
      badges.add(badge("detail.b.verified", "fth-check-circle", Kind.ACCENT));
    } else if (!mine(image) && image.ownerAlias() == null) {
      badges.add(badge("detail.b.unverified", "fth-help-circle", Kind.NEUTRAL));
    }
    return badges;
  }

  private Badge state(Image image) {
    String state = String.valueOf(image.state());
    return switch (state) {
      case "available" -> badge("detail.b.available", "fth-check", Kind.SUCCESS);
      case "pending" -> badge("detail.b.pending", "fth-loader", Kind.ACCENT);
      case "failed" -> badge("detail.b.failed", "fth-x-circle", Kind.DANGER);
      case "disabled" -> badge("detail.b.disabled", "fth-slash", Kind.NEUTRAL);
      case "deregistered" -> badge("detail.b.deregistered", "fth-trash-2", Kind.DASHED);
      default -> Badge.of(SafeText.of(state, 24), "fth-help-circle", Kind.NEUTRAL);
    };
  }

  private Badge visibility(Image image) {
    return switch (Visibility.of(image, context.accountId())) {
      case PUBLIC ->
          badge("detail.b.public", "fth-globe", mine(image) ? Kind.WARNING : Kind.NEUTRAL);
      case SHARED -> badge("detail.b.shared", "fth-users", Kind.ACCENT);
      case PRIVATE -> {
        SharingFacts facts = context.model().sharingProperty().get();
        int shares =
            facts != null && facts.launch() instanceof Loaded.Value<?>(List<?> list)
                ? list.size()
                : 0;
        yield shares == 0
            ? badge("detail.b.private", "fth-lock", Kind.NEUTRAL)
            : Badge.of(
                context.words().bind("detail.b.shared-with", shares), "fth-users", Kind.ACCENT);
      }
    };
  }

  boolean mine(Image image) {
    String account = context.accountId();
    return account != null && account.equals(image.ownerId());
  }

  private Badge badge(String key, String icon, Kind kind) {
    Words words = context.words();
    return Badge.of(words.bind(key), icon, kind);
  }
}
