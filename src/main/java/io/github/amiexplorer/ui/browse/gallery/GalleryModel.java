package io.github.amiexplorer.ui.browse.gallery;

import io.github.amiexplorer.model.Region;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The state of the gallery. For the FX thread only. */
final class GalleryModel {
  private final ObjectProperty<@Nullable Region> region = new SimpleObjectProperty<>();
  private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.ANYTHING);
  private final BooleanProperty verifiedOnly = new SimpleBooleanProperty(true);
  private final BooleanProperty freeTier = new SimpleBooleanProperty();
  private final ObjectProperty<List<Section>> sections = new SimpleObjectProperty<>(List.of());

  /** The Region that public images are taken from; {@code null} before any is known. */
  ObjectProperty<@Nullable Region> regionProperty() {
    return region;
  }

  ObjectProperty<Role> roleProperty() {
    return role;
  }

  BooleanProperty verifiedOnlyProperty() {
    return verifiedOnly;
  }

  BooleanProperty freeTierProperty() {
    return freeTier;
  }

  /** What is shown. */
  ObjectProperty<List<Section>> sectionsProperty() {
    return sections;
  }
}
