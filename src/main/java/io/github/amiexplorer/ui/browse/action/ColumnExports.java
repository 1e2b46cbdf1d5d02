package io.github.amiexplorer.ui.browse.action;

import io.github.amiexplorer.export.ExportColumn;
import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Visibility;
import io.github.amiexplorer.ui.browse.image.StateLook;
import io.github.amiexplorer.ui.browse.table.ColumnSpec;
import io.github.amiexplorer.ui.browse.table.ColumnWords;
import io.github.amiexplorer.ui.browse.table.ImageColumn;
import io.github.amiexplorer.ui.i18n.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the table for other programs: the same order, but full names, numbers without
 * units and EC2's own words, whatever the language of the window. Made on the FX thread, used on
 * any.
 */
final class ColumnExports {
  private final Words words;
  private final Instant now;
  private final @Nullable String account;

  ColumnExports(Words words, Instant now, @Nullable String account) {
    this.words = words;
    this.now = now;
    this.account = account;
  }

  /** One for each column; two-line rows show the AMI ID under the name, so it follows the name. */
  List<ExportColumn> of(List<ColumnSpec> columns) {
    List<ExportColumn> exports = new ArrayList<>();
    boolean hasId = columns.contains(ColumnSpec.of(ImageColumn.ID));
    for (ColumnSpec column : columns) {
      exports.add(one(column));
      if (column.kind() == ImageColumn.NAME && !hasId) {
        exports.add(one(ColumnSpec.of(ImageColumn.ID)));
      }
    }
    return exports;
  }

  private ExportColumn one(ColumnSpec column) {
    String title =
        switch (column.kind()) {
          case SIZE -> words.text("browse.export.size");
          case AGE -> words.text("browse.export.age");
          case TAG -> column.tagKey() == null ? "" : column.tagKey();
          default -> words.text(ColumnWords.key(column.kind()));
        };
    return new ExportColumn(title, value(column));
  }

  private Function<Image, String> value(ColumnSpec column) {
    String tag = column.tagKey() == null ? "" : column.tagKey();
    return switch (column.kind()) {
      case NAME -> image -> plain(image.name());
      case ID -> Image::id;
      case REGION -> image -> image.region().id();
      case PUBLISHER -> Publishers::nameOf;
      case ARCHITECTURE -> image -> plain(image.architecture());
      case SIZE -> image -> Long.toString(image.sizeGib());
      case AGE -> image -> days(image.created());
      case STATE -> image -> word(StateLook.of(image, now), image);
      case VISIBILITY -> image -> Visibility.of(image, account).key();
      case OPERATING_SYSTEM -> image -> OperatingSystem.of(image).plainName();
      case CREATED -> image -> plain(image.creationDate());
      case OWNER_ID -> image -> plain(image.ownerId());
      case DESCRIPTION -> image -> plain(image.description());
      case BOOT_MODE -> image -> plain(image.bootMode());
      case ROOT_DEVICE -> image -> plain(image.rootDeviceType());
      case ENCRYPTION -> image -> Encryption.of(image).key();
      case LAST_LAUNCHED -> image -> plain(image.lastLaunchedTime());
      case DEPRECATES -> image -> plain(image.deprecationTime());
      case IMDS -> image -> plain(image.imdsSupport());
      case PLATFORM_DETAILS -> image -> plain(image.platformDetails());
      case TAG -> image -> plain(image.tags().get(tag));
    };
  }

  private static String word(StateLook look, Image image) {
    return look == StateLook.DEPRECATED ? look.style() : plain(image.state());
  }

  private String days(@Nullable Instant created) {
    return created == null ? "" : Long.toString(Duration.between(created, now).toDays());
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text;
  }
}
