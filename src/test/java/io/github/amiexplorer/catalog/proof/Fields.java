package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.proof.Ask.Meaning;
import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Visibility;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions {@code key:value} about the fields of an image that are no times. */
final class Fields {
  /** Keys that EC2 has no filter of the same name for: there {@code =} means the same as colon. */
  private static final List<String> EQUAL =
      List.of(
          "id",
          "owner",
          "region",
          "arch",
          "os",
          "boot",
          "root",
          "virt",
          "imds",
          "tpm",
          "visibility",
          "encrypted",
          "source",
          "product");

  private static final List<String> KEYS =
      Stream.concat(EQUAL.stream(), Stream.of("name", "description", "state", "platform")).toList();

  private final Draw draw;
  private final RandomTexts texts;
  private final List<Image> samples;

  Fields(Draw draw, RandomTexts texts, List<Image> samples) {
    this.draw = draw;
    this.texts = texts;
    this.samples = samples;
  }

  /** As the language writes a value. */
  static String quoted(String value) {
    boolean plain =
        value
            .chars()
            .allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '*');
    return plain ? value : '"' + value + '"';
  }

  Ask any() {
    String key = draw.one(KEYS);
    String operator =
        EQUAL.contains(key) ? draw.one(":", ":", ":", "=", "!=") : draw.one(":", "!=");
    List<String> values =
        draw.some(
            1,
            draw.one(1, 1, 3),
            () -> {
              String value = value(key).replace("\"", "");
              return value.isEmpty() ? "none" : value;
            });
    List<Meaning> meanings = values.stream().map(each -> meaning(key, each)).toList();
    boolean turned = operator.equals("!=");
    String written = draw.chance(10) ? alias(key) : key;
    return new Ask.One(
        (operator.equals("=") ? key : written)
            + operator
            + values.stream().map(Fields::quoted).collect(Collectors.joining(",")),
        turned ? null : facet(key),
        (image, asker) -> meanings.stream().anyMatch(each -> each.test(image, asker)) != turned);
  }

  private static String alias(String key) {
    return switch (key) {
      case "owner" -> "publisher";
      case "os" -> "system";
      case "arch" -> "architecture";
      case "encrypted" -> "encryption";
      default -> key;
    };
  }

  private static Facet facet(String key) {
    return Stream.of(Facet.values())
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElse(null);
  }

  Ask size() {
    int number = draw.one(0, 1, 8, 16, 30, 64, 100, 1000);
    String unit = draw.one("", "", "g", "GiB", "GB", "t", "TiB");
    double each = unit.toLowerCase(Locale.ROOT).startsWith("t") ? 1024 : 1;
    double gib = number * each;
    String operator = draw.one("<", "<=", ">", ">=", ":", "=", "!=");
    int more = number + draw.below(100);
    boolean range = ":=!=".contains(operator) && draw.chance(50);
    boolean open = range && draw.chance(30);
    String text =
        "size" + operator + number + unit + (range ? ".." + (open ? "" : more + unit) : "");
    double upper = more * each;
    return new Ask.One(
        text,
        operator.equals("!=") ? null : Facet.SIZE,
        (image, asker) -> {
          double is = image.sizeGib();
          boolean within = range ? is >= gib && (open || is <= upper) : is == gib;
          return switch (operator) {
            case "<" -> is < gib;
            case "<=" -> is <= gib;
            case ">" -> is > gib;
            case ">=" -> is >= gib;
            case "!=" -> !within;
            default -> within;
          };
        });
  }

  private String value(String key) {
    Image of = draw.one(samples);
    return switch (key) {
      case "owner" ->
          draw.one(
              "me",
              "self",
              "canonical",
              "Ubuntu",
              "red hat",
              "amazon",
              "Alias",
              "0997",
              "99",
              "123456789012",
              "amaz*",
              "debian",
              String.valueOf(of.ownerId()));
      case "region" ->
          draw.one(
              "eu-west-1", "us", "us-east", "us-east-1", "x", "eu*", "*", "US-EAST-?", "nowhere");
      case "os" ->
          draw.one(
              "ubuntu",
              "debian",
              "rhel",
              "windows",
              "amazon-linux",
              "Amazon Linux",
              "unknown",
              "other linux",
              "amazon");
      case "visibility" -> draw.one("public", "private", "shared", "PUBLIC");
      case "encrypted" ->
          draw.one("yes", "no", "partly", "unknown", "true", "false", "ALL", "none");
      case "arch" ->
          draw.one(
              "arm64", "x86_64", "amd64", "x64", "aarch64", "x86", "ARM64", "arm*", "none", "i386");
      case "state", "boot", "root", "virt", "imds", "tpm" -> word(key, of);
      case "product" -> draw.one("abc123", "ABC*", "7x2c0v", "?bc*", "nothing");
      default -> {
        String text = Objects.toString(text(key).apply(of), texts.text());
        yield draw.chance(40) ? texts.pattern(text) : texts.part(text);
      }
    };
  }

  private String word(String key, Image of) {
    String word = Objects.toString(text(key).apply(of), "none");
    return draw.one(
        word, word.toUpperCase(Locale.ROOT), word, "none", texts.pattern(word), "nothing");
  }

  private static Function<Image, String> text(String key) {
    return switch (key) {
      case "name" -> Image::name;
      case "id" -> Image::id;
      case "description" -> Image::description;
      case "platform" -> Image::platformDetails;
      case "source" -> Image::sourceImageId;
      case "state" -> Image::state;
      case "boot" -> Image::bootMode;
      case "root" -> Image::rootDeviceType;
      case "virt" -> Image::virtualizationType;
      case "imds" -> Image::imdsSupport;
      case "tpm" -> Image::tpmSupport;
      default -> Image::architecture;
    };
  }

  private static Meaning meaning(String key, String value) {
    return switch (key) {
      case "owner" -> (image, asker) -> isOwner(value, image, asker);
      case "region" ->
          (image, asker) -> {
            String id = image.region().id();
            return id.equals(value)
                || id.startsWith(value + "-")
                || (Naive.isPattern(value) && Naive.same(value, id));
          };
      case "os" -> (image, asker) -> isSystem(value, OperatingSystem.of(image));
      case "visibility" ->
          (image, asker) ->
              Visibility.of(image, asker.account()).key().equals(value.toLowerCase(Locale.ROOT));
      case "encrypted" -> (image, asker) -> isEncrypted(value, Encryption.of(image));
      case "product" ->
          (image, asker) ->
              image.productCodes().stream()
                  .map(ProductCode::id)
                  .anyMatch(id -> id != null && Naive.same(value, id));
      case "arch" -> (image, asker) -> isWord(architecture(value), image.architecture());
      case "state", "boot", "root", "virt", "imds", "tpm" ->
          (image, asker) -> isWord(value, text(key).apply(image));
      default ->
          (image, asker) -> {
            String text = text(key).apply(image);
            return text != null
                && (Naive.isPattern(value)
                    ? Naive.glob(Naive.fold(value), Naive.fold(text))
                    : Naive.contains(text, value));
          };
    };
  }

  private static boolean isWord(String value, String word) {
    return word == null ? value.equals("none") : Naive.same(value, word);
  }

  private static String architecture(String value) {
    return switch (value) {
      case "amd64", "x64" -> "x86_64";
      case "aarch64" -> "arm64";
      case "x86" -> "i386";
      default -> value;
    };
  }

  private static boolean isEncrypted(String value, Encryption is) {
    return switch (value) {
      case "yes", "true", "ALL" -> is == Encryption.ALL;
      case "no", "false", "none" -> is == Encryption.NONE;
      case "partly" -> is == Encryption.PARTLY;
      default -> is == Encryption.UNKNOWN;
    };
  }

  private static boolean isSystem(String value, OperatingSystem is) {
    return switch (value) {
      case "Amazon Linux", "amazon" -> is == OperatingSystem.AMAZON_LINUX;
      case "other linux" -> is == OperatingSystem.LINUX;
      default -> is.key().equals(value);
    };
  }

  private static boolean isOwner(String value, Image image, Asker asker) {
    String id = image.ownerId() == null ? "" : image.ownerId();
    if (value.equals("me") || value.equals("self")) {
      return asker.account() != null && asker.account().equals(image.ownerId());
    }
    if (value.matches("[0-9]+")) {
      return id.startsWith(value);
    }
    String word = value.toLowerCase(Locale.ROOT);
    boolean known =
        Publishers.all().stream()
            .filter(each -> each.ownerId().equals(id))
            .anyMatch(
                each ->
                    each.name().toLowerCase(Locale.ROOT).contains(word)
                        || each.aliases().contains(word));
    return known
        || (image.ownerAlias() != null && Naive.same(value, image.ownerAlias()))
        || Publishers.nameOf(image).toLowerCase(Locale.ROOT).equals(word);
  }
}
