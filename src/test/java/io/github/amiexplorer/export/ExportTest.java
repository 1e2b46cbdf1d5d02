package io.github.amiexplorer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
  private static final String HOSTILE =
      "=cmd|' /C calc'!A0,\u202egnp.exe\n<b>\"quoted\"</b> \ud83d\ude80";

  private static Image image(String name) {
    return Image.builder(Region.of("eu-west-1"), "ami-0a7c41de9f3b2c586")
        .name(name)
        .ownerId("123456789012")
        .state("available")
        .tags(Map.of("Team", "@SUM(1)"))
        .blockDeviceMappings(
            List.of(
                new BlockDeviceMapping(
                    "/dev/xvda",
                    null,
                    null,
                    new EbsBlockDevice(
                        true, 3000, "snap-1", 8, "gp3", null, 125, null, null, null, true, null,
                        null)),
                new BlockDeviceMapping("/dev/sdb", null, "", null)))
        .build();
  }

  private static ExportRows rows(Image... images) {
    return new ExportRows() {
      @Override
      public int size() {
        return images.length;
      }

      @Override
      public Image get(int index) {
        return images[index];
      }
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\u200b=1",
        "\uff1d1",
        "\uff0b1",
        "\uff0d1",
        "\uff201"
      })
  void csvCell_whenFormula_cannotRun(String text) {
    String cell = CsvExport.cell(text);
    String value = cell.startsWith("\"") ? cell.substring(1) : cell;

    assertTrue(value.startsWith("'"), cell);
  }

  @Test
  void csv_quotesAfterRfc4180() throws IOException {
    StringWriter out = new StringWriter();
    CsvExport.write(
        List.of(new ExportColumn("Name", Image::nameOrId), new ExportColumn("AMI ID", Image::id)),
        rows(image("a,\"b\"\nc"), image("plain-name")),
        out,
        ExportProgress.NONE);

    assertEquals(
        "Name,AMI ID\r\n\"a,\"\"b\"\"\nc\",ami-0a7c41de9f3b2c586\r\n"
            + "plain-name,ami-0a7c41de9f3b2c586\r\n",
        out.toString());
  }

  @Test
  void json_hasTheShapeOfDescribeImages() throws IOException {
    StringWriter out = new StringWriter();
    ImageJson.write(rows(image("golden-web"), image(HOSTILE)), out, ExportProgress.NONE);

    JsonNode images = new ObjectMapper().readTree(out.toString()).get("Images");
    assertEquals(2, images.size());
    JsonNode first = images.get(0);
    assertEquals("ami-0a7c41de9f3b2c586", first.get("ImageId").asText());
    assertEquals("123456789012", first.get("OwnerId").asText());
    assertEquals(8, first.at("/BlockDeviceMappings/0/Ebs/VolumeSize").asInt());
    assertTrue(first.at("/BlockDeviceMappings/0/Ebs/Encrypted").asBoolean());
    assertEquals("", first.at("/BlockDeviceMappings/1/NoDevice").asText("missing"));
    assertEquals("Team", first.at("/Tags/0/Key").asText());
    assertFalse(first.get("Public").asBoolean());
    assertFalse(first.has("KernelId"));
    assertEquals(HOSTILE, images.get(1).get("Name").asText());
  }

  @Test
  void json_whenTextTurnsDirection_escapesTheMark() {
    String json = ImageJson.write(image(HOSTILE));

    assertFalse(json.contains("\u202e"));
    assertTrue(json.contains("\\u202e"));
  }

  @Test
  void markdown_escapesMarksAndStaysOnOneLine() throws IOException {
    StringWriter out = new StringWriter();
    MarkdownExport.write(
        List.of(new ExportColumn("Name", Image::nameOrId)),
        rows(image("<img src=x> | a\nb [x](http://y) golden-web-v42")),
        out,
        ExportProgress.NONE);

    String[] lines = out.toString().split("\n");
    assertEquals(3, lines.length);
    assertEquals("| \\<img src\\=x\\> \\| a b \\[x\\]\\(http\\://y\\) golden-web-v42 |", lines[2]);
  }

  @Test
  void cliCommand_quotesWhatAShellWouldRead() {
    assertEquals("'a'\\''; rm -rf /'", CliCommand.quoted("a'; rm -rf /"));
    assertEquals(
        "aws ec2 describe-images --region eu-west-1 --include-deprecated --include-disabled"
            + " --image-ids ami-0a7c41de9f3b2c586",
        CliCommand.describe(image("x")));
  }
}
