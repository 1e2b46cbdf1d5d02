package io.github.amiexplorer.catalog.query;

import static io.github.amiexplorer.catalog.query.FilterError.Kind.BAD_VALUE;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.model.Publisher;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A typed key of the filter language: how it is written, what it means, how its values are read.
 * {@link FilterReference} and the README take their tables from here.
 */
final class FilterField {
  private static final Map<String, FilterField> ALL = all();

  private final String key;
  private final String example;
  private final String meaning;
  private final Reader reader;

  private FilterField(String key, String example, String meaning, Reader reader) {
    this.key = key;
    this.example = example;
    this.meaning = meaning;
    this.reader = reader;
  }

  /** Reads operator and values; throws {@link FieldProblem}. */
  @FunctionalInterface
  interface Reader {
    Condition read(String operator, List<String> values);
  }

  static @Nullable FilterField find(String key) {
    return ALL.get(
        switch (key) {
          case "publisher" -> "owner";
          case "system" -> "os";
          case "architecture" -> "arch";
          case "encryption" -> "encrypted";
          default -> key;
        });
  }

  static List<FilterField> fields() {
    return List.copyOf(ALL.values());
  }

  String key() {
    return key;
  }

  String example() {
    return example;
  }

  String meaning() {
    return meaning;
  }

  Condition condition(String operator, List<String> values) {
    Condition read = reader.read(operator, values);
    boolean speaks = key.equals("is") || read instanceof CreatedWithin;
    return speaks ? read : Condition.reading(reads(key), read);
  }

  private static Condition.Reads reads(String key) {
    return switch (key) {
      case "name", "description", "tag" -> Condition.Reads.TEXT;
      case "id" -> Condition.Reads.KEY;
      case "region" -> Condition.Reads.REGION;
      case "age", "created", "deprecates", "launched" -> Condition.Reads.TIMES;
      case "source" -> Condition.Reads.ORIGIN;
      case "owner", "visibility" -> Condition.Reads.OWNER;
      default -> Condition.Reads.KIND;
    };
  }

  private static Map<String, FilterField> all() {
    Map<String, FilterField> fields = new LinkedHashMap<>();
    List<FilterField> list = new ArrayList<>();
    list.add(text("name", "name:golden", "part of the name", Image::name));
    list.add(text("id", "id:ami-0a7c", "part of the AMI ID", Image::id));
    list.add(text("description", "description:minimal", "part of the text", Image::description));
    list.add(
        each(
            "owner",
            "owner:canonical",
            "owner by account number, alias, known publisher, or me",
            FilterField::owner));
    list.add(
        each(
            "region",
            "region:eu-west-1,us-east-1",
            "Region code or its beginning",
            value ->
                (image, context) -> {
                  String id = image.image().region().id();
                  return id.equals(value) || id.startsWith(value + "-") || wild(value, id);
                }));
    list.add(each("arch", "arch:arm64", "CPU architecture", FilterField::architecture));
    list.add(each("os", "os:ubuntu", "operating system", FilterField::system));
    list.add(word("state", "state:available", "EC2's state", Image::state));
    list.add(word("boot", "boot:uefi", "boot mode", Image::bootMode));
    list.add(word("root", "root:ebs", "root device type", Image::rootDeviceType));
    list.add(word("virt", "virt:hvm", "virtualization type", Image::virtualizationType));
    list.add(word("imds", "imds:v2.0", "instance metadata version required", Image::imdsSupport));
    list.add(word("tpm", "tpm:v2.0", "NitroTPM", Image::tpmSupport));
    list.add(text("platform", "platform:windows", "platform details", Image::platformDetails));
    list.add(
        each("visibility", "visibility:private", "public, shared, private", FilterField::visible));
    list.add(
        each(
            "encrypted",
            "encrypted:partly",
            "yes, no, partly, unknown: over all volumes",
            FilterField::encrypted));
    list.add(each("is", "is:mine", String.join(", ", Keywords.is().keySet()), FilterField::is));
    list.add(
        new FilterField(
            "age", "age<90d", "time since creation: h, d, w, mo, y; also a..b", Times::age));
    list.add(
        new FilterField(
            "size",
            "size>=8GiB",
            "sum of the volumes, GiB or TiB; also a..b",
            (operator, values) -> Sizes.condition(operator, values)));
    list.add(
        new FilterField("created", "created>=2026-01-31", "creation date (UTC)", Times::created));
    list.add(
        time(
            "deprecates",
            "deprecates<2026-12-31",
            "deprecation date; a duration counts from now",
            Candidate::deprecates,
            true));
    list.add(time("launched", "launched<90d", "last launch", Candidate::launched, false));
    list.add(text("source", "source:ami-0a7c", "source image ID", Image::sourceImageId));
    list.add(
        each(
            "product",
            "product:abc*",
            "product code",
            value ->
                (image, context) ->
                    image.image().productCodes().stream()
                        .anyMatch(code -> code.id() != null && same(value, code.id()))));
    list.add(
        new FilterField(
            "tag",
            "tag:Env=prod",
            "tag key, or key and value; wildcards * and ?",
            (operator, values) -> TagCondition.of(String.join(",", values))));
    list.forEach(field -> fields.put(field.key, field));
    return fields;
  }

  private static FilterField each(
      String key, String example, String meaning, Function<String, Condition> reader) {
    return new FilterField(
        key,
        example,
        meaning,
        (operator, values) -> {
          if (!operator.equals(":") && !operator.equals("=")) {
            throw new FieldProblem(BAD_VALUE, operator);
          }
          return Condition.any(values.stream().map(reader).toList());
        });
  }

  private static FilterField text(
      String key, String example, String meaning, Function<Image, @Nullable String> part) {
    return each(
        key,
        example,
        meaning,
        value -> {
          String folded = Candidate.fold(value);
          boolean wild = Wildcard.hasWildcard(value);
          return (image, context) -> {
            String text = part.apply(image.image());
            if (text == null) {
              return false;
            }
            String candidate = Candidate.fold(text);
            return wild ? Wildcard.matches(folded, candidate) : candidate.contains(folded);
          };
        });
  }

  private static FilterField word(
      String key, String example, String meaning, Function<Image, @Nullable String> part) {
    return each(
        key,
        example,
        meaning,
        value ->
            (image, context) -> {
              String word = part.apply(image.image());
              return word == null ? value.equals("none") : same(value, word);
            });
  }

  private static FilterField time(
      String key,
      String example,
      String meaning,
      java.util.function.ToLongFunction<Candidate> part,
      boolean ahead) {
    return new FilterField(
        key, example, meaning, (operator, values) -> Times.moment(operator, values, part, ahead));
  }

  private static Condition owner(String value) {
    String folded = Candidate.fold(value);
    if (folded.equals("me") || folded.equals("self")) {
      return (image, context) ->
          context.accountId() != null && context.accountId().equals(image.image().ownerId());
    }
    if (!folded.isEmpty() && folded.chars().allMatch(Character::isDigit)) {
      return (image, context) -> image.image().ownerIdOrEmpty().startsWith(folded);
    }
    List<String> accounts =
        Publishers.all().stream()
            .filter(
                each ->
                    Candidate.fold(each.name()).contains(folded) || each.aliases().contains(folded))
            .map(Publisher::ownerId)
            .toList();
    return (image, context) -> {
      String alias = image.image().ownerAlias();
      return accounts.contains(image.image().ownerIdOrEmpty())
          || (alias != null && same(value, alias))
          || Candidate.fold(image.publisher()).equals(folded);
    };
  }

  private static Condition architecture(String value) {
    String word =
        switch (value.toLowerCase(Locale.ROOT)) {
          case "amd64", "x64", "x86-64" -> "x86_64";
          case "aarch64", "arm" -> "arm64";
          case "x86" -> "i386";
          default -> value;
        };
    return (image, context) -> {
      String architecture = image.image().architecture();
      return architecture == null ? word.equals("none") : same(word, architecture);
    };
  }

  private static Condition system(String value) {
    String folded = Candidate.fold(value).replace(' ', '-');
    List<OperatingSystem> systems = new ArrayList<>();
    for (OperatingSystem each : OperatingSystem.values()) {
      if (each.key().equals(folded)
          || each.key().startsWith(folded + "-")
          || Candidate.fold(each.plainName()).replace(' ', '-').equals(folded)) {
        systems.add(each);
      }
    }
    if (systems.isEmpty()) {
      throw new FieldProblem(BAD_VALUE, value);
    }
    return (image, context) -> systems.contains(image.system());
  }

  private static Condition visible(String value) {
    for (Visibility each : Visibility.values()) {
      if (each.key().equalsIgnoreCase(value)) {
        return (image, context) -> Visibility.of(image.image(), context.accountId()) == each;
      }
    }
    throw new FieldProblem(BAD_VALUE, value);
  }

  private static Condition encrypted(String value) {
    String key =
        switch (value.toLowerCase(Locale.ROOT)) {
          case "true", "all" -> "yes";
          case "false", "none" -> "no";
          default -> value.toLowerCase(Locale.ROOT);
        };
    for (io.github.amiexplorer.model.Encryption each :
        io.github.amiexplorer.model.Encryption.values()) {
      if (each.key().equals(key)) {
        return (image, context) -> image.encryption() == each;
      }
    }
    throw new FieldProblem(BAD_VALUE, value);
  }

  private static Condition is(String value) {
    Condition keyword = Keywords.is().get(value.toLowerCase(Locale.ROOT));
    if (keyword == null) {
      throw new FieldProblem(BAD_VALUE, value);
    }
    return keyword;
  }

  private static boolean same(String value, String word) {
    return value.equalsIgnoreCase(word) || wild(value, word);
  }

  private static boolean wild(String value, String word) {
    return Wildcard.hasWildcard(value)
        && Wildcard.matches(value.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
  }
}
