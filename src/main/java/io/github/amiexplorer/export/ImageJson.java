package io.github.amiexplorer.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.amiexplorer.model.Image;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Images as {@code aws ec2 describe-images --output json} prints them: EC2's member names, members
 * that EC2 left out are left out. Texts stay as they are (JSON escapes what is not printable), so
 * that another program reads exactly what EC2 said.
 */
public final class ImageJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ImageJson() {}

  /** One image as an object, indented by four spaces. */
  public static String write(Image image) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(text)) {
      new ImageJsonWriter(json).image(image);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** All rows as {@code {"Images": [...]}}; the writer is flushed, not closed. */
  public static void write(ExportRows rows, Writer out, ExportProgress progress)
      throws IOException {
    try (JsonGenerator json = generator(out)) {
      ImageJsonWriter images = new ImageJsonWriter(json);
      json.writeStartObject();
      json.writeArrayFieldStart("Images");
      for (int i = 0; i < rows.size(); i++) {
        images.image(rows.get(i));
        progress.rowsDone(i + 1);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  private static JsonGenerator generator(Writer out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter indent = new DefaultIndenter("    ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withArrayIndenter(indent)
            .withObjectIndenter(indent));
    json.setCharacterEscapes(new UnseenEscapes());
    return json;
  }
}
