package io.github.amiexplorer.ui.browse.table;

/** The words over the columns. */
public final class ColumnWords {
  private ColumnWords() {}

  /** The key of a column's title; a tag column is titled by its own tag key. */
  public static String key(ImageColumn column) {
    return switch (column) {
      case NAME -> "browse.column.name";
      case ID -> "browse.column.id";
      case REGION -> "browse.column.region";
      case PUBLISHER -> "browse.column.publisher";
      case ARCHITECTURE -> "browse.column.architecture";
      case SIZE -> "browse.column.size";
      case AGE -> "browse.column.age";
      case STATE -> "browse.column.state";
      case VISIBILITY -> "browse.column.visibility";
      case OPERATING_SYSTEM -> "browse.column.os";
      case CREATED -> "browse.column.created";
      case OWNER_ID -> "browse.column.owner";
      case DESCRIPTION -> "browse.column.description";
      case BOOT_MODE -> "browse.column.boot";
      case ROOT_DEVICE -> "browse.column.root";
      case ENCRYPTION -> "browse.column.encryption";
      case LAST_LAUNCHED -> "browse.column.launched";
      case DEPRECATES -> "browse.column.deprecates";
      case IMDS -> "browse.column.imds";
      case PLATFORM_DETAILS -> "browse.column.platform";
      case TAG -> "browse.column.tag";
    };
  }
}
