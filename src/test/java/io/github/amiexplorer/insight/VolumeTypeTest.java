package io.github.amiexplorer.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.amiexplorer.insight.VolumeType.Problem;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeTypeTest {
  @ParameterizedTest
  @CsvSource({
    "gp3,8,8,,,",
    "gp3,65536,8,,,",
    "gp3,65537,8,,,SIZE",
    "gp3,7,8,,,SMALLER_THAN_SNAPSHOT",
    "gp3,10,0,5000,,",
    "gp3,10,0,5001,,IOPS",
    "gp3,10,0,3000,750,",
    "gp3,10,0,3000,751,THROUGHPUT",
    "gp2,10,0,3000,,IOPS_NOT_TAKEN",
    "gp2,10,0,,200,THROUGHPUT_NOT_TAKEN",
    "io1,10,0,,,IOPS_MISSING",
    "io1,10,0,500,,",
    "io1,10,0,501,,IOPS",
    "io2,4,0,4000,,",
    "st1,124,0,,,SIZE",
    "standard,1025,0,,,SIZE",
  })
  void problem_isWhatEc2Refuses(
      String word, int gib, int snapshot, Integer iops, Integer mibps, Problem problem) {
    VolumeType type = VolumeType.of(word);
    assertEquals(Optional.ofNullable(problem), type.problem(gib, snapshot, iops, mibps));
  }

  @Test
  void price_ofGp3_countsWhatIsAboveItsBaseline() {
    assertEquals(0, new BigDecimal("8.00").compareTo(VolumeType.GP3.usdPerMonth(100, null, null)));
    assertEquals(0, new BigDecimal("16.00").compareTo(VolumeType.GP3.usdPerMonth(100, 4_000, 200)));
  }
}
