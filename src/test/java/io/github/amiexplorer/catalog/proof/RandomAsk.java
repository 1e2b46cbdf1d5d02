package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.query.FilterReference;
import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions of every kind about some images. */
final class RandomAsk {
  private static final List<String> KEYWORDS =
      List.of("public", "private", "shared", "deprecated", "disabled", "encrypted", "unencrypted");

  private final Draw draw;
  private final RandomTexts texts;
  private final List<Image> samples;
  private final Fields fields;
  private final Times times;

  RandomAsk(Draw draw, RandomTexts texts, List<Image> samples) {
    this.draw = draw;
    this.texts = texts;
    this.samples = samples;
    fields = new Fields(draw, texts, samples);
    times = new Times(draw);
  }

  /** Terms that stand beside each other. */
  List<Ask> terms() {
    return draw.some(0, 4, () -> ask(draw.one(0, 0, 1, 2)));
  }

  private Ask ask(int depth) {
    if (depth > 0) {
      boolean any = draw.chance(50);
      Ask group =
          new Ask.Group(
              any,
              any ? draw.one(" OR ", " | ") : draw.one(" ", " AND "),
              draw.some(2, 3, () -> ask(draw.below(depth))));
      return draw.chance(25) ? not(group) : group;
    }
    Ask one = one();
    return draw.chance(15) ? not(one) : one;
  }

  private Ask not(Ask of) {
    return new Ask.Not(draw.one("-", "NOT "), of);
  }

  private Ask one() {
    return switch (draw.below(10)) {
      case 0, 1 -> word(texts.part(somewhere(draw.one(samples))));
      case 2 -> regex();
      case 3 -> ec2();
      case 4 -> tag();
      case 5 -> times.any();
      case 6 -> draw.chance(50) ? fields.size() : keyword();
      default -> fields.any();
    };
  }

  private String somewhere(Image image) {
    List<String> found = searched(image).toList();
    return found.isEmpty() ? "" : draw.one(found);
  }

  /** The texts that words are looked for in. */
  static Stream<String> searched(Image image) {
    List<String> all = new ArrayList<>();
    all.add(image.name());
    all.add(image.id());
    all.add(image.description());
    all.add(image.ownerId());
    all.add(image.ownerAlias());
    all.add(Publishers.nameOf(image));
    image.tags().forEach((key, value) -> all.addAll(List.of(key, value)));
    return all.stream().filter(each -> each != null && !each.isEmpty());
  }

  static Ask word(String drawn) {
    String word = drawn.replace("\"", "").isEmpty() ? "x" : drawn.replace("\"", "");
    boolean plain =
        word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_')
            && !KEYWORDS.contains(word)
            && !List.of("OR", "AND", "NOT").contains(word);
    return new Ask.One(
        plain ? word : '"' + word + '"',
        null,
        (image, asker) -> searched(image).anyMatch(each -> Naive.contains(each, word)));
  }

  private Ask regex() {
    String literal =
        texts
            .part(somewhere(draw.one(samples)))
            .codePoints()
            .filter(c -> c < 0x80 && Character.isLetterOrDigit(c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    String start = literal.substring(0, literal.length() / 2);
    String end = literal.substring(literal.length() / 2);
    String expression =
        draw.one(
            "^" + literal,
            literal + "$",
            start + ".*" + end,
            start + "[0-9]+",
            "^[^0-9]+$",
            "(" + start + "|" + end + "x)",
            start + "\\S?" + end,
            "[가-힣]{2}",
            "\\/",
            "\\d{4}");
    // A dot of RE2 is any character but a line feed, of which texts have none.
    Pattern pattern =
        Pattern.compile(
            expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNIX_LINES);
    return new Ask.One(
        "/" + expression + "/",
        null,
        (image, asker) ->
            searched(image).anyMatch(each -> pattern.matcher(Naive.fold(each)).find()));
  }

  private Ask ec2() {
    String name = draw.one(FilterReference.ec2Names());
    List<String> patterns =
        draw.some(
            1,
            2,
            () -> {
              List<String> values = Ec2Values.of(name, draw.one(samples));
              String value = values.isEmpty() ? texts.text() : draw.one(values);
              String pattern = draw.chance(40) ? value : texts.pattern(value);
              return pattern.replace("\"", "").isEmpty() ? "*" : pattern.replace("\"", "");
            });
    return new Ask.One(
        name + "=" + patterns.stream().map(Fields::quoted).collect(Collectors.joining(",")),
        null,
        (image, asker) ->
            Ec2Values.of(name, image).stream()
                .anyMatch(value -> patterns.stream().anyMatch(each -> Naive.glob(each, value))));
  }

  private Ask tag() {
    Image of = draw.one(samples);
    String key =
        clean(
            of.tags().isEmpty() || draw.chance(20)
                ? draw.one("Env", "team", "E*", "*")
                : texts.pattern(draw.one(List.copyOf(of.tags().keySet()))));
    if (draw.chance(50)) {
      String other = draw.chance(25) ? clean(draw.one("Team", "T?am", "Nothing")) : key;
      return new Ask.One(
          "tag:" + Fields.quoted(key) + (other.equals(key) ? "" : "," + Fields.quoted(other)),
          Facet.TAG,
          (image, asker) ->
              image.tags().keySet().stream()
                  .anyMatch(each -> Naive.glob(key, each) || Naive.glob(other, each)));
    }
    if (draw.chance(15)) {
      return new Ask.One(
          "tag:" + Fields.quoted(key) + "=",
          null,
          (image, asker) ->
              image.tags().entrySet().stream()
                  .anyMatch(each -> Naive.glob(key, each.getKey()) && each.getValue().isEmpty()));
    }
    String had = of.tags().values().stream().findFirst().orElse("prod");
    String value = clean(draw.chance(50) ? had : texts.pattern(had));
    return new Ask.One(
        "tag:" + Fields.quoted(key) + "=" + Fields.quoted(value),
        null,
        (image, asker) ->
            image.tags().entrySet().stream()
                .anyMatch(
                    each -> Naive.glob(key, each.getKey()) && Naive.glob(value, each.getValue())));
  }

  private static String clean(String text) {
    String clean = text.replace("\"", "");
    return clean.isEmpty() ? "*" : clean;
  }

  private Ask keyword() {
    boolean is = draw.chance(60);
    String word = is ? draw.one(FilterReference.isWords()) : draw.one(KEYWORDS);
    return new Ask.One(is ? "is:" + word : word, null, (image, asker) -> holds(word, image, asker));
  }

  private static boolean holds(String word, Image image, Asker asker) {
    Visibility seen = Visibility.of(image, asker.account());
    Encryption locked = Encryption.of(image);
    return switch (word) {
      case "mine" -> asker.account() != null && asker.account().equals(image.ownerId());
      case "public" -> seen == Visibility.PUBLIC;
      case "private" -> seen == Visibility.PRIVATE;
      case "shared" -> seen == Visibility.SHARED;
      case "deprecated" -> {
        Long at = Times.moment("deprecates").apply(image);
        yield at != null && at <= asker.now().toEpochMilli();
      }
      case "disabled" -> "disabled".equals(image.state());
      case "encrypted" -> locked == Encryption.ALL;
      case "unencrypted" -> locked == Encryption.NONE || locked == Encryption.PARTLY;
      case "verified" -> Publishers.isVerified(image);
      case "favourite" -> asker.favourites().contains(image.key());
      case "free-tier" -> image.freeTierEligible() != null && image.freeTierEligible();
      case "protected" -> String.valueOf(image.deregistrationProtection()).startsWith("enabled");
      case "paid" -> !image.productCodes().isEmpty();
      default -> throw new AssertionError("A word that is new: " + word);
    };
  }
}
