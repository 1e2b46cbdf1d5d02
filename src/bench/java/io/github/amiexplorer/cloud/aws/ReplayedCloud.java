package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CloudSession;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** For benchmarks of other packages: a cloud of prepared pages that another process replays. */
public final class ReplayedCloud implements AutoCloseable {
  private final PreparedPages pages;
  private final ChildProcess server;
  private final CloudSession session;

  private ReplayedCloud(PreparedPages pages, ChildProcess server, CloudSession session) {
    this.pages = pages;
    this.server = server;
    this.session = session;
  }

  /** Prepares about so many images in {@code folder} and opens the application's own session. */
  public static ReplayedCloud of(Path folder, int images) throws IOException {
    PreparedPages pages = PreparedPages.write(folder, images, false);
    ChildProcess server = ChildProcess.java("-Xmx64m", ReplayServer.class, pages.file().toString());
    URI endpoint = URI.create("http://127.0.0.1:" + server.line(""));
    return new ReplayedCloud(pages, server, IngestCases.session(endpoint));
  }

  /** The session. */
  public CloudSession session() {
    return session;
  }

  /** How many images there are. */
  public int images() {
    return pages.images(pages.regions());
  }

  @Override
  public void close() throws IOException {
    session.close();
    server.close();
    pages.delete();
  }
}
