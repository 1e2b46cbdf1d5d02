package io.github.amiexplorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids as people paste them, and the ARNs made of them. */
class AmiIdsTest {
  private static final String LONG = "ami-0a7c41de9f3b2c586";
  private static final String SHORT = "ami-1a2b3c4d";

  @ParameterizedTest
  @ValueSource(
      strings = {
        LONG + " " + SHORT,
        LONG + "," + SHORT,
        "\"" + LONG + "\"; '" + SHORT + "'",
        "[\n  \"" + LONG + "\",\n  \"" + SHORT + "\"\n]",
        "AMI-0A7C41DE9F3B2C586\t" + SHORT,
        "arn:aws:ec2:eu-west-1::image/" + LONG + "\r\narn:aws-cn:ec2:cn-north-1::image/" + SHORT,
        "ImageId=" + LONG + " image:" + SHORT,
        "`" + LONG + "` <" + SHORT + ">",
        LONG + " " + SHORT + " " + LONG
      })
  void parse_whenIdsAreSeparatedSomehow_findsThemInTheirOrder(String text) {
    AmiIds.Parsed parsed = AmiIds.parse(text);
    assertEquals(List.of(LONG, SHORT), parsed.ids());
    assertTrue(parsed.onlyIds());
  }

  @Test
  void parse_whenThereAreOtherWords_tellsThem() {
    AmiIds.Parsed parsed = AmiIds.parse("use " + LONG + " now");
    assertEquals(List.of(LONG), parsed.ids());
    assertEquals(List.of("use", "now"), parsed.others());
    assertFalse(parsed.onlyIds());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "ami-", "ami-123", "ami-1a2b3c4d5", "ami-xyz12345", "i-1a2b3c4d"})
  void parse_whenThereIsNoId_findsNone(String text) {
    assertEquals(List.of(), AmiIds.parse(text).ids());
    assertFalse(AmiIds.parse(text).onlyIds());
    assertFalse(AmiIds.isId(text));
  }

  @ParameterizedTest
  @CsvSource({
    "eu-west-1,aws",
    "cn-north-1,aws-cn",
    "us-gov-west-1,aws-us-gov",
    "eusc-de-east-1,aws-eusc",
    "us-iso-east-1,aws-iso",
    "us-isob-east-1,aws-iso-b",
    "eu-isoe-west-1,aws-iso-e",
    "us-isof-south-1,aws-iso-f",
    "xx-new-1,aws"
  })
  void arn_namesThePartitionOfTheRegion(String region, String partition) {
    assertEquals(
        "arn:" + partition + ":ec2:" + region + "::image/" + LONG,
        AmiArn.of(new ImageKey(Region.of(region), LONG)));
  }
}
