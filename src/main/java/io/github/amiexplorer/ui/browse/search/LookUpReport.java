package io.github.amiexplorer.ui.browse.search;

import io.github.amiexplorer.cloud.CloudFailure;
import java.util.List;

/**
 * What came of asking every Region for ids.
 *
 * @param asked how many ids
 * @param running whether Regions are still being asked
 * @param found how many images were found
 * @param missing ids that no Region that answered knows
 * @param failures of Regions that could not be asked
 */
public record LookUpReport(
    int asked, boolean running, int found, List<String> missing, List<CloudFailure> failures) {}
