package io.github.amiexplorer.ui.browse.state;

/**
 * The one term whose absence brings results.
 *
 * @param term as the filter language writes it
 * @param count images without it
 */
public record SmallestChange(String term, int count) {}
