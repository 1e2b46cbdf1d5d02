package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.cloud.CallerIdentity.Caller;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picks the image that has most to show: one of our own with several volumes, tags, a name. */
final class ImageChoice {
  private ImageChoice() {}

  /** The image of the answer with most to show. FX thread only. */
  static Optional<Image> best(TourContext tour) {
    String self = self(tour);
    return Answers.first(tour).stream().max(Comparator.comparingInt(image -> riches(image, self)));
  }

  /** The account we act as, or {@code null}. FX thread only. */
  static @Nullable String self(TourContext tour) {
    OpenConnection open = tour.workspace().connectionProperty().get();
    Caller caller = open == null ? null : open.caller();
    return caller == null ? null : caller.accountId();
  }

  private static int riches(Image image, @Nullable String self) {
    int own = Objects.equals(image.ownerId(), self) ? 1_000 : 0;
    int usable = "available".equals(image.state()) ? 500 : 0;
    int volumes = Math.min(9, image.blockDeviceMappings().size()) * 20;
    return own + usable + volumes + Math.min(9, image.tags().size()) + (image.isPublic() ? 0 : 5);
  }
}
