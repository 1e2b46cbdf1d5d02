import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sheet of AtlantaFX without the rules of controls that no window has. JavaFX holds each new kind
 * of node against every rule, so that these would make the window open later. A test knows the
 * controls that are left out.
 */
final class UsedRules {
  /** Style classes of those controls, or of parts that only they have. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          // Of JavaFX.
          "accordion",
          "titled-pane",
          "color-picker",
          "color-palette",
          "color-palette-region",
          "custom-color-dialog",
          "date-picker",
          "date-picker-popup",
          "pagination",
          "pagination-control",
          "slider",
          "tree-view",
          "tree-cell",
          "tree-table-view",
          "tree-table-cell",
          "tree-table-row-cell",
          "split-menu-button",
          "menu-bar",
          "tool-bar",
          "tab-pane",
          "choice-box",
          "choice-dialog",
          "text-input-dialog",
          "alert",
          // Of AtlantaFX.
          "bb-code",
          "breadcrumbs",
          "calendar",
          "calendar-grid",
          "card",
          "custom-text-field",
          "modal-box",
          "modal-pane",
          "notification",
          "progress-slider",
          "ring-progress-indicator",
          "segmented-control",
          "tile-base",
          "toggle-switch",
          "left-pill",
          "center-pill",
          "right-pill");

  /** All that charts and the editor of HTML are made of. */
  private static final Pattern FAMILY =
      Pattern.compile(
          "chart|chart-.+|.+-chart|axis|axis-.+|.+-legend-symbol|default-color\\d|html-editor.*");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("\\s*([^{}]+?)\\s*(\\{[^{}]*})");
  private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

  private UsedRules() {}

  /**
   * The rules of a sheet that are used, in their order.
   *
   * @throws IllegalArgumentException where the sheet has anything but plain rules, or a picture,
   *     whose address would be that of this build
   */
  static String of(String sheet) {
    StringBuilder used = new StringBuilder();
    String rules = COMMENT.matcher(sheet).replaceAll("");
    Matcher rule = RULE.matcher(rules);
    int end = 0;
    while (rule.lookingAt()) {
      String selectors =
          Arrays.stream(rule.group(1).split("\\s*,\\s*"))
              .filter(UsedRules::isUsed)
              .collect(Collectors.joining(",\n"));
      if (!selectors.isEmpty()) {
        used.append(selectors).append(' ').append(rule.group(2)).append('\n');
      }
      end = rule.end();
      rule.region(end, rule.regionEnd());
    }
    if (!rules.substring(end).isBlank()) {
      throw new IllegalArgumentException("More than plain rules from character " + end);
    }
    if (used.indexOf("url(") >= 0) {
      throw new IllegalArgumentException("A picture in a rule that is used");
    }
    return used.toString();
  }

  private static boolean isUsed(String selector) {
    return STYLE_CLASS
        .matcher(selector)
        .results()
        .map(each -> each.group(1))
        .noneMatch(each -> LEFT_OUT.contains(each) || FAMILY.matcher(each).matches());
  }
}
