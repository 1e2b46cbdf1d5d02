package io.github.amiexplorer.operation.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.Change;
import io.github.amiexplorer.operation.plan.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries as lines: eight hexadecimal digits of CRC-32 over the JSON in UTF-8, a space, the
 * JSON. A line whose sum does not fit was torn or is not ours. Thread-safe.
 */
final class JournalCodec {
  private static final int SUM = 8;

  private @Nullable ObjectMapper made;

  /** Made by whoever reads or writes first, not by the window that only has it. */
  private synchronized ObjectMapper mapper() {
    ObjectMapper known = made;
    if (known == null) {
      known = make();
      made = known;
    }
    return known;
  }

  private static ObjectMapper make() {
    SimpleModule texts = new SimpleModule();
    text(texts, Instant.class, Instant::toString, Instant::parse);
    text(texts, Region.class, Region::id, Region::of);
    ObjectMapper mapper =
        JsonMapper.builder()
            .addModule(texts)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();
    for (Class<?> family :
        new Class<?>[] {JournalEntry.class, Change.class, Outcome.class, LaunchPermission.class}) {
      mapper.addMixIn(family, Named.class);
      for (Class<?> kind : family.getPermittedSubclasses()) {
        mapper.registerSubtypes(new NamedType(kind, kind.getSimpleName()));
      }
    }
    return mapper;
  }

  /** The line without its end. */
  byte[] line(JournalEntry entry) throws IOException {
    byte[] json = mapper().writerFor(JournalEntry.class).writeValueAsBytes(entry);
    byte[] line = new byte[SUM + 1 + json.length];
    byte[] sum = sum(json, 0, json.length).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(sum, 0, line, 0, SUM);
    line[SUM] = ' ';
    System.arraycopy(json, 0, line, SUM + 1, json.length);
    return line;
  }

  /** Reads a line; {@code null} where it is torn or none of ours. */
  @Nullable JournalEntry entry(byte[] bytes, int from, int to) {
    int start = from + SUM + 1;
    if (to <= start || bytes[start - 1] != ' ') {
      return null;
    }
    String sum = new String(bytes, from, SUM, StandardCharsets.ISO_8859_1);
    if (!sum.equals(sum(bytes, start, to - start))) {
      return null;
    }
    try {
      return mapper().readValue(bytes, start, to - start, JournalEntry.class);
    } catch (IOException ofAnotherVersion) {
      return null;
    }
  }

  private static String sum(byte[] bytes, int from, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, length);
    return String.format("%08x", crc.getValue());
  }

  private static <T> void text(
      SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(
        type,
        new StdSerializer<T>(type) {
          private static final long serialVersionUID = 1L;

          @Override
          public void serialize(T value, JsonGenerator json, SerializerProvider provider)
              throws IOException {
            json.writeString(write.apply(value));
          }
        });
    module.addDeserializer(
        type,
        new StdDeserializer<T>(type) {
          private static final long serialVersionUID = 1L;

          @Override
          public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return read.apply(json.getText());
          }
        });
  }

  /** Every member of a family says which it is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Named {}
}
