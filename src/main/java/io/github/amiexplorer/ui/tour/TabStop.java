package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.workspace.Workspace.DetailTab;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.input.KeyCode;

/** Opens one tab of the details by its shortcut. */
final class TabStop implements TourStop {
  private final String name;
  private final DetailTab tab;
  private final KeyCode digit;
  private final Function<Image, Map<String, Object>> facts;

  /** {@code facts} says what of the image the tab should show. */
  TabStop(String name, DetailTab tab, KeyCode digit, Function<Image, Map<String, Object>> facts) {
    this.name = name;
    this.tab = tab;
    this.digit = digit;
    this.facts = facts;
  }

  /** The volumes of the image. */
  static TabStop storage() {
    return new TabStop(
        "storage",
        DetailTab.STORAGE,
        KeyCode.DIGIT2,
        image -> Map.of("devices", image.blockDeviceMappings().size(), "gib", image.sizeGib()));
  }

  /** Who may launch it. */
  static TabStop permissions() {
    return new TabStop(
        "permissions",
        DetailTab.PERMISSIONS,
        KeyCode.DIGIT3,
        image -> Map.of("public", image.isPublic()));
  }

  /** What uses it. */
  static TabStop usage() {
    return new TabStop("usage", DetailTab.USAGE, KeyCode.DIGIT4, image -> Map.of());
  }

  /** Where it comes from and what was copied from it. */
  static TabStop lineage() {
    return new TabStop("lineage", DetailTab.LINEAGE, KeyCode.DIGIT5, image -> Map.of());
  }

  /** What it costs. */
  static TabStop cost() {
    return new TabStop("cost", DetailTab.COST, KeyCode.DIGIT6, image -> Map.of());
  }

  /** What there is to check about it. */
  static TabStop checks() {
    return new TabStop("checks", DetailTab.CHECKS, KeyCode.DIGIT7, image -> Map.of());
  }

  /** Its tags. */
  static TabStop tags() {
    return new TabStop(
        "tags", DetailTab.TAGS, KeyCode.DIGIT8, image -> Map.of("tags", image.tags().size()));
  }

  /** Itself as EC2 describes it. */
  static TabStop json() {
    return new TabStop("json", DetailTab.JSON, KeyCode.DIGIT9, image -> Map.of());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    if (tour.get(() -> tour.workspace().shownProperty().get() == null)) {
      throw new StopSkipped("No image is open");
    }
    tour.press(digit, KeyCode.CONTROL);
    tour.until("the tab " + name, () -> tour.workspace().detailTabProperty().get() == tab);
    // A ring that waits may not be laid out yet: look for it, not for its picture.
    tour.until(
        "the answers of " + name,
        () ->
            tour.seen(".detail-page").stream()
                .allMatch(page -> page.lookupAll(".progress-indicator").isEmpty()));
    return tour.get(
        () -> {
          Image image = tour.workspace().shownProperty().get();
          Map<String, Object> saw = new LinkedHashMap<>();
          if (image != null) {
            saw.put("image", image.id());
            saw.putAll(facts.apply(image));
          }
          return saw;
        });
  }
}
