package io.github.amiexplorer;

import io.github.amiexplorer.sandbox.SandboxOptions;
import io.github.amiexplorer.sandbox.SandboxServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** The sandbox as a server in this process; talked to over HTTP like any other endpoint. */
final class InsideSandbox implements Connections.RunningSandbox {
  /** A copy that takes a minute in the cloud is there after a few seconds. */
  private static final double SPEED = 5;

  private final SandboxServer server;

  private InsideSandbox(SandboxServer server) {
    this.server = server;
  }

  static InsideSandbox start() {
    try {
      return new InsideSandbox(SandboxServer.listen(SandboxOptions.defaults().withSpeed(SPEED)));
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  @Override
  public URI url() {
    return server.url();
  }

  @Override
  public void close() {
    server.close();
  }
}
