package io.github.amiexplorer.operation.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.cloud.KmsKeys.EncryptionDefault;
import io.github.amiexplorer.cloud.KmsKeys.KmsKey;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageBuilder;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.DeregisterImage;
import io.github.amiexplorer.model.change.EnableDeregistrationProtection;
import io.github.amiexplorer.model.change.ModifyLaunchPermission;
import io.github.amiexplorer.operation.copy.CopyFacts.There;
import io.github.amiexplorer.operation.copy.CopyRequest.Destination;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.support.Images;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyPlanTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final String ACCOUNT = "123456789012";
  private static final Region TOKYO = Region.of("ap-northeast-1");
  private static final Image SOURCE = Images.withVolume("us-east-1", "ami-1", "snap-1", 8);

  private static CopyRequest request(
      List<Image> images, String pattern, @Nullable String key, boolean extras) {
    return new CopyRequest(
        images,
        List.of(new Destination(TOKYO, key != null, key)),
        pattern,
        null,
        true,
        Map.of(),
        Map.of(),
        null,
        extras,
        extras,
        extras,
        extras,
        extras);
  }

  private static CopyFacts facts(List<Image> own, List<LaunchPermission> permissions) {
    return new CopyFacts(
        Map.of(
            TOKYO,
            new There(
                own,
                List.of(
                    new KmsKey("k1", "arn:k1", List.of("golden"), "Enabled", false),
                    new KmsKey("k2", "arn:k2", List.of("old"), "Disabled", false)),
                new EncryptionDefault(false, null),
                null)),
        Map.of(SOURCE.key(), permissions),
        Set.of(),
        Map.of(),
        Map.of());
  }

  private static List<Finding<CopyTopic>> blockers(CopyRequest request, CopyFacts facts) {
    CopyMatrix matrix = CopyMatrix.of(request, facts, NOW);
    return CopyPreflight.check(request, facts, matrix, ACCOUNT).stream()
        .filter(each -> each.severity() == Severity.BLOCKER)
        .toList();
  }

  @Test
  void build_putsEverythingWishedBehindTheCopy() {
    Image older =
        ImageBuilder.from(Images.withVolume("ap-northeast-1", "ami-old", "snap-9", 8))
            .name("elsewhere")
            .sourceImageId("ami-1")
            .build();
    CopyRequest request = request(List.of(SOURCE), "{name}-{region}", null, true);
    CopyFacts facts = facts(List.of(older), List.of(new LaunchPermission.Account("210987654321")));
    Plan plan =
        CopyPlan.build(request, facts, CopyMatrix.of(request, facts, NOW), "test", ACCOUNT, NOW);
    CopyImage copy = assertInstanceOf(CopyImage.class, plan.steps().getFirst().change());
    assertEquals("web-ami-1-ap-northeast-1", copy.name());
    assertEquals(
        List.of(
            CopyImage.class,
            ModifyLaunchPermission.class,
            EnableDeregistrationProtection.class,
            DeregisterImage.class),
        plan.steps().stream().map(each -> each.change().getClass()).toList());
    assertTrue(plan.steps().stream().skip(1).allMatch(each -> each.after().equals(Set.of(0))));
  }

  @Test
  void matrix_skipsWhatIsThere() {
    Image there =
        ImageBuilder.from(Images.withVolume("ap-northeast-1", "ami-2", "snap-2", 8))
            .sourceImageId("ami-1")
            .build();
    CopyRequest request = request(List.of(SOURCE), CopyNames.SAME, null, false);
    CopyMatrix matrix = CopyMatrix.of(request, facts(List.of(there), List.of()), NOW);
    assertTrue(matrix.toMake().isEmpty());
    assertEquals(
        CopyTopic.SOMETHING_TO_DO,
        blockers(request, facts(List.of(there), List.of())).getFirst().topic());
  }

  @Test
  void matrix_madeOfAFailedCopy_isMadeAgain() {
    Image failed =
        ImageBuilder.from(Images.withVolume("ap-northeast-1", "ami-2", "snap-2", 8))
            .name("other")
            .state("failed")
            .sourceImageId("ami-1")
            .build();
    CopyRequest request = request(List.of(SOURCE), CopyNames.SAME, null, false);
    assertEquals(1, CopyMatrix.of(request, facts(List.of(failed), List.of()), NOW).toMake().size());
  }

  @Test
  void check_keyOfAnotherRegion_blocks() {
    CopyFacts facts = facts(List.of(), List.of());
    assertEquals(
        List.of(), blockers(request(List.of(SOURCE), "{name}", "alias/golden", false), facts));
    assertEquals(
        CopyTopic.KEY,
        blockers(request(List.of(SOURCE), "{name}", "alias/nowhere", false), facts)
            .getFirst()
            .topic());
    assertEquals(
        List.of("alias/old", "Disabled"),
        blockers(request(List.of(SOURCE), "{name}", "alias/old", false), facts).getFirst().facts());
  }

  @Test
  void check_namesThatCollideOrAreIllegal_block() {
    Image second = Images.withVolume("eu-west-1", "ami-7", "snap-7", 8);
    CopyFacts facts = facts(List.of(), List.of());
    assertEquals(
        CopyTopic.NAME_FREE,
        blockers(request(List.of(SOURCE, second), "same", null, false), facts).getFirst().topic());
    assertEquals(
        CopyTopic.NAME,
        blockers(request(List.of(SOURCE), "bad*name", null, false), facts).getFirst().topic());
    assertFalse(CopyNames.isLegal("ab"));
    assertTrue(CopyNames.isLegal("a b'c@d_(1)[2]./-"));
  }

  @Test
  void check_pendingSource_blocks() {
    Image pending = ImageBuilder.from(SOURCE).state("pending").build();
    assertEquals(
        CopyTopic.SOURCE_STATE,
        blockers(request(List.of(pending), "{name}", null, false), facts(List.of(), List.of()))
            .getFirst()
            .topic());
  }

  @Test
  void check_sharedSourceWithoutItsPermissions_warns() {
    CopyRequest request = request(List.of(SOURCE), "{name}", null, false);
    CopyFacts facts = facts(List.of(), List.of(new LaunchPermission.Everyone()));
    List<Finding<CopyTopic>> found =
        CopyPreflight.check(request, facts, CopyMatrix.of(request, facts, NOW), ACCOUNT);
    assertTrue(
        found.stream()
            .anyMatch(
                each ->
                    each.severity() == Severity.WARNING && each.topic() == CopyTopic.PERMISSIONS));
  }
}
