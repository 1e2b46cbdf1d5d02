package io.github.amiexplorer.model;

import java.util.List;

/**
 * A publisher whose account is known.
 *
 * @param ownerId 12 digits; this and never a name decides who published an image
 * @param name as people know it
 * @param aliases words it is found by, lower case
 */
public record Publisher(String ownerId, String name, List<String> aliases) {}
