package io.github.amiexplorer.catalog.query;

import com.google.re2j.PatternSyntaxException;
import io.github.amiexplorer.catalog.query.FilterError.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the filter language by recursive descent.
 *
 * <pre>
 * filter  = { alternatives }
 * alternatives = joined { ("OR" | "|") joined }
 * joined  = negated { ["AND"] negated }
 * negated = ["NOT" | "-"] ( "(" alternatives ")" | "/" pattern "/" | word )
 * word    = key operator value { "," value } | keyword | text, quoted text
 * </pre>
 */
final class FilterParser {
  private static final int MAX_DEPTH = 40;

  private final String text;
  private final List<FilterError> errors = new ArrayList<>();
  private final List<FilterTerm> terms = new ArrayList<>();
  private int at;
  private int depth;
  private boolean tooDeep;
  private boolean alternative;

  /** A pattern without an end took the rest of the text, the ends of groups with it. */
  private boolean swallowed;

  /** What the end of the text lacks, so that a term may be written before others. */
  private final StringBuilder closers = new StringBuilder();

  FilterParser(String text) {
    this.text = text;
    readTerms();
    if (tooDeep) {
      terms.clear();
    }
    errors.sort(Comparator.comparingInt(FilterError::position));
  }

  List<FilterTerm> terms() {
    return List.copyOf(terms);
  }

  List<FilterError> errors() {
    return List.copyOf(errors);
  }

  /** Whether the text has an OR outside of parentheses and quotes. */
  static boolean isAlternative(String text) {
    FilterParser parser = new FilterParser(text);
    return parser.alternative;
  }

  /** What stands between two places of the text; {@code word} where it is one and not negated. */
  private record Part(int start, int end, @Nullable FilterWord word, Condition condition) {}

  private void readTerms() {
    while (skipBlanks()) {
      List<List<Part>> choices = readAlternatives();
      if (choices.size() > 1) {
        alternative = true;
        List<Condition> any = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (List<Part> joined : choices) {
          any.add(Condition.all(joined.stream().map(Part::condition).toList()));
          start = start < 0 ? joined.getFirst().start() : start;
          end = joined.getLast().end();
        }
        add(new Part(start, end, null, Condition.any(any)));
      } else {
        choices.forEach(joined -> joined.forEach(this::add));
      }
      if (at < text.length()) {
        error(Kind.UNEXPECTED, at, 1, text.substring(at, at + 1));
        at++;
      }
    }
  }

  private void add(Part part) {
    FilterWord word = part.word();
    FilterWord chosen = word != null && word.chosen() ? word : null;
    terms.add(
        new FilterTerm(
            closed(part),
            part.start(),
            word == null ? null : word.about(),
            chosen == null ? null : chosen.about(),
            chosen == null ? List.of() : chosen.values(),
            part.condition()));
  }

  private String closed(Part part) {
    String typed = text.substring(part.start(), part.end());
    if (part.end() < text.length() || closers.isEmpty()) {
      return typed.strip();
    }
    return (closers.charAt(0) == '"' ? typed : typed.strip()) + closers;
  }

  private List<List<Part>> readAlternatives() {
    List<List<Part>> choices = new ArrayList<>();
    int known = errors.size();
    List<Part> joined = readJoined();
    if (!joined.isEmpty()) {
      choices.add(joined);
    }
    while (skipBlanks()) {
      int start = at;
      if (!takeWord("OR") && !take('|')) {
        break;
      }
      int end = at;
      List<Part> next = readJoined();
      if ((next.isEmpty() || choices.isEmpty()) && errors.size() == known) {
        error(Kind.UNEXPECTED, start, end - start, text.substring(start, end));
      }
      if (!next.isEmpty()) {
        choices.add(next);
      }
    }
    return choices;
  }

  private List<Part> readJoined() {
    List<Part> parts = new ArrayList<>();
    while (skipBlanks() && text.charAt(at) != '|' && !atWord("OR")) {
      if (text.charAt(at) == ')') {
        if (depth > 0) {
          break;
        }
        error(Kind.UNEXPECTED, at, 1, ")");
        at++;
        continue;
      }
      if (takeWord("AND")) {
        continue;
      }
      Part part = readNegated();
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private @Nullable Part readNegated() {
    int start = at;
    boolean negated = false;
    while (takeWord("NOT") || (at + 1 < text.length() && text.charAt(at) == '-' && takeMinus())) {
      negated = !negated;
      int end = at;
      if (!skipBlanks() || atEndOfOperand()) {
        error(Kind.UNEXPECTED, start, end - start, text.substring(start, end));
        return null;
      }
    }
    Part part = readPrimary();
    return part == null || !negated
        ? part
        : new Part(start, part.end(), null, part.condition().negate());
  }

  private boolean atEndOfOperand() {
    char next = text.charAt(at);
    return next == '|' || next == ')' || atWord("OR") || atWord("AND");
  }

  private boolean takeMinus() {
    if (Character.isWhitespace(text.charAt(at + 1))) {
      return false;
    }
    at++;
    return true;
  }

  private @Nullable Part readPrimary() {
    int start = at;
    char first = text.charAt(at);
    if (first == '(') {
      return readGroup();
    }
    if (first == '/') {
      return readPattern();
    }
    String word = readWord();
    if (word.isEmpty()) {
      if (at == start) {
        at++;
      }
      return null;
    }
    FilterWord read = FilterWord.read(word, start, text.length(), errors);
    return read == null ? null : new Part(start, at, read, read.condition());
  }

  private @Nullable Part readGroup() {
    int start = at++;
    if (++depth > MAX_DEPTH) {
      error(Kind.UNEXPECTED, start, 1, "(");
      tooDeep = true;
      at = text.length();
      depth--;
      return null;
    }
    List<List<Part>> choices = readAlternatives();
    depth--;
    if (at < text.length() && text.charAt(at) == ')') {
      at++;
    } else if (!tooDeep && !swallowed) {
      error(Kind.UNCLOSED_PARENTHESIS, start, 1, "(");
      // Behind a blank: a word may hold parentheses of its own.
      closers.append(" )");
    }
    if (choices.isEmpty() || swallowed) {
      return null;
    }
    Condition any =
        Condition.any(
            choices.stream()
                .map(each -> Condition.all(each.stream().map(Part::condition).toList()))
                .toList());
    return new Part(start, at, null, any);
  }

  private @Nullable Part readPattern() {
    int start = at;
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '/') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= text.length()) {
      at = text.length();
      swallowed = true;
      error(Kind.BAD_PATTERN, start, at - start, text.substring(start));
      return null;
    }
    at = end + 1;
    try {
      LinearRegex regex = new LinearRegex(text.substring(start + 1, end));
      return new Part(start, at, null, regex.condition());
    } catch (PatternSyntaxException | StackOverflowError broken) {
      error(Kind.BAD_PATTERN, start, at - start, text.substring(start, at));
      return null;
    }
  }

  /** Up to the next blank outside of quotation marks, or a parenthesis that closes a group. */
  private String readWord() {
    int start = at;
    int open = 0;
    boolean quoted = false;
    int quote = -1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
        quote = at;
      } else if (!quoted) {
        if (Character.isWhitespace(c)) {
          break;
        }
        if (c == '(') {
          open++;
        } else if (c == ')' && --open < 0 && depth > 0) {
          break;
        }
      }
      at++;
    }
    if (quoted) {
      error(Kind.UNCLOSED_QUOTE, quote, text.length() - quote, text.substring(quote));
      closers.append('"');
    }
    return text.substring(start, at);
  }

  private boolean skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private boolean atWord(String word) {
    int end = at + word.length();
    return text.startsWith(word, at)
        && (end == text.length()
            || Character.isWhitespace(text.charAt(end))
            || text.charAt(end) == '(');
  }

  private boolean takeWord(String word) {
    if (!atWord(word)) {
      return false;
    }
    at += word.length();
    return true;
  }

  private boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void error(Kind kind, int position, int length, String subject) {
    errors.add(new FilterError(kind, position, Math.max(1, length), subject));
  }
}
