package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** Every mapping as a row: device, size, type, speed, snapshot, encryption, fate. */
final class MappingTable {
  private static final String NONE = "–";

  private final Context context;
  private final Parts parts;

  MappingTable(Context context, Parts parts) {
    this.context = context;
    this.parts = parts;
  }

  ScrollPane build(List<BlockDeviceMapping> mappings) {
    Words words = context.words();
    GridPane grid = new GridPane();
    grid.getStyleClass().add("mapping-table");
    String[] heads = {
      words.text("detail.t.device"),
      words.text("detail.t.gib"),
      words.text("detail.t.type"),
      words.text("detail.t.iops"),
      words.text("detail.t.mibs"),
      words.text("detail.t.snapshot"),
      words.text("detail.t.encrypted"),
      words.text("detail.t.delete"),
      words.text("detail.t.key")
    };
    for (int at = 0; at < heads.length; at++) {
      Label head = new Label(heads[at]);
      head.getStyleClass().add("meta");
      grid.add(head, at, 0);
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(at == 1 || at == 3 || at == 4 ? HPos.RIGHT : HPos.LEFT);
      grid.getColumnConstraints().add(column);
    }
    for (int row = 0; row < mappings.size(); row++) {
      row(grid, row + 1, mappings.get(row));
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("mapping-scroll");
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private void row(GridPane grid, int row, BlockDeviceMapping mapping) {
    EbsBlockDevice ebs = mapping.ebs();
    grid.add(parts.mono(String.valueOf(mapping.deviceName())), 0, row);
    if (ebs == null) {
      String what = mapping.noDevice() == null ? mapping.virtualName() : "NoDevice";
      grid.add(cell(what), 2, row);
      return;
    }
    grid.add(cell(ebs.volumeSize()), 1, row);
    grid.add(cell(ebs.volumeType()), 2, row);
    grid.add(cell(ebs.iops()), 3, row);
    grid.add(cell(ebs.throughput()), 4, row);
    grid.add(id(ebs.snapshotId()), 5, row);
    grid.add(cell(yes(ebs.encrypted())), 6, row);
    grid.add(cell(yes(ebs.deleteOnTermination())), 7, row);
    grid.add(id(ebs.kmsKeyId()), 8, row);
  }

  private Label id(@Nullable String id) {
    return id == null ? cell(null) : parts.mono(id);
  }

  private Label cell(@Nullable Object value) {
    if (value instanceof Integer number) {
      return new Label(context.formats().count(number));
    }
    return new Label(
        value == null ? NONE : io.github.amiexplorer.ui.control.SafeText.of(value.toString(), 60));
  }

  private @Nullable String yes(@Nullable Boolean value) {
    return value == null
        ? null
        : value ? context.words().text("detail.yes") : context.words().text("detail.no");
  }
}
