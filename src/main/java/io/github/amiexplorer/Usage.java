package io.github.amiexplorer;

import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The options of the command line, in the order of {@code --help}, and their words. */
public final class Usage {
  static final String SANDBOX = "sandbox";
  static final String PROFILE = "profile";
  static final String ENDPOINT = "endpoint-url";
  static final String REGION = "region";
  static final String READ_ONLY = "read-only";
  static final String ALLOW_CHANGES = "allow-changes";
  static final String LOCALE = "locale";
  static final String THEME = "theme";
  static final String DATA_DIR = "data-dir";
  static final String TOUR = "tour";
  static final String TOUR_UNTIL = "tour-until";
  static final String VERSION = "version";
  static final String HELP = "help";

  private static final int WIDTH = 80;
  private static final int INDENT = 2;
  private static final int COLUMN = 28;
  private static final List<String> AFTER =
      List.of(
          "ami-explorer sandbox starts the sandbox alone; ami-explorer sandbox --help tells more.",
          "Without --sandbox, --profile or --endpoint-url the connection of the last start opens, at"
              + " first start the sandbox. AWS's own variables hold: AWS_PROFILE, AWS_REGION,"
              + " AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, AWS_ENDPOINT_URL,"
              + " AWS_ENDPOINT_URL_EC2.");

  private Usage() {}

  /** Each option once; a new object, since parsing marks it. */
  public static Options options() {
    Options all = new Options();
    List.of(
            flag(
                SANDBOX,
                "Open the sandbox, a playground without an account (default at first start)."),
            value(PROFILE, "NAME", "Open the account of this AWS profile."),
            value(ENDPOINT, "URL", "Send every call to this endpoint instead of AWS's own."),
            value(REGION, "R", "List this Region only; repeatable (default: all enabled)."),
            flag(READ_ONLY, "Start with changes locked, in the sandbox too."),
            flag(
                ALLOW_CHANGES,
                "Start with changes allowed (accounts start read-only, the sandbox does not)."),
            value(LOCALE, "en|ko", "Language of the window."),
            value(THEME, "light|dark|system", "Colours of the window."),
            value(DATA_DIR, "DIR", "Folder for preferences, saved lists and the log."),
            value(
                TOUR,
                "DIR",
                "Drive the window through its main job, write a picture of each stop and"
                    + " report.json into this folder, and end; status 1 if a stop failed."),
            value(TOUR_UNTIL, "STOP", "End the tour after this stop, named as in report.json."),
            flag(VERSION, "Print the version and end."),
            flag(HELP, "Print this help and end."))
        .forEach(all::addOption);
    return all;
  }

  /** What {@code --help} prints, in lines of at most 80 characters. */
  static String text() {
    StringBuilder text =
        new StringBuilder(
            """
            Usage: ami-explorer [OPTIONS]
            Browse Amazon Machine Images over all Regions.

            """);
    for (Option option : options().getOptions()) {
      String value = option.hasArg() ? " " + option.getArgName() : "";
      String left = " ".repeat(INDENT) + "--" + option.getLongOpt() + value;
      if (left.length() < COLUMN - 1) {
        text.append(left).repeat(" ", COLUMN - left.length());
      } else {
        text.append(left).append(System.lineSeparator()).repeat(" ", COLUMN);
      }
      wrap(text, option.getDescription(), COLUMN);
    }
    for (String paragraph : AFTER) {
      text.append(System.lineSeparator());
      wrap(text, paragraph, 0);
    }
    return text.toString();
  }

  /** Goes on in the same column where a line is full. */
  private static void wrap(StringBuilder text, String words, int column) {
    int at = column;
    for (String word : words.split(" ", -1)) {
      if (at + word.length() > WIDTH) {
        text.append(System.lineSeparator()).repeat(" ", column);
        at = column;
      }
      text.append(at == column ? "" : " ").append(word);
      at += word.length() + 1;
    }
    text.append(System.lineSeparator());
  }

  private static Option flag(String name, String words) {
    return Option.builder().longOpt(name).desc(words).get();
  }

  private static Option value(String name, String stands, String words) {
    return Option.builder().longOpt(name).hasArg().argName(stands).desc(words).get();
  }
}
