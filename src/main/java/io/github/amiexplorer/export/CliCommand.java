package io.github.amiexplorer.export;

import io.github.amiexplorer.model.Image;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** AWS CLI commands that show the same, safe to paste into a POSIX shell. */
public final class CliCommand {
  private CliCommand() {}

  /** {@code aws ec2 describe-images} for that image; finds deprecated and disabled ones too. */
  public static String describe(Image image) {
    return describe(image.region().id(), List.of(image.id()));
  }

  /** One command a Region, a line each. */
  public static String describe(Collection<Image> images) {
    Map<String, List<String>> byRegion = new TreeMap<>();
    for (Image image : images) {
      byRegion
          .computeIfAbsent(image.region().id(), region -> new java.util.ArrayList<>())
          .add(image.id());
    }
    StringBuilder lines = new StringBuilder();
    byRegion.forEach(
        (region, ids) -> lines.append(lines.isEmpty() ? "" : "\n").append(describe(region, ids)));
    return lines.toString();
  }

  /** {@code aws ec2 describe-image-attribute} for that image, such as {@code launchPermission}. */
  public static String attribute(Image image, String attribute) {
    return "aws ec2 describe-image-attribute --region "
        + quoted(image.region().id())
        + " --image-id "
        + quoted(image.id())
        + " --attribute "
        + quoted(attribute);
  }

  private static String describe(String region, List<String> ids) {
    StringBuilder command = new StringBuilder("aws ec2 describe-images --region ");
    command.append(quoted(region)).append(" --include-deprecated --include-disabled --image-ids");
    ids.forEach(id -> command.append(' ').append(quoted(id)));
    return command.toString();
  }

  /** The word itself where no shell reads anything into it, else in single quotes. */
  static String quoted(String word) {
    boolean plain =
        !word.isEmpty()
            && word.chars()
                .allMatch(
                    c ->
                        c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || "-_./:".indexOf(c) >= 0);
    return plain ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
