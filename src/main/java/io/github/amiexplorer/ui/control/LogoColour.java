package io.github.amiexplorer.ui.control;

/**
 * The colours of {@link OsLogo}, in the order in which the sheet gives them to {@code .os-logo}.
 */
enum LogoColour {
  UBUNTU,
  DEBIAN,
  REDHAT,
  SUSE,
  ROCKY,
  ALMA,
  ALMA_SECOND,
  FREEBSD,
  KUBERNETES,
  WINDOWS,
  AMAZON,
  BOTTLEROCKET,
  FEDORA,
  APPLE,
  /** What is drawn upon another colour. */
  INK,
  /** One's own images. */
  OWN,
  /** Behind letters. */
  TILE,
  LETTERS
}
