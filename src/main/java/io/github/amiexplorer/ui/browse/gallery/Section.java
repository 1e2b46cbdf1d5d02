package io.github.amiexplorer.ui.browse.gallery;

import io.github.amiexplorer.model.OperatingSystem;
import java.util.List;

/**
 * Cards under one heading.
 *
 * @param system {@link OperatingSystem#UNKNOWN} for one's own images
 * @param publisher the name of the verified publisher, or empty
 * @param ownerId its account, or empty
 * @param count images that the table would show
 * @param filter what the table shows then
 */
record Section(
    OperatingSystem system,
    boolean own,
    String publisher,
    String ownerId,
    int count,
    String filter,
    List<Card> cards) {}
