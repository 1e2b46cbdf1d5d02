package io.github.amiexplorer.catalog.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.model.InstanceType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeFilterTest {
  private static TypeFilter.Row row() {
    return new TypeFilter.Row(
        new InstanceType(
            "m8g.xlarge",
            4,
            16_384,
            List.of("arm64"),
            List.of("hvm"),
            List.of("uefi"),
            List.of("ebs"),
            "required",
            "required",
            "supported",
            "Up to 12.5 Gigabit",
            "nitro",
            true,
            false,
            false,
            false,
            true,
            true,
            0,
            0),
        0.1795,
        Set.of("eu-west-1a", "eu-west-1b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vcpu>=4|true",
        "vcpu>4|false",
        "vcpu:2,4|true",
        "mem:8..32|true",
        "mem>=8GiB|true",
        "mem<16|false",
        "mem>=1TiB|false",
        "price<0.40|true",
        "price<$0.1|false",
        "net>=12.5Gbps|true",
        "disk:yes|false",
        "gpu>=1|false",
        "gen>=8|true",
        "arch:arm64 family:m8*|true",
        "-arch:arm64|false",
        "arch!=x86_64|true",
        "zone:eu-west-1c|false",
        "zone:eu-west-1a|true",
        "is:current|true",
        "is:burstable,metal|false",
        "m8g|true",
        "*.XLARGE|true",
        "m7g|false",
        "vcpu>=4 mem:8..32 price<0.40|true",
      })
  void test_readsTheLanguageOfTheTable(String filter, boolean passes) {
    TypeFilter read = TypeFilter.parse(filter);
    assertEquals(List.of(), read.errors(), filter);
    assertEquals(passes, read.test(row()), filter);
  }

  @ParameterizedTest
  @CsvSource({
    "vcpu>=many,BAD_NUMBER",
    "colour:red,UNKNOWN_KEY",
    "mem:,MISSING_VALUE",
    "is:old,BAD_VALUE"
  })
  void errors_pointAtTheWord(String word, FilterError.Kind kind) {
    TypeFilter read = TypeFilter.parse("m8g " + word);
    assertEquals(kind, read.errors().getFirst().kind());
    assertEquals(4, read.errors().getFirst().position());
    assertEquals(word.length(), read.errors().getFirst().length());
  }

  @Test
  void price_thatIsNotKnown_passesNoComparison() {
    TypeFilter.Row unknown = new TypeFilter.Row(row().type(), null, Set.of());
    assertTrue(TypeFilter.parse("vcpu:4").test(unknown));
    assertEquals(false, TypeFilter.parse("price<1000").test(unknown));
  }
}
