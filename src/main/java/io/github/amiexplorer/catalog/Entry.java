package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.model.Image;

/** An image in the catalogue with the numbers that facets count by. */
final class Entry {
  final Candidate candidate;
  final int region;
  final int publisher;
  final int architecture;
  final int bootMode;
  final int rootDevice;
  final int state;

  Entry(Candidate candidate, Dictionaries dictionaries) {
    Image image = candidate.image();
    this.candidate = candidate;
    region = dictionaries.regions().code(image.region().id());
    publisher = dictionaries.publishers().code(candidate.publisher());
    architecture = dictionaries.architectures().code(image.architecture());
    bootMode = dictionaries.bootModes().code(image.bootMode());
    rootDevice = dictionaries.rootDevices().code(image.rootDeviceType());
    state = dictionaries.states().code(image.state());
  }

  Image image() {
    return candidate.image();
  }
}
