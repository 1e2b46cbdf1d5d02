package io.github.amiexplorer.ui.copy;

import io.github.amiexplorer.insight.CopyCost;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.operation.copy.CopyFacts;
import io.github.amiexplorer.operation.copy.CopyMatrix;
import io.github.amiexplorer.operation.copy.CopyNames;
import io.github.amiexplorer.operation.copy.CopyRequest;
import io.github.amiexplorer.operation.copy.CopyRequest.Destination;
import io.github.amiexplorer.operation.copy.CopyTopic;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The draft of a copy, shared by the pages. For the FX thread only. */
final class CopyModel {
  private final List<Image> images;
  private final ObjectProperty<List<Region>> regions = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Map<Region, Integer>> there = new SimpleObjectProperty<>(Map.of());
  private final ObjectProperty<Map<Region, Destination>> chosen =
      new SimpleObjectProperty<>(Map.of());
  private final StringProperty namePattern = new SimpleStringProperty(CopyNames.SAME);
  private final BooleanProperty ownDescription = new SimpleBooleanProperty();
  private final StringProperty description = new SimpleStringProperty("");
  private final BooleanProperty copyTags = new SimpleBooleanProperty(true);
  private final StringProperty tags = new SimpleStringProperty("");
  private final BooleanProperty tagSnapshots = new SimpleBooleanProperty(true);
  private final ObjectProperty<@Nullable Integer> minutes = new SimpleObjectProperty<>();
  private final BooleanProperty samePermissions = new SimpleBooleanProperty();
  private final BooleanProperty sameDeprecation = new SimpleBooleanProperty(true);
  private final BooleanProperty protect = new SimpleBooleanProperty();
  private final BooleanProperty replaceOlder = new SimpleBooleanProperty();
  private final BooleanProperty evenIfThere = new SimpleBooleanProperty();
  private final ObjectProperty<CopyFacts> facts = new SimpleObjectProperty<>(CopyFacts.NONE);
  private final BooleanProperty looking = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Judgement> judgement = new SimpleObjectProperty<>();

  CopyModel(List<Image> images) {
    this.images = List.copyOf(images);
  }

  /**
   * What follows from the choices and the facts.
   *
   * @param costs for each destination
   * @param preview the first names that copies get
   */
  record Judgement(
      CopyMatrix matrix,
      List<Finding<CopyTopic>> findings,
      Map<Region, CopyCost> costs,
      CopyCost total,
      Plan plan,
      List<String> preview) {
    /** How many things must be mended first. */
    long blockers() {
      return findings.stream().filter(each -> each.severity() == Finding.Severity.BLOCKER).count();
    }
  }

  List<Image> images() {
    return images;
  }

  /** Every enabled Region. */
  ObjectProperty<List<Region>> regionsProperty() {
    return regions;
  }

  /** How many of the images have a copy there, as far as lists are loaded. */
  ObjectProperty<Map<Region, Integer>> thereProperty() {
    return there;
  }

  ObjectProperty<Map<Region, Destination>> chosenProperty() {
    return chosen;
  }

  StringProperty namePatternProperty() {
    return namePattern;
  }

  /** Whether the copies get a description of their own. */
  BooleanProperty ownDescriptionProperty() {
    return ownDescription;
  }

  StringProperty descriptionProperty() {
    return description;
  }

  BooleanProperty copyTagsProperty() {
    return copyTags;
  }

  /** Further tags, {@code key=value}, a line each. */
  StringProperty tagsProperty() {
    return tags;
  }

  BooleanProperty tagSnapshotsProperty() {
    return tagSnapshots;
  }

  ObjectProperty<@Nullable Integer> minutesProperty() {
    return minutes;
  }

  BooleanProperty samePermissionsProperty() {
    return samePermissions;
  }

  BooleanProperty sameDeprecationProperty() {
    return sameDeprecation;
  }

  BooleanProperty protectProperty() {
    return protect;
  }

  BooleanProperty replaceOlderProperty() {
    return replaceOlder;
  }

  BooleanProperty evenIfThereProperty() {
    return evenIfThere;
  }

  ObjectProperty<CopyFacts> factsProperty() {
    return facts;
  }

  /** Whether something is being read. */
  BooleanProperty lookingProperty() {
    return looking;
  }

  ObjectProperty<@Nullable Judgement> judgementProperty() {
    return judgement;
  }

  /** Chooses or drops Regions; a Region that stays keeps its key. */
  void choose(List<Region> some, boolean on) {
    Map<Region, Destination> next = new LinkedHashMap<>(chosen.get());
    for (Region region : some) {
      if (on) {
        next.putIfAbsent(region, new Destination(region, false, null));
      } else {
        next.remove(region);
      }
    }
    chosen.set(Map.copyOf(next));
  }

  /** Encrypts what goes to a Region, or leaves it as it is ({@code key} null, encrypt false). */
  void encrypt(Region region, boolean encrypt, @Nullable String key) {
    Map<Region, Destination> next = new LinkedHashMap<>(chosen.get());
    next.put(region, new Destination(region, encrypt, key));
    chosen.set(Map.copyOf(next));
  }

  /** The choices as a value. */
  CopyRequest request() {
    Map<String, String> parsed = parsedTags(tags.get());
    return new CopyRequest(
        images,
        chosen.get().values().stream()
            .sorted((one, other) -> one.region().compareTo(other.region()))
            .toList(),
        namePattern.get(),
        ownDescription.get() ? description.get() : null,
        copyTags.get(),
        parsed,
        tagSnapshots.get() ? parsed : Map.of(),
        minutes.get(),
        samePermissions.get(),
        sameDeprecation.get(),
        protect.get(),
        replaceOlder.get(),
        evenIfThere.get());
  }

  /** Lines of {@code key=value}; lines without a key are passed over. */
  static Map<String, String> parsedTags(String lines) {
    Map<String, String> parsed = new LinkedHashMap<>();
    for (String line : lines.split("\n", -1)) {
      int equals = line.indexOf('=');
      String key = (equals < 0 ? line : line.substring(0, equals)).strip();
      if (!key.isEmpty()) {
        parsed.put(key, equals < 0 ? "" : line.substring(equals + 1).strip());
      }
    }
    return parsed;
  }
}
