package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import io.github.amiexplorer.ui.control.SafeText;
import java.time.Instant;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Makes the columns of the table; each shows the whole image in its own way. */
final class ColumnFactory {
  private final TableModel model;
  private final ImageTexts texts;

  ColumnFactory(TableModel model, ImageTexts texts) {
    this.model = model;
    this.texts = texts;
  }

  TableColumn<Image, Image> column(ColumnSpec spec, int width) {
    TableColumn<Image, Image> column = new TableColumn<>();
    column.setUserData(spec);
    title(column, spec);
    column.setCellValueFactory(row -> new Constant<>(row.getValue()));
    column.setCellFactory(made -> cell(spec));
    column.setMinWidth(spec.kind().minWidth());
    column.setPrefWidth(width);
    column.setSortable(spec.kind().sortKey() != null);
    column.getStyleClass().add(spec.kind().numeric() ? "numeric" : "words");
    return column;
  }

  private void title(TableColumn<Image, Image> column, ColumnSpec spec) {
    if (spec.tagKey() != null) {
      column.setText(SafeText.of(spec.tagKey(), 40));
    } else if (spec.kind() == ImageColumn.NAME) {
      column
          .textProperty()
          .bind(
              Bindings.when(model.twoLinesProperty())
                  .then(texts.words().bind("browse.column.name-and-id"))
                  .otherwise(texts.words().bind("browse.column.name")));
    } else {
      column.textProperty().bind(texts.words().bind(ColumnWords.key(spec.kind())));
    }
  }

  private TableCell<Image, Image> cell(ColumnSpec spec) {
    return switch (spec.kind()) {
      case NAME -> new NameCell(model);
      case PUBLISHER -> new PublisherCell(model, texts);
      case STATE -> new StateCell(model, texts);
      case VISIBILITY -> new VisibilityCell(model, texts);
      case ID -> words(image -> SafeText.of(image.id()), "mono-cell");
      case REGION -> words(image -> SafeText.of(image.region().id()), null);
      case ARCHITECTURE -> words(image -> ImageTexts.orNothing(image.architecture()), null);
      case SIZE -> words(texts::size, "numeric-cell");
      case AGE -> words(image -> texts.age(image.created(), now()), "numeric-cell");
      case OPERATING_SYSTEM -> words(image -> OperatingSystem.of(image).plainName(), null);
      case CREATED -> words(image -> texts.day(image.created()), null);
      case OWNER_ID -> words(image -> ImageTexts.orNothing(image.ownerId()), "mono-cell");
      case DESCRIPTION -> words(image -> ImageTexts.orNothing(image.description()), null);
      case BOOT_MODE -> words(image -> ImageTexts.orNothing(image.bootMode()), null);
      case ROOT_DEVICE -> words(image -> ImageTexts.orNothing(image.rootDeviceType()), null);
      case ENCRYPTION -> words(texts::encryption, null);
      case LAST_LAUNCHED -> words(image -> texts.age(image.lastLaunched(), now()), null);
      case DEPRECATES -> words(image -> texts.day(image.deprecates()), null);
      case IMDS -> words(image -> ImageTexts.orNothing(image.imdsSupport()), null);
      case PLATFORM_DETAILS -> words(image -> ImageTexts.orNothing(image.platformDetails()), null);
      case TAG -> {
        String key = spec.tagKey() == null ? "" : spec.tagKey();
        yield words(image -> SafeText.of(image.tags().get(key)), null);
      }
    };
  }

  private static TableCell<Image, Image> words(
      Function<Image, String> text, @Nullable String styleClass) {
    return new TextCell(text, styleClass);
  }

  private Instant now() {
    return model.viewerProperty().get().now();
  }
}
