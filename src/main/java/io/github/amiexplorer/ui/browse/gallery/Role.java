package io.github.amiexplorer.ui.browse.gallery;

/** What somebody wants to run. */
enum Role {
  ANYTHING("fth-grid"),
  CONTAINERS("fth-box"),
  GPU("fth-cpu"),
  DATABASES("fth-database"),
  DESKTOP("fth-monitor"),
  MINIMAL("fth-feather");

  private final String icon;

  Role(String icon) {
    this.icon = icon;
  }

  String icon() {
    return icon;
  }

  /** Whether an image of that purpose serves it. */
  boolean takes(Purpose purpose) {
    return switch (this) {
      case ANYTHING -> true;
      case CONTAINERS -> purpose == Purpose.KUBERNETES || purpose == Purpose.ECS;
      case GPU -> purpose == Purpose.GPU;
      case DATABASES -> purpose == Purpose.DATABASE;
      case DESKTOP -> purpose == Purpose.DESKTOP;
      case MINIMAL -> purpose == Purpose.MINIMAL || purpose == Purpose.NO_DESKTOP;
    };
  }
}
