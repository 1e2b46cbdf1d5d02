package io.github.amiexplorer.ui.browse.action;

/** In which form images are written. */
public enum ExportFormat {
  CSV("csv"),
  JSON("json"),
  MARKDOWN("md");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /** The file's extension without its dot. */
  public String extension() {
    return extension;
  }
}
