package io.github.amiexplorer.catalog;

/** One dictionary for each facet that is counted by number. */
record Dictionaries(
    Dictionary publishers,
    Dictionary architectures,
    Dictionary bootModes,
    Dictionary rootDevices,
    Dictionary states,
    Dictionary tagKeys) {
  static Dictionaries empty() {
    return new Dictionaries(
        new Dictionary(),
        new Dictionary(),
        new Dictionary(),
        new Dictionary(),
        new Dictionary(),
        new Dictionary());
  }
}
