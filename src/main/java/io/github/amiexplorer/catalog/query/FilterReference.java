package io.github.amiexplorer.catalog.query;

import java.util.ArrayList;
import java.util.List;

/** The filter language as a table for help and README; made from what the parser knows. */
public final class FilterReference {
  private FilterReference() {}

  /** One line: what is written, and what it means. */
  public record Row(String example, String meaning) {}

  /** Keys of the language that stand before a colon. */
  public static List<String> keys() {
    return FilterField.fields().stream().map(FilterField::key).toList();
  }

  /** EC2's own filter names, written {@code name=value}. */
  public static List<String> ec2Names() {
    return Ec2Filters.names();
  }

  /** The words {@code is:} takes. */
  public static List<String> isWords() {
    return List.copyOf(Keywords.is().keySet());
  }

  /** The whole reference, in the order of reading. */
  public static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row("ubuntu arm64", "every word, in any field: name, ID, description, owner, tags"));
    rows.add(new Row("\"web server\"", "words together"));
    rows.add(new Row("-test", "without the word; also NOT test"));
    rows.add(new Row("web OR batch", "either; also |, and parentheses"));
    rows.add(new Row("/v[0-9]+$/", "regular expression (RE2) in any of these fields, from ^ to $"));
    rows.add(
        new Row(
            "public",
            "also private, shared, deprecated, disabled, encrypted, unencrypted; in quotation marks"
                + " they are plain words"));
    FilterField.fields().forEach(field -> rows.add(new Row(field.example(), field.meaning())));
    rows.add(new Row("arch:arm64,x86_64", "several values: any of them"));
    rows.add(new Row("size:8..64", "a range, its ends included"));
    rows.add(
        new Row("name=ubuntu*24.04*", "every filter of EC2's DescribeImages, as EC2 matches it"));
    return rows;
  }
}
