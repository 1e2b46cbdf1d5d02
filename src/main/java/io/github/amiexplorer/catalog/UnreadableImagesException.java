package io.github.amiexplorer.catalog;

/**
 * What a saved catalogue says of some images cannot be read any more: the file was cut off while it
 * was open, its disk is gone, or its bytes mean nothing. The lists have to be asked for anew.
 */
public final class UnreadableImagesException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableImagesException(Throwable cause) {
    super("Saved images cannot be read any more", cause);
  }
}
