package io.github.amiexplorer.operation.copy;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.KmsKeys.KmsKey;
import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.operation.copy.CopyFacts.There;
import io.github.amiexplorer.operation.copy.CopyMatrix.Cell;
import io.github.amiexplorer.operation.copy.CopyRequest.Destination;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges a copy by what was read. Pure: the same input gives the same findings. */
public final class CopyPreflight {
  /** EC2's quota of images a Region (L-B665C33B), read 2026-11; the account's own may be higher. */
  private static final int IMAGES = 50_000;

  private final CopyRequest request;
  private final CopyFacts facts;
  private final CopyMatrix matrix;
  private final String account;
  private final List<Finding<CopyTopic>> found = new ArrayList<>();

  private CopyPreflight(CopyRequest request, CopyFacts facts, CopyMatrix matrix, String account) {
    this.request = request;
    this.facts = facts;
    this.matrix = matrix;
    this.account = account;
  }

  /** What there is to say, blockers first. */
  public static List<Finding<CopyTopic>> check(
      CopyRequest request, CopyFacts facts, CopyMatrix matrix, String account) {
    CopyPreflight preflight = new CopyPreflight(request, facts, matrix, account);
    preflight.sources();
    preflight.names();
    preflight.destinations();
    preflight.defaultKeys();
    preflight.found.sort(java.util.Comparator.comparingInt(each -> order(each.severity())));
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

  private void sources() {
    boolean fine = true;
    for (Image image : request.images()) {
      if (!"available".equals(image.state())) {
        add(Severity.BLOCKER, CopyTopic.SOURCE_STATE, null, image, String.valueOf(image.state()));
        fine = false;
      }
      if ("instance-store".equals(image.rootDeviceType())) {
        add(Severity.BLOCKER, CopyTopic.ROOT_DEVICE, null, image);
        fine = false;
      }
      boolean own = account.equals(image.ownerId());
      boolean market =
          image.productCodes().stream().anyMatch(code -> "marketplace".equals(code.type()));
      if (market && !own) {
        add(Severity.BLOCKER, CopyTopic.PRODUCT_CODES, null, image);
        fine = false;
      }
      if (facts.unusableSnapshots().contains(image.key())) {
        add(Severity.BLOCKER, CopyTopic.SNAPSHOT_PERMISSION, null, image);
        fine = false;
      }
      CloudFailure refused = facts.refused().get(image.key());
      if (refused != null) {
        add(Severity.UNCHECKED, CopyTopic.PERMISSIONS, image.region(), image, code(refused));
      }
      List<LaunchPermission> shared = facts.permissions().getOrDefault(image.key(), List.of());
      if (!shared.isEmpty() && !request.samePermissions()) {
        add(Severity.WARNING, CopyTopic.PERMISSIONS, null, image, String.valueOf(shared.size()));
      }
    }
    if (fine) {
      found.add(Finding.of(Severity.OK, CopyTopic.SOURCE_STATE, null, ""));
    }
  }

  private void names() {
    boolean fine = true;
    Set<String> told = new HashSet<>();
    Set<String> doubles = matrix.doubles();
    for (Cell cell : matrix.toMake()) {
      if (!CopyNames.isLegal(cell.name()) && told.add(cell.name())) {
        add(Severity.BLOCKER, CopyTopic.NAME, null, cell.image(), cell.name());
        fine = false;
      }
      Image existing = named(cell);
      if (existing != null) {
        add(
            Severity.BLOCKER,
            CopyTopic.NAME_FREE,
            cell.destination().region(),
            cell.image(),
            cell.name(),
            existing.id());
        fine = false;
      }
    }
    for (String each : doubles) {
      found.add(Finding.of(Severity.BLOCKER, CopyTopic.NAME_FREE, null, each, each));
      fine = false;
    }
    if (matrix.toMake().isEmpty()) {
      found.add(Finding.of(Severity.BLOCKER, CopyTopic.SOMETHING_TO_DO, null, ""));
    } else if (fine) {
      found.add(Finding.of(Severity.OK, CopyTopic.NAME_FREE, null, ""));
    }
  }

  private @Nullable Image named(Cell cell) {
    Image existing = cell.existing();
    return existing != null && existing.nameOrId().equals(cell.name()) ? existing : null;
  }

  private void destinations() {
    Map<Region, Integer> making = new HashMap<>();
    Map<Region, Integer> skipped = new HashMap<>();
    for (Cell cell : matrix.cells()) {
      (cell.skipped() ? skipped : making).merge(cell.destination().region(), 1, Integer::sum);
    }
    boolean keysFine = true;
    for (Destination each : request.destinations()) {
      Region region = each.region();
      int copies = making.getOrDefault(region, 0);
      Integer left = skipped.get(region);
      if (left != null) {
        found.add(
            Finding.of(Severity.OK, CopyTopic.ALREADY_THERE, region, "", String.valueOf(left)));
      }
      There there = facts.regions().get(region);
      if (there == null || there.own() == null) {
        found.add(
            Finding.of(
                Severity.UNCHECKED,
                CopyTopic.REGION,
                region,
                "",
                there == null ? "" : code(there.failure())));
      } else {
        room(region, there.own(), copies);
      }
      keysFine &= key(each, there);
      if (there != null && there.encryption() != null && there.encryption().on()) {
        found.add(
            Finding.of(
                Severity.OK,
                CopyTopic.ENCRYPTION_DEFAULT,
                region,
                "",
                String.valueOf(there.encryption().keyId())));
      }
    }
    if (keysFine) {
      found.add(Finding.of(Severity.OK, CopyTopic.KEY, null, ""));
    }
  }

  /** What is encrypted in another Region without a key named gets that Region's default key. */
  private void defaultKeys() {
    List<Region> regions =
        matrix.toMake().stream()
            .filter(cell -> cell.destination().kmsKeyId() == null)
            .filter(cell -> cell.destination().encrypt() || isEncrypted(cell.image()))
            .map(cell -> cell.destination().region())
            .distinct()
            .toList();
    if (!regions.isEmpty()) {
      found.add(
          Finding.of(
              Severity.WARNING,
              CopyTopic.DEFAULT_KEY,
              null,
              "",
              regions.stream().limit(5).map(Region::id).collect(Collectors.joining(", ")),
              String.valueOf(regions.size())));
    }
  }

  private static boolean isEncrypted(Image image) {
    Encryption encryption = Encryption.of(image);
    return encryption == Encryption.ALL || encryption == Encryption.PARTLY;
  }

  private void room(Region region, List<Image> own, int copies) {
    long pending = own.stream().filter(each -> "pending".equals(each.state())).count();
    if (pending > 0) {
      found.add(
          Finding.of(
              Severity.WARNING,
              CopyTopic.IN_FLIGHT,
              region,
              "",
              String.valueOf(pending),
              String.valueOf(copies)));
    }
    int after = own.size() + copies;
    if (after > IMAGES) {
      found.add(
          Finding.of(
              Severity.WARNING,
              CopyTopic.IMAGE_QUOTA,
              region,
              "",
              String.valueOf(after),
              String.valueOf(IMAGES)));
    }
  }

  /** EC2 takes a key that is not there and fails later: so it is looked at before. */
  private boolean key(Destination destination, @Nullable There there) {
    String wanted = destination.kmsKeyId();
    if (wanted == null) {
      return true;
    }
    List<KmsKey> keys = there == null ? null : there.keys();
    if (keys == null) {
      found.add(
          Finding.of(
              Severity.UNCHECKED,
              CopyTopic.KEY,
              destination.region(),
              "",
              wanted,
              there == null ? "" : code(there.failure())));
      return false;
    }
    KmsKey key = keys.stream().filter(each -> names(each, wanted)).findFirst().orElse(null);
    if (key == null || !key.isUsable()) {
      found.add(
          Finding.of(
              Severity.BLOCKER,
              CopyTopic.KEY,
              destination.region(),
              "",
              wanted,
              key == null ? "" : String.valueOf(key.state())));
      return false;
    }
    return true;
  }

  /** Whether a key is meant by an id, an ARN or an alias. */
  public static boolean names(KmsKey key, String wanted) {
    String alias = wanted.startsWith("alias/") ? wanted.substring("alias/".length()) : wanted;
    return key.id().equals(wanted) || wanted.equals(key.arn()) || key.aliases().contains(alias);
  }

  private static String code(@Nullable CloudFailure failure) {
    return failure == null || failure.origin().code() == null
        ? ""
        : String.valueOf(failure.origin().code());
  }

  private void add(
      Severity severity, CopyTopic topic, @Nullable Region region, Image image, String... about) {
    found.add(new Finding<>(severity, topic, region, image.nameOrId(), List.of(about)));
  }
}
