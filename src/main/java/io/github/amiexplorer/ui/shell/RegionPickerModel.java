package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.RegionNames;
import io.github.amiexplorer.model.RegionNames.Continent;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Which Regions are looked at. All enabled ones is a choice of its own: it holds for Regions that
 * come later, too.
 */
final class RegionPickerModel {
  /** How many of a group are chosen. */
  enum Mark {
    NONE,
    SOME,
    ALL
  }

  private final Workspace workspace;
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<RegionHealth>> regions =
      new ReadOnlyObjectWrapper<>(List.of());

  RegionPickerModel(Workspace workspace) {
    this.workspace = workspace;
    workspace
        .inventoryProperty()
        .addListener((property, before, now) -> regions.set(RegionHealth.of(now)));
    regions.set(RegionHealth.of(workspace.inventoryProperty().get()));
  }

  /** Every Region of the account. */
  ReadOnlyObjectProperty<List<RegionHealth>> regionsProperty() {
    return regions.getReadOnlyProperty();
  }

  /** Part of a Region's code or place; narrows {@link #groups()}. */
  StringProperty searchProperty() {
    return search;
  }

  /** The Regions that match the search, by continent. */
  Map<Continent, List<RegionHealth>> groups() {
    String part = search.get().strip().toLowerCase(Locale.ROOT);
    return regions.get().stream()
        .filter(each -> isNamed(each.region(), part))
        .collect(
            Collectors.groupingBy(
                each -> RegionNames.continentOf(each.region()),
                () -> new EnumMap<>(Continent.class),
                Collectors.toList()));
  }

  private static boolean isNamed(Region region, String part) {
    return region.id().contains(part)
        || RegionNames.placeOf(region).toLowerCase(Locale.ROOT).contains(part);
  }

  /** How many Regions are looked at. */
  int chosenCount() {
    return isAll() ? enabled().size() : workspace.regionsProperty().get().size();
  }

  /** Whether all enabled Regions are looked at. */
  boolean isAll() {
    return workspace.regionsProperty().get().isEmpty();
  }

  /** Whether this one is looked at. */
  boolean isChosen(Region region) {
    return isAll()
        ? enabled().contains(region)
        : workspace.regionsProperty().get().contains(region);
  }

  /** How many of these that can be chosen are. */
  Mark markOf(Collection<RegionHealth> group) {
    Set<Region> able = able(group);
    long chosen = able.stream().filter(this::isChosen).count();
    if (chosen == 0) {
      return Mark.NONE;
    }
    return chosen == able.size() ? Mark.ALL : Mark.SOME;
  }

  /** Looks at all enabled Regions. */
  void chooseAll() {
    workspace.regionsProperty().set(Set.of());
  }

  /** Looks at one Region only. */
  void chooseOnly(Region region) {
    workspace.regionsProperty().set(Set.of(region));
  }

  /** Adds or drops a Region. The last one cannot be dropped: then all are looked at. */
  void choose(Region region, boolean wanted) {
    change(Set.of(region), wanted);
  }

  /** Adds or drops all of a group. */
  void choose(Collection<RegionHealth> group, boolean wanted) {
    change(able(group), wanted);
  }

  private void change(Set<Region> which, boolean wanted) {
    Set<Region> enabled = enabled();
    Set<Region> now = new TreeSet<>(isAll() ? enabled : workspace.regionsProperty().get());
    if (wanted) {
      now.addAll(which);
    } else {
      now.removeAll(which);
    }
    workspace.regionsProperty().set(now.containsAll(enabled) ? Set.of() : Set.copyOf(now));
  }

  private Set<Region> enabled() {
    return able(regions.get());
  }

  private static Set<Region> able(Collection<RegionHealth> group) {
    return group.stream()
        .filter(each -> each.state() != RegionHealth.State.NOT_ENABLED)
        .map(RegionHealth::region)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
