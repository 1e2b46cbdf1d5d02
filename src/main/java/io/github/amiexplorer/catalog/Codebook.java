package io.github.amiexplorer.catalog;

/**
 * What the numbers in segments stand for, as far as it can be read at one moment.
 *
 * @param numbers those that facets are counted by
 */
record Codebook(Owner[] owners, Kind[] kinds, SealedTexts texts, Dictionaries numbers) {}
