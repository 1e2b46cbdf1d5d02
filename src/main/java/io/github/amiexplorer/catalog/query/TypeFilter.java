package io.github.amiexplorer.catalog.query;

import io.github.amiexplorer.catalog.query.FilterError.Kind;
import io.github.amiexplorer.model.InstanceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The filter language over instance types: words, {@code key:value}, comparisons and ranges of
 * numbers such as {@code vcpu>=4 mem:8..32 price<0.40}, {@code -} for not. All terms must hold.
 * Immutable.
 */
public final class TypeFilter {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern KEYED = Pattern.compile("([A-Za-z]+)(:|<=|>=|!=|<|>|=)(.*)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9})?");

  private final List<Predicate<Row>> terms = new ArrayList<>();
  private final List<FilterError> errors = new ArrayList<>();

  private TypeFilter(String text) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      read(words.group(), words.start());
    }
  }

  /**
   * What is filtered.
   *
   * @param usdPerHour US dollars an hour, {@code null} where not known
   * @param zones that offer it
   */
  public record Row(InstanceType type, @Nullable Double usdPerHour, Set<String> zones) {}

  /** Reads a text; what cannot be read is left out and told by {@link #errors()}. */
  public static TypeFilter parse(String text) {
    return new TypeFilter(text);
  }

  /** The keys it knows, in the order of a reference. */
  public static List<String> keys() {
    return List.of(
        "vcpu", "mem", "price", "net", "disk", "gpu", "gen", "arch", "family", "zone", "is");
  }

  /** What could not be read, in order. */
  public List<FilterError> errors() {
    return List.copyOf(errors);
  }

  /** Whether a type passes. */
  public boolean test(Row row) {
    for (Predicate<Row> each : terms) {
      if (!each.test(row)) {
        return false;
      }
    }
    return true;
  }

  private void read(String typed, int start) {
    boolean negated = typed.length() > 1 && typed.startsWith("-");
    String word = negated ? typed.substring(1) : typed;
    Matcher keyed = KEYED.matcher(word);
    try {
      Predicate<Row> term =
          keyed.matches()
              ? term(keyed.group(1).toLowerCase(Locale.ROOT), keyed.group(2), keyed.group(3))
              : name(word);
      terms.add(negated ? term.negate() : term);
    } catch (FieldProblem problem) {
      errors.add(new FilterError(problem.kind(), start, typed.length(), problem.subject()));
    }
  }

  private static Predicate<Row> name(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Wildcard.hasWildcard(wanted)
        ? row -> Wildcard.matches(wanted, row.type().name())
        : row -> row.type().name().contains(wanted);
  }

  private static Predicate<Row> term(String key, String operator, String rest) {
    List<String> values = List.of(rest.split(",", -1)).stream().filter(v -> !v.isEmpty()).toList();
    if (values.isEmpty()) {
      throw new FieldProblem(Kind.MISSING_VALUE, key);
    }
    Predicate<Row> term =
        switch (key) {
          case "vcpu", "vcpus", "cpu" -> number(operator, values, row -> row.type().vcpus());
          case "mem", "memory", "ram" -> number(operator, values, row -> row.type().memoryGib());
          case "price" ->
              number(
                  operator,
                  values,
                  row -> row.usdPerHour() == null ? Double.NaN : row.usdPerHour());
          case "net", "network" -> number(operator, values, row -> row.type().networkGigabits());
          case "disk", "nvme" -> disk(operator, values);
          case "gpu", "gpus" -> number(operator, values, row -> row.type().gpus());
          case "gen", "generation" -> number(operator, values, row -> row.type().generation());
          case "arch", "architecture" ->
              row -> values.stream().anyMatch(row.type().architectures()::contains);
          case "family" ->
              row -> values.stream().anyMatch(each -> matches(each, row.type().family()));
          case "type" -> row -> values.stream().anyMatch(each -> matches(each, row.type().name()));
          case "zone", "az" -> row -> values.stream().anyMatch(row.zones()::contains);
          case "is" -> is(values);
          default -> throw new FieldProblem(Kind.UNKNOWN_KEY, key);
        };
    return operator.equals("!=") ? term.negate() : term;
  }

  private static boolean matches(String pattern, String text) {
    return Wildcard.matches(pattern.toLowerCase(Locale.ROOT), text);
  }

  private static Predicate<Row> number(
      String operator, List<String> values, ToDoubleFunction<Row> value) {
    var ranges = Ranges.readAll(operator, values, TypeFilter::read);
    return row -> {
      double is = value.applyAsDouble(row);
      return !Double.isNaN(is) && ranges.stream().anyMatch(each -> each.contains(is));
    };
  }

  /** GiB, Gbps and dollars may be written behind a number; TiB counts 1,024. */
  private static double read(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    double unit = word.matches(".*[0-9](tib|tb|t)") ? 1024 : 1;
    String bare = word.replaceFirst("^\\$", "").replaceFirst("(tib|tb|t|gib|gbps|gb|g)$", "");
    if (!NUMBER.matcher(bare).matches()) {
      throw new FieldProblem(Kind.BAD_NUMBER, text);
    }
    return Double.parseDouble(bare) * unit;
  }

  private static Predicate<Row> disk(String operator, List<String> values) {
    return switch (values.getFirst()) {
      case "yes" -> row -> row.type().localStorageGb() > 0;
      case "no" -> row -> row.type().localStorageGb() == 0;
      default -> number(operator, values, row -> row.type().localStorageGb());
    };
  }

  private static Predicate<Row> is(List<String> values) {
    List<Predicate<Row>> any = new ArrayList<>();
    for (String each : values) {
      any.add(
          switch (each.toLowerCase(Locale.ROOT)) {
            case "burstable" -> row -> row.type().burstable();
            case "metal" -> row -> row.type().bareMetal();
            case "current" -> row -> row.type().currentGeneration();
            case "previous" -> row -> !row.type().currentGeneration();
            case "free" -> row -> row.type().freeTier();
            case "spot" -> row -> row.type().spot();
            default -> throw new FieldProblem(Kind.BAD_VALUE, each);
          });
    }
    return row -> any.stream().anyMatch(each -> each.test(row));
  }
}
