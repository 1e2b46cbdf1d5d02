package io.github.amiexplorer.operation.share;

import io.github.amiexplorer.model.LaunchPermission;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads recipients from text that people paste: account numbers with or without hyphens, ARNs of
 * accounts, organizations and units, with anything between them.
 *
 * @param permissions whom they name, each once, in order
 * @param unread words that look like a number or an ARN but are none EC2 takes
 */
public record Recipients(List<LaunchPermission> permissions, List<String> unread) {
  private static final Pattern WORD = Pattern.compile("[^\\s,;|\"'`<>\\[\\](){}]+");
  private static final Pattern ORGANIZATION =
      Pattern.compile("arn:[a-z0-9-]+:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}");
  private static final Pattern UNIT =
      Pattern.compile(
          "arn:[a-z0-9-]+:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}");
  private static final Pattern ACCOUNT_ARN =
      Pattern.compile("arn:[a-z0-9-]+:[a-z0-9-]*:[a-z0-9-]*:([0-9]{12}):.*");

  /** Reads a text of any length. */
  public static Recipients parse(String text) {
    Set<LaunchPermission> found = new LinkedHashSet<>();
    List<String> unread = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      String digits = word.replace("-", "");
      Matcher account = ACCOUNT_ARN.matcher(word);
      if (ORGANIZATION.matcher(word).matches()) {
        found.add(new LaunchPermission.Organization(word));
      } else if (UNIT.matcher(word).matches()) {
        found.add(new LaunchPermission.OrganizationalUnit(word));
      } else if (digits.matches("[0-9]{12}")) {
        found.add(new LaunchPermission.Account(digits));
      } else if (account.matches()) {
        found.add(new LaunchPermission.Account(account.group(1)));
      } else if (digits.matches("[0-9]+") || word.startsWith("arn:")) {
        unread.add(word);
      }
    }
    return new Recipients(List.copyOf(found), List.copyOf(unread));
  }
}
