package io.github.amiexplorer.model.batch;

/**
 * Which value of an image it is.
 *
 * @param device the place of the block device mapping that has it, from 0; 0 for other fields
 * @param tagKey the key of the tag that has it; empty for other fields
 */
public record OwnValue(OwnField field, int device, String tagKey) {}
