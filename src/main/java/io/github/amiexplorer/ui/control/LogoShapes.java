package io.github.amiexplorer.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Simple drawings of the systems' marks in a square of 24, each layer filled or stroked. */
final class LogoShapes {
  private static final double STROKE = 2.3;
  private static final double THIN = 1.2;

  /**
   * One path.
   *
   * @param stroke the width of its line, of 24; 0 where it is filled
   */
  record Layer(String path, LogoColour colour, double stroke) {}

  private static final Map<String, List<Layer>> SHAPES =
      Map.ofEntries(
          Map.entry(
              "ubuntu",
              List.of(
                  stroke(
                      "M5.61 9.15A7 7 0 0 1 12.73 5.04M17.66 7.89A7 7 0 0 1 17.66 16.11"
                          + "M12.73 18.96A7 7 0 0 1 5.61 14.85",
                      LogoColour.UBUNTU),
                  fill(
                      "M1.1 12a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0z"
                          + "M14 4.55a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0z"
                          + "M14 19.45a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0z",
                      LogoColour.UBUNTU))),
          Map.entry(
              "debian",
              List.of(
                  stroke(
                      "M14.6 13.6C13 15 10.4 14 10.3 11.7 10.2 9.2 13.2 8 15.2 9.6 17.6 11.6 16.8"
                          + " 15.8 13.3 17 9.2 18.3 5.6 15.2 5.8 10.8 6 6 10.4 3 15 4.2 17.2 4.8"
                          + " 18.8 6.2 19.6 8",
                      LogoColour.DEBIAN))),
          Map.entry(
              "redhat",
              List.of(
                  fill(
                      "M6.1 11.3 7.3 7.2C7.7 5.8 8.7 5.3 10 5.7L12.3 6.4 15 5.8C16.4 5.6 17.3 6.2"
                          + " 17.7 7.5L19.1 12.2C21.4 13 23 14.4 22.8 15.7 22.3 18.2 17.2 18.5 11.6"
                          + " 17 5.9 15.5 1.3 12.9 1.4 11 1.5 9.7 3.6 9.5 6.2 10.2z",
                      LogoColour.REDHAT))),
          Map.entry(
              "suse",
              List.of(
                  fill(
                      "M2 14.5C2.4 9.4 6.5 6 11.6 6 16.2 6 21.4 7.6 22.4 10.6 21.6 13 19.4 13.8"
                          + " 16.6 13.6L13 13.4C10.8 13.4 9.6 14.6 9.8 16.2 10 17.6 11.4 18 12.6"
                          + " 17.4 11.6 19.6 8.6 19.8 7.2 17.8 6.4 16.6 6.4 15.4 6.8 14.4 5.4 15.6"
                          + " 3.4 15.8 2 14.5z",
                      LogoColour.SUSE),
                  fill("M17 9.9a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0z", LogoColour.INK))),
          Map.entry(
              "rocky",
              List.of(
                  fill(
                      "M4.5 18.4A10 10 0 1 1 20.6 17L15 11.4 6.6 19.8C5.8 19.6 5.1 19.1 4.5 18.4z"
                          + "M9 21.6 15 15.6 18.6 19.2A10 10 0 0 1 9 21.6z",
                      LogoColour.ROCKY))),
          Map.entry(
              "almalinux",
              List.of(
                  fill(
                      "M12 10Q15.1 6 12 1.4 8.9 6 12 10zM13.73 13Q15.65 17.68 21.18 17.3 18.75"
                          + " 12.32 13.73 13zM10.27 13Q5.25 12.32 2.82 17.3 8.35 17.68 10.27 13z",
                      LogoColour.ALMA),
                  fill(
                      "M13.73 11Q18.75 11.68 21.18 6.7 15.65 6.32 13.73 11zM12 14Q8.9 18 12 22.6"
                          + " 15.1 18 12 14zM10.27 11Q8.35 6.32 2.82 6.7 5.25 11.68 10.27 11z",
                      LogoColour.ALMA_SECOND))),
          Map.entry(
              "freebsd",
              List.of(
                  fill(
                      "M4.2 12.8a8 8 0 1 0 16 0a8 8 0 1 0-16 0zM2.4 3.2C4.4 2.4 6.6 3 8.2 4.2 6.2"
                          + " 5.2 4.8 6.6 3.9 8.6 2.4 7 1.8 4.8 2.4 3.2zM21.8 3.2C19.8 2.4 17.6 3"
                          + " 16 4.2 18 5.2 19.4 6.6 20.3 8.6 21.8 7 22.4 4.8 21.8 3.2z",
                      LogoColour.FREEBSD))),
          Map.entry(
              "kubernetes",
              List.of(
                  fill(
                      "M12 1 20.6 5.14 22.72 14.45 16.77 21.91 7.23 21.91 1.28 14.45 3.4 5.14z",
                      LogoColour.KUBERNETES),
                  thin("M7.4 12a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0z"),
                  thin(
                      "M12 12V4.4M12 12 17.94 7.26M12 12 19.41 13.69M12 12 15.3 18.85M12 12 8.7"
                          + " 18.85M12 12 4.59 13.69M12 12 6.06 7.26"))),
          Map.entry(
              "windows",
              List.of(
                  fill(
                      "M2.5 2.5h9v9h-9zM12.6 2.5h9v9h-9zM2.5 12.6h9v9h-9zM12.6 12.6h9v9h-9z",
                      LogoColour.WINDOWS))),
          Map.entry(
              "amazon-linux",
              List.of(
                  stroke(
                      "M15.6 5.2V13.4M8.2 10.4a3.7 3.7 0 1 0 7.4 0a3.7 3.7 0 1 0-7.4 0z"
                          + "M3.4 17.2C8.4 21 15.4 21 20.2 17.4M20.6 20.2V17H17.4",
                      LogoColour.AMAZON))),
          Map.entry(
              "bottlerocket",
              List.of(
                  stroke(
                      "M12 2.4 20 5.2V11.6C20 16.4 16.8 19.8 12 21.6 7.2 19.8 4 16.4 4 11.6V5.2z"
                          + "M12 8V15M8.5 11.5H15.5",
                      LogoColour.BOTTLEROCKET))),
          Map.entry(
              "fedora",
              List.of(
                  fill("M2 12a10 10 0 1 1 10 10H4A2 2 0 0 1 2 20z", LogoColour.FEDORA),
                  new Layer(
                      "M15.8 6.8C13.4 6 11.6 7.4 11.6 9.6V15.2C11.6 17.4 9.4 18.4 7.6 17.2M8"
                          + " 12H15.2",
                      LogoColour.INK,
                      STROKE))),
          Map.entry(
              OsLogo.OWN,
              List.of(
                  stroke(
                      "M12 2.4 20.3 7.2V16.8L12 21.6 3.7 16.8V7.2zM4.1 7.4 12 12 19.9 7.4M12 12V21.3",
                      LogoColour.OWN))),
          Map.entry(
              "macos",
              List.of(
                  fill(
                      "M16.6 12.6C16.6 10.4 18.4 9.3 18.5 9.2 17.4 7.6 15.7 7.4 15.1 7.4 13.7 7.3"
                          + " 12.4 8.2 11.6 8.2 10.9 8.2 9.8 7.4 8.6 7.4 5.4 7.5 3.6 10.6 4.2 14.4"
                          + " 4.6 17.4 6.6 20.8 8.6 20.8 9.7 20.8 10.2 20.1 11.6 20.1 13 20.1 13.4"
                          + " 20.8 14.6 20.8 16.6 20.7 18.4 17.6 18.9 16 17.4 15.4 16.6 14.2 16.6"
                          + " 12.6zM14.4 5.8C15.2 4.8 15.6 3.6 15.5 2.4 14.3 2.5 12.2 3.7 11.9 6.3"
                          + " 12.9 6.5 13.8 6.4 14.4 5.8z",
                      LogoColour.APPLE))));

  private LogoShapes() {}

  /** The layers from back to front; {@code null} where the system has no mark here. */
  static @Nullable List<Layer> of(String system) {
    return SHAPES.get(canonical(system.toLowerCase(Locale.ROOT)));
  }

  private static String canonical(String key) {
    return switch (key) {
      case "rhel", "red-hat", "red hat" -> "redhat";
      case "sles", "opensuse" -> "suse";
      case "rocky-linux", "rockylinux", "rocky linux" -> "rocky";
      case "alma", "alma-linux" -> "almalinux";
      case "k8s", "eks", "ecs" -> "kubernetes";
      case "amazon", "al2", "al2023", "amazonlinux", "amazon linux" -> "amazon-linux";
      case "mac", "apple", "mac-os" -> "macos";
      default -> key;
    };
  }

  private static Layer fill(String path, LogoColour colour) {
    return new Layer(path, colour, 0);
  }

  private static Layer stroke(String path, LogoColour colour) {
    return new Layer(path, colour, STROKE);
  }

  private static Layer thin(String path) {
    return new Layer(path, LogoColour.INK, THIN);
  }
}
