package io.github.amiexplorer.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.inventory.RegionProgress;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.support.BrowseFixture;
import io.github.amiexplorer.support.FxTest;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is picked among many rows: by keys and mouse, over filters, orders and refreshes. */
class BigSelectionTest {
  private static final int IMAGES = 30_000;

  @TempDir Path folder;
  private final List<Image> images = BrowseFixture.images(IMAGES);
  private final Catalog catalog = BrowseFixture.catalog(images);
  private int told;
  private BrowseWindow window;
  private TableView<?> table;

  @BeforeEach
  void open() {
    window = new BrowseWindow(folder, catalog, 1060, 820);
    table = (TableView<?>) window.stage.getScene().lookup("#images");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void picks_whenFilteredAndListedAnew_stayWithTheirImages() {
    FxTest.run(() -> press(KeyCode.DOWN, false, false));
    FxTest.run(() -> press(KeyCode.DOWN, false, false));
    for (int row = 0; row < 80; row++) {
      FxTest.run(() -> press(KeyCode.DOWN, false, true));
    }
    Set<ImageKey> before = picked();
    assertEquals(81, before.size());

    answer(() -> window.workspace.filterProperty().set(FilterQuery.parse("arch:x86_64").query()));

    Set<ImageKey> kept =
        before.stream()
            .filter(
                key -> "x86_64".equals(Objects.requireNonNull(catalog.find(key)).architecture()))
            .collect(Collectors.toSet());
    assertTrue(kept.size() > 8 && kept.size() < 81, kept.size() + " of them are x86_64");
    assertEquals(kept, picked());

    refreshed();

    assertEquals(kept, picked());
  }

  @Test
  void everything_whenARegionIsListedAnewWithOneLess_staysPickedButForThatOne() {
    FxTest.run(() -> press(KeyCode.A, true, false));
    Image gone = images.getFirst();
    Region region = gone.region();
    answer(
        () -> {
          catalog.begin(new Scope.Amazon(), region);
          catalog.append(
              new Scope.Amazon(),
              region,
              images.stream()
                  .filter(each -> each.region().equals(region) && !each.id().equals(gone.id()))
                  .toList());
          catalog.complete(new Scope.Amazon(), region, BrowseFixture.NOW);
          tellOfAChange();
        });

    assertEquals(IMAGES - 1, FxTest.get(() -> window.workspace.selectionProperty().get().size()));
  }

  @Test
  void range_whenClickedWithShiftFarDown_holdsEveryRowBetween() {
    ScrollBar bar = (ScrollBar) window.stage.getScene().lookup("#images-scroll");
    FxTest.run(() -> click(3, false));
    FxTest.run(() -> bar.setValue(20_000 * table.getFixedCellSize()));
    FxTest.settle();
    FxTest.run(() -> click(2, true));

    var rows = FxTest.get(this::answerNow).rows();
    Set<ImageKey> picked = picked();
    assertEquals(20_000, picked.size());
    assertTrue(picked.contains(rows.get(3).key()));
    assertTrue(picked.contains(rows.get(20_002).key()));
    assertFalse(picked.contains(rows.get(20_003).key()));
  }

  @Test
  void rows_whenWalkedThroughToTheEnd_comeInTheirOrder() {
    FxTest.run(() -> press(KeyCode.HOME, false, false));
    FxTest.run(() -> press(KeyCode.END, false, false));
    FxTest.settle();
    var rows = FxTest.get(this::answerNow).rows();
    assertEquals(Set.of(rows.get(IMAGES - 1).key()), picked());
    assertEquals(rows.get(IMAGES - 1).key(), FxTest.get(() -> shownRows().last()));
    FxTest.run(() -> press(KeyCode.HOME, false, false));
    FxTest.settle();
    assertEquals(rows.get(0).key(), FxTest.get(() -> shownRows().first()));
  }

  private record Ends(ImageKey first, ImageKey last) {}

  /** The images of the first and the last row that is laid out in sight. */
  private Ends shownRows() {
    TreeSet<TableRow<?>> rows = new TreeSet<>(Comparator.comparing(Node::getLayoutY));
    table
        .lookupAll(".image-row")
        .forEach(
            node -> {
              var row = (TableRow<?>) node;
              if (row.isVisible() && !row.isEmpty()) {
                rows.add(row);
              }
            });
    return new Ends(
        ((Image) rows.getFirst().getItem()).key(), ((Image) rows.getLast().getItem()).key());
  }

  private void refreshed() {
    Region region = images.getFirst().region();
    answer(
        () -> {
          catalog.begin(new Scope.Amazon(), region);
          catalog.append(
              new Scope.Amazon(),
              region,
              images.stream().filter(each -> each.region().equals(region)).toList());
          catalog.complete(new Scope.Amazon(), region, BrowseFixture.NOW);
          tellOfAChange();
        });
  }

  private void tellOfAChange() {
    RegionProgress done =
        new RegionProgress(
            new Scope.Amazon(),
            images.getFirst().region(),
            Phase.DONE,
            ++told,
            0,
            null,
            BrowseFixture.NOW);
    window.workspace.inventoryProperty().set(new InventoryState(List.of(), List.of(done), null));
  }

  private void answer(Runnable change) {
    Answer before = FxTest.get(this::answerNow);
    FxTest.run(change);
    FxTest.await("the answer", () -> answerNow() != before);
    FxTest.settle();
  }

  private Answer answerNow() {
    return Objects.requireNonNull(window.workspace.answerProperty().get());
  }

  private Set<ImageKey> picked() {
    return FxTest.get(() -> window.workspace.selectionProperty().get());
  }

  private void press(KeyCode code, boolean control, boolean shift) {
    Event.fireEvent(
        table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
  }

  /** Presses on the row that is laid out as number {@code place} from the upper edge. */
  private void click(int place, boolean shift) {
    double y = place * table.getFixedCellSize();
    table.lookupAll(".image-row").stream()
        .filter(row -> row.isVisible() && Math.abs(row.getLayoutY() - y) < 1)
        .findFirst()
        .orElseThrow()
        .fireEvent(
            new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                400,
                y,
                400,
                y,
                MouseButton.PRIMARY,
                1,
                shift,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
  }
}
