package io.github.amiexplorer.operation.copy;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of copies from a pattern: {@code {name}}, {@code {source-region}}, {@code {region}}, {@code
 * {id}} and {@code {date}} (year, month and day in UTC) are filled in.
 */
public final class CopyNames {
  /** What stands for the source's name: the pattern to start with. */
  public static final String SAME = "{name}";

  /** Everything that can be filled in. */
  public static final List<String> PLACES =
      List.of(SAME, "{source-region}", "{region}", "{id}", "{date}");

  /** EC2 API Reference, CopyImage, "Name", read 2026-11. */
  private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9()\\[\\] ./\\-'@_]{3,128}");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);

  private CopyNames() {}

  /** The name of the copy of an image in a Region. */
  public static String of(String pattern, Image image, Region to, Instant now) {
    return pattern
        .replace("{name}", image.nameOrId())
        .replace("{source-region}", image.region().id())
        .replace("{region}", to.id())
        .replace("{id}", image.id())
        .replace("{date}", DAY.format(now));
  }

  /**
   * Whether EC2 takes the name: 3 to 128 letters, digits and {@code ( ) [ ] . / - ' @ _} or space.
   */
  public static boolean isLegal(String name) {
    return LEGAL.matcher(name).matches();
  }
}
