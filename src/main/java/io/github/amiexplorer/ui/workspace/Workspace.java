package io.github.amiexplorer.ui.workspace;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the features of the window share: they never see one another, only this. A feature writes
 * what it owns and listens to the rest. For the FX thread only.
 */
public final class Workspace {
  /** How the centre shows the answer. */
  public enum View {
    TABLE,
    GALLERY
  }

  /** The tabs of the detail pane, in the order of the rail. */
  public enum DetailTab {
    OVERVIEW,
    STORAGE,
    PERMISSIONS,
    USAGE,
    LINEAGE,
    COST,
    CHECKS,
    TAGS,
    JSON
  }

  private final ObjectProperty<@Nullable OpenConnection> connection = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Instant> changesAllowedUntil =
      new SimpleObjectProperty<>();
  private final ObjectProperty<InventoryState> inventory =
      new SimpleObjectProperty<>(InventoryState.EMPTY);
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(new Scope.All());
  private final BooleanProperty favouritesOnly = new SimpleBooleanProperty();
  private final ObjectProperty<Set<Region>> regions = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<FilterQuery> filter = new SimpleObjectProperty<>(FilterQuery.EMPTY);
  private final ObjectProperty<List<SortOrder>> order =
      new SimpleObjectProperty<>(List.of(SortOrder.NEWEST_FIRST));
  private final ObjectProperty<@Nullable Answer> answer = new SimpleObjectProperty<>();
  private final ObjectProperty<Set<ImageKey>> selection = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<@Nullable Image> shown = new SimpleObjectProperty<>();
  private final ObjectProperty<List<ImageKey>> changed = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.TABLE);
  private final ObjectProperty<DetailTab> detailTab =
      new SimpleObjectProperty<>(DetailTab.OVERVIEW);
  private final BooleanProperty detailOpen = new SimpleBooleanProperty(true);
  private final BooleanProperty detailEnlarged = new SimpleBooleanProperty();
  private final BooleanProperty sideOpen = new SimpleBooleanProperty(true);
  private final ObjectProperty<@Nullable ImageRequest> request = new SimpleObjectProperty<>();

  /** An empty workspace. */
  public Workspace() {}

  /** The open connection; {@code null} before the first. Written by the shell. */
  public ObjectProperty<@Nullable OpenConnection> connectionProperty() {
    return connection;
  }

  /**
   * Until when changes are allowed (UTC): {@code null} is read-only, {@link Instant#MAX} has no
   * end. Written by the shell.
   */
  public ObjectProperty<@Nullable Instant> changesAllowedUntilProperty() {
    return changesAllowedUntil;
  }

  /** How far the listings are. Written by the shell. */
  public ObjectProperty<InventoryState> inventoryProperty() {
    return inventory;
  }

  /** The chosen population. Written by the scope list; anyone may ask for another. */
  public ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /** Whether only favourites are shown, within the scope. */
  public BooleanProperty favouritesOnlyProperty() {
    return favouritesOnly;
  }

  /** The Regions chosen in the top bar; empty for all enabled ones. */
  public ObjectProperty<Set<Region>> regionsProperty() {
    return regions;
  }

  /** The committed filter: chips, facets and words are one state. */
  public ObjectProperty<FilterQuery> filterProperty() {
    return filter;
  }

  /** The order of the rows, never empty. */
  public ObjectProperty<List<SortOrder>> orderProperty() {
    return order;
  }

  /** The newest answer; {@code null} before the first. Written by browse. */
  public ObjectProperty<@Nullable Answer> answerProperty() {
    return answer;
  }

  /** The selected images. Written by browse. */
  public ObjectProperty<Set<ImageKey>> selectionProperty() {
    return selection;
  }

  /** The image in the detail pane. Anyone may ask for another. */
  public ObjectProperty<@Nullable Image> shownProperty() {
    return shown;
  }

  /** Table or gallery. */
  public ObjectProperty<View> viewProperty() {
    return view;
  }

  /** The open tab of the detail pane. */
  public ObjectProperty<DetailTab> detailTabProperty() {
    return detailTab;
  }

  /** Whether the detail pane is open; its rail always is. */
  public BooleanProperty detailOpenProperty() {
    return detailOpen;
  }

  /** Whether the detail fills the body. */
  public BooleanProperty detailEnlargedProperty() {
    return detailEnlarged;
  }

  /** Whether scopes and facets are shown in full, not as icons. */
  public BooleanProperty sideOpenProperty() {
    return sideOpen;
  }

  /**
   * The images that an operation changed last, after the catalogue has them as they are now; what
   * else was fetched about them is old. Written by the activity, a new list each time.
   */
  public ObjectProperty<List<ImageKey>> changedProperty() {
    return changed;
  }

  /** What the user wants to do with images. Anyone may ask; who takes it up sets it to null. */
  public ObjectProperty<@Nullable ImageRequest> requestProperty() {
    return request;
  }
}
