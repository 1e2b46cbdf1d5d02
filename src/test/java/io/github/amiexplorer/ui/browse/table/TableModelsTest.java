package io.github.amiexplorer.ui.browse.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.catalog.SortKey;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.support.BrowseFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableModelsTest {
  private record ListRows(List<Image> images) implements ImageRows {
    @Override
    public int size() {
      return images.size();
    }

    @Override
    public Image get(int index) {
      return images.get(index);
    }

    @Override
    public int indexOf(ImageKey key) {
      return images.stream().map(Image::key).toList().indexOf(key);
    }
  }

  private static final ImageRows ROWS = new ListRows(BrowseFixture.images(50));

  private static RowSelectionModel model() {
    RowSelectionModel model = new RowSelectionModel();
    model.show(RowPicks.none(ROWS), -1);
    return model;
  }

  @Test
  void extend_pivotsAroundTheAnchorAndKeepsEarlierPicks() {
    RowSelectionModel model = model();
    model.pick(30);
    model.toggle(10);
    model.extendTo(13);
    model.extendTo(8);

    assertEquals(4, model.picks().count());
    assertTrue(model.picks().has(30));
    assertTrue(model.picks().has(8));
    assertFalse(model.picks().has(13));
  }

  @Test
  void step_stopsAtTheEnds() {
    RowSelectionModel model = model();
    model.step(Integer.MAX_VALUE);
    assertEquals(0, model.cursorProperty().get());
    model.step(Integer.MAX_VALUE);
    assertEquals(49, model.cursorProperty().get());
    model.step(Integer.MIN_VALUE);
    assertEquals(0, model.cursorProperty().get());
  }

  @Test
  void picks_inAnotherOrder_areTheSameImages() {
    ImageRows reversed = new ListRows(BrowseFixture.images(50).reversed());
    RowPicks few = RowPicks.none(ROWS).withRange(0, 2);
    RowPicks many = RowPicks.none(ROWS).withRange(0, 20);

    assertEquals(few.keys(), few.in(reversed).keys());
    assertEquals(many.keys(), many.in(reversed).keys());
    assertTrue(many.in(reversed).has(49));
  }

  @Test
  void everything_whenAMillionAreThere_isPickedWithoutReadingOne() {
    int[] read = {0};
    ImageRows million =
        new ImageRows() {
          @Override
          public int size() {
            return 1_000_000;
          }

          @Override
          public Image get(int index) {
            read[0]++;
            return ROWS.get(index % ROWS.size());
          }

          @Override
          public int indexOf(ImageKey key) {
            throw new AssertionError("Nobody asks for " + key);
          }
        };
    RowSelectionModel model = new RowSelectionModel();
    model.show(RowPicks.none(million), -1);
    model.pickAll();
    model.toggle(500_000);

    assertEquals(999_999, model.picks().count());
    assertEquals(999_999, model.picks().keys().size());
    assertEquals(0, read[0]);
  }

  @Test
  void columns_whenNarrow_leaveInTheirOrder() {
    List<ImageColumn> narrow =
        ColumnLayout.FIRST.fitting(620, true).stream().map(ColumnSpec::kind).toList();
    List<ImageColumn> narrowest =
        ColumnLayout.FIRST.fitting(300, true).stream().map(ColumnSpec::kind).toList();

    assertFalse(narrow.contains(ImageColumn.VISIBILITY));
    assertTrue(narrow.contains(ImageColumn.PUBLISHER));
    assertEquals(
        List.of(ImageColumn.NAME, ImageColumn.REGION, ImageColumn.AGE, ImageColumn.STATE),
        narrowest);
  }

  @Test
  void columns_whenOneLine_haveTheIdBehindTheName() {
    assertEquals(ImageColumn.ID, ColumnLayout.FIRST.fitting(1400, false).get(1).kind());
  }

  @Test
  void layout_whenRemembered_comesBack() {
    ColumnLayout layout =
        ColumnLayout.FIRST
            .shown(ColumnSpec.tag("Team: a,b"), true)
            .shown(ColumnSpec.of(ImageColumn.SIZE), false)
            .resized(ColumnSpec.of(ImageColumn.REGION), 140);
    List<SortOrder> order =
        List.of(
            new SortOrder(SortKey.TAG, true, "Team: a,b"),
            new SortOrder(SortKey.NAME, false, null));

    var remembered = RememberedLayout.settings(layout, order);

    assertEquals(layout, RememberedLayout.columns(remembered));
    assertEquals(order, RememberedLayout.order(remembered));
  }
}
