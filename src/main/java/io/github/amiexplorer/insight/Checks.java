package io.github.amiexplorer.insight;

import io.github.amiexplorer.insight.Check.Kind;
import io.github.amiexplorer.insight.Check.Verdict;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Publishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges an image by its description alone. Pure: the same input gives the same checks. */
public final class Checks {
  /** From here an image counts as old: a year without security updates. */
  public static final int OLD_DAYS = 365;

  private final Image image;
  private final @Nullable String accountId;
  private final Instant now;
  private final List<Check> found = new ArrayList<>();

  private Checks(Image image, @Nullable String accountId, Instant now) {
    this.image = image;
    this.accountId = accountId;
    this.now = now;
  }

  /**
   * The checks that make sense for the image, the worst first. What concerns the owner only is left
   * out for other accounts' images.
   *
   * @param accountId the caller's account, or {@code null} while unknown
   */
  public static List<Check> of(Image image, @Nullable String accountId, Instant now) {
    Checks checks = new Checks(image, accountId, now);
    checks.judge();
    return checks.found.stream().sorted(Comparator.comparing(Check::verdict)).toList();
  }

  private void judge() {
    boolean own = accountId != null && accountId.equals(image.ownerId());
    String copied = LookAlikes.publisherCopied(image, accountId);
    if (copied != null) {
      add(Kind.LOOK_ALIKE, accountId == null ? Verdict.WARNING : Verdict.PROBLEM, copied);
    }
    owner(own);
    encryption();
    add(Kind.IMDS_V2_REQUIRED, passed("v2.0".equals(image.imdsSupport())));
    deprecation(own);
    age();
    if (own) {
      add(Kind.PUBLIC_ON_PURPOSE, passed(!image.isPublic()));
      String protection = image.deregistrationProtection();
      add(
          Kind.DEREGISTRATION_PROTECTION,
          protection == null ? Verdict.NOT_CHECKED : passed(protection.startsWith("enabled")));
      add(Kind.NAME, passed(image.name() != null && !image.name().isBlank()));
      add(Kind.TAGS, passed(!image.tags().isEmpty()), image.tags().size());
    }
  }

  private void owner(boolean own) {
    if (own || Publishers.isVerified(image) || "aws-marketplace".equals(image.ownerAlias())) {
      add(Kind.OWNER_KNOWN, Verdict.PASSED, Publishers.nameOf(image));
    } else {
      add(
          Kind.OWNER_KNOWN,
          accountId == null ? Verdict.NOT_CHECKED : Verdict.WARNING,
          image.ownerIdOrEmpty());
    }
  }

  /**
   * An image with an encrypted volume cannot be public (EC2 user guide), so public ones pass by.
   */
  private void encryption() {
    List<EbsBlockDevice> volumes =
        image.blockDeviceMappings().stream()
            .map(BlockDeviceMapping::ebs)
            .filter(Objects::nonNull)
            .toList();
    if (volumes.isEmpty() || image.isPublic()) {
      return;
    }
    long plain = volumes.stream().filter(each -> Boolean.FALSE.equals(each.encrypted())).count();
    long silent = volumes.stream().filter(each -> each.encrypted() == null).count();
    Verdict verdict =
        plain > 0 ? Verdict.WARNING : silent > 0 ? Verdict.NOT_CHECKED : Verdict.PASSED;
    add(Kind.VOLUMES_ENCRYPTED, verdict, plain + silent, volumes.size());
  }

  private void deprecation(boolean own) {
    Instant deprecates = image.deprecates();
    if (deprecates != null) {
      add(Kind.DEPRECATION_DATE, passed(!image.isDeprecatedAt(now)), deprecates);
    } else if (own) {
      add(Kind.DEPRECATION_DATE, Verdict.WARNING);
    }
  }

  private void age() {
    Instant created = image.created();
    if (created == null) {
      add(Kind.AGE, Verdict.NOT_CHECKED);
    } else {
      long days = Duration.between(created, now).toDays();
      add(Kind.AGE, passed(days <= OLD_DAYS), days);
    }
  }

  private void add(Kind kind, Verdict verdict, Object... args) {
    found.add(new Check(kind, verdict, List.of(args)));
  }

  private static Verdict passed(boolean good) {
    return good ? Verdict.PASSED : Verdict.WARNING;
  }
}
