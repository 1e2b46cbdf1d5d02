package io.github.amiexplorer.export;

import io.github.amiexplorer.model.Image;
import java.util.function.Function;

/**
 * One column of a table export.
 *
 * @param title what stands over it
 * @param text the cell of an image, as EC2 gave it; never {@code null}
 */
public record ExportColumn(String title, Function<Image, String> text) {}
