package io.github.amiexplorer.ui.workspace;

import io.github.amiexplorer.model.ImageKey;
import java.util.List;

/** Something the user wants to do with images; whoever can do it takes it up. */
public record ImageRequest(Kind kind, List<ImageKey> images) {
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
}
