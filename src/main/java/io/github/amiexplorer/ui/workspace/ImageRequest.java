package io.github.amiexplorer.ui.workspace;

import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.change.LaunchSpecification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the user wants to do with images; whoever can do it takes it up.
 *
 * @param like choices of an earlier launch to begin with, or {@code null}
 */
public record ImageRequest(Kind kind, List<ImageKey> images, @Nullable LaunchSpecification like) {
  /** What is wanted. */
  public enum Kind {
    COPY,
    SHARE,
    LAUNCH
  }

  /** Keeps the list from changing. */
  public ImageRequest {
    images = List.copyOf(images);
  }

  /** Without earlier choices. */
  public ImageRequest(Kind kind, List<ImageKey> images) {
    this(kind, images, null);
  }
}
