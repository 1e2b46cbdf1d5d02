package io.github.amiexplorer.catalog;

/** By what an answer can be ordered; ties are newest first, then by Region. */
public enum SortKey {
  NAME,
  ID,
  REGION,
  PUBLISHER,
  OPERATING_SYSTEM,
  ARCHITECTURE,
  SIZE,
  CREATED,
  LAST_LAUNCHED,
  DEPRECATES,
  STATE,
  VISIBILITY,
  ENCRYPTION,
  BOOT_MODE,
  ROOT_DEVICE,
  OWNER_ID,
  DESCRIPTION,
  /** The value of the tag key named in {@link SortOrder#tagKey()}. */
  TAG
}
