package io.github.amiexplorer.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.cloud.RegionDirectory.RegionStatus;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.inventory.RegionProgress;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.RegionNames.Continent;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShellModelsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Region DUBLIN = Region.of("eu-west-1");
  private static final Region FRANKFURT = Region.of("eu-central-1");
  private static final Region SEOUL = Region.of("ap-northeast-2");
  private static final Region CAPE_TOWN = Region.of("af-south-1");

  private final Workspace workspace = new Workspace();

  @Test
  void scopes_choose_changesTheWorkspaceAndBack() {
    ScopeListModel scopes = new ScopeListModel(workspace);
    assertEquals(ScopeEntry.ALL, scopes.chosenProperty().get());
    scopes.choose(ScopeEntry.OWNED);
    assertEquals(new Scope.OwnedByMe(), workspace.scopeProperty().get());
    workspace.scopeProperty().set(new Scope.Community("ubuntu*", List.of()));
    assertEquals(ScopeEntry.COMMUNITY, scopes.chosenProperty().get());
    scopes.choose(ScopeEntry.COMMUNITY);
    assertEquals(new Scope.Community("ubuntu*", List.of()), workspace.scopeProperty().get());
  }

  @Test
  void scopes_favourites_areAllImagesNarrowed() {
    ScopeListModel scopes = new ScopeListModel(workspace);
    scopes.choose(ScopeEntry.AMAZON);
    scopes.choose(ScopeEntry.FAVOURITES);
    assertTrue(workspace.favouritesOnlyProperty().get());
    assertEquals(new Scope.All(), workspace.scopeProperty().get());
    assertEquals(ScopeEntry.FAVOURITES, scopes.chosenProperty().get());
    scopes.choose(ScopeEntry.ALL);
    assertFalse(workspace.favouritesOnlyProperty().get());
    assertEquals(ScopeEntry.ALL, scopes.chosenProperty().get());
  }

  @Test
  void scopes_oneAccount_marksNoLine() {
    ScopeListModel scopes = new ScopeListModel(workspace);
    workspace.scopeProperty().set(new Scope.Account("123456789012"));
    assertNull(scopes.chosenProperty().get());
  }

  @Test
  void regions_dropOneOfAll_leavesTheOthers() {
    RegionPickerModel picker = picker();
    assertEquals(3, picker.chosenCount());
    picker.choose(SEOUL, false);
    assertEquals(Set.of(DUBLIN, FRANKFURT), workspace.regionsProperty().get());
    assertEquals(RegionPickerModel.Mark.NONE, mark(picker, Continent.ASIA_PACIFIC));
    picker.choose(DUBLIN, false);
    assertEquals(RegionPickerModel.Mark.SOME, mark(picker, Continent.EUROPE));
    picker.choose(picker.groups().get(Continent.EUROPE), true);
    picker.choose(SEOUL, true);
    assertTrue(picker.isAll(), "all enabled ones are the choice of all");
  }

  @Test
  void regions_notEnabled_cannotBeChosen() {
    RegionPickerModel picker = picker();
    assertFalse(picker.isChosen(CAPE_TOWN));
    picker.choose(picker.groups().get(Continent.AFRICA), true);
    assertFalse(picker.isChosen(CAPE_TOWN));
  }

  @Test
  void regions_search_narrowsTheGroups() {
    RegionPickerModel picker = picker();
    picker.searchProperty().set(" WEST ");
    assertEquals(Set.of(Continent.EUROPE), picker.groups().keySet());
    assertEquals(1, picker.groups().get(Continent.EUROPE).size());
    picker.searchProperty().set("seou");
    assertEquals(Set.of(Continent.ASIA_PACIFIC), picker.groups().keySet());
  }

  @Test
  void health_worstListingCounts() {
    picker();
    List<RegionHealth> all = RegionHealth.of(workspace.inventoryProperty().get());
    assertEquals(
        List.of(
            RegionHealth.State.NOT_ENABLED,
            RegionHealth.State.LOADING,
            RegionHealth.State.LOADED,
            RegionHealth.State.FAILED),
        all.stream().map(RegionHealth::state).toList());
    assertEquals(NOW, all.get(2).asOf());
  }

  @Test
  void freshness_ofOneScope_leavesTheOthersOut() {
    picker();
    FreshnessModel freshness = new FreshnessModel(workspace);
    assertTrue(freshness.isLoading());
    assertEquals(1, freshness.running());
    workspace.scopeProperty().set(new Scope.SharedWithMe());
    assertFalse(freshness.isLoading());
    assertEquals(1, freshness.total());
  }

  @Test
  void lock_opensForAnHourOnAnAccount_withoutEndInTheSandbox() {
    ConnectionModel lock = new ConnectionModel(workspace, () -> NOW);
    assertFalse(lock.changesAllowed());
    lock.allowChanges();
    assertEquals(60, lock.minutesLeft());
    lock.makeReadOnly();
    assertEquals(0, lock.minutesLeft());
    lock.sandboxProperty().set(true);
    lock.allowChanges();
    assertEquals(-1, lock.minutesLeft());
    assertTrue(lock.changesAllowed());
  }

  private static RegionPickerModel.Mark mark(RegionPickerModel picker, Continent continent) {
    return picker.markOf(picker.groups().get(continent));
  }

  private RegionPickerModel picker() {
    workspace
        .inventoryProperty()
        .set(
            new InventoryState(
                List.of(
                    new RegionStatus(DUBLIN, "opt-in-not-required"),
                    new RegionStatus(FRANKFURT, "opt-in-not-required"),
                    new RegionStatus(SEOUL, "opted-in"),
                    new RegionStatus(CAPE_TOWN, "not-opted-in")),
                List.of(
                    progress(new Scope.OwnedByMe(), DUBLIN, Phase.FAILED),
                    progress(new Scope.SharedWithMe(), DUBLIN, Phase.DONE),
                    progress(new Scope.OwnedByMe(), FRANKFURT, Phase.DONE),
                    progress(new Scope.OwnedByMe(), SEOUL, Phase.LISTING)),
                null));
    return new RegionPickerModel(workspace);
  }

  private static RegionProgress progress(Scope scope, Region region, Phase phase) {
    return new RegionProgress(scope, region, phase, 10, 0, null, NOW);
  }
}
