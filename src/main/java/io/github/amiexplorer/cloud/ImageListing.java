package io.github.amiexplorer.cloud;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.model.batch.ImageBatch;
import java.util.Collection;
import java.util.List;

/** Lists images of one Region page by page. Implementations are thread-safe and block. */
public interface ImageListing {
  /**
   * Lists the images of {@code scope} in {@code region}, deprecated ones included, the caller's
   * disabled ones too. Pages come in the order of the cloud; {@code pages} is called on the calling
   * thread. A page is handed over only when it was read to its end.
   *
   * @throws CloudException where the listing could not be completed; pages handed over stay valid
   * @throws java.util.concurrent.CancellationException after {@code cancel}
   */
  void list(Region region, Scope scope, PageSink pages, CancelToken cancel);

  /**
   * Looks images up by id, deprecated and disabled ones included. Ids that the Region does not know
   * are left out of the answer and are no failure.
   *
   * @param ids well-formed AMI IDs, any number
   */
  List<Image> find(Region region, Collection<String> ids, CancelToken cancel);

  /** Takes one page. */
  @FunctionalInterface
  interface PageSink {
    /**
     * One page, maybe empty.
     *
     * @param images the images of the page
     * @param unreadable how many images of this page could not be read (illegal characters) and are
     *     missing from {@code images}
     */
    void page(ImageBatch images, int unreadable);
  }
}
