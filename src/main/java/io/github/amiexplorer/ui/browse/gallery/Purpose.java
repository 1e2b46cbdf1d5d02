package io.github.amiexplorer.ui.browse.gallery;

/** What an image of the gallery is for. */
enum Purpose {
  STANDARD,
  MINIMAL,
  KUBERNETES,
  ECS,
  GPU,
  DATABASE,
  DESKTOP,
  NO_DESKTOP;

  /** Judges a name in lower case. */
  static Purpose of(String name) {
    if (name.contains("eks") || name.contains("k8s")) {
      return KUBERNETES;
    }
    if (name.contains("-ecs-")) {
      return ECS;
    }
    if (name.contains("deep learning") || name.contains("nvidia") || name.contains("gpu")) {
      return GPU;
    }
    if (name.contains("sql")) {
      return DATABASE;
    }
    if (name.contains("minimal")) {
      return MINIMAL;
    }
    if (name.contains("-core-")) {
      return NO_DESKTOP;
    }
    return name.startsWith("windows") || name.contains("macos") || name.contains("desktop")
        ? DESKTOP
        : STANDARD;
  }
}
