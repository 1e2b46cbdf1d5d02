package io.github.amiexplorer;

import io.github.amiexplorer.catalog.Question;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudConnector;
import io.github.amiexplorer.cloud.CloudConnector.Profile;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.aws.AwsConnector;
import io.github.amiexplorer.inventory.CatalogSaver;
import io.github.amiexplorer.inventory.Inventory;
import io.github.amiexplorer.inventory.Inventory.Found;
import io.github.amiexplorer.settings.DataFolder;
import io.github.amiexplorer.ui.shell.ConnectionOpener;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens sessions with their catalogue and inventory. The sandbox is one more endpoint: its address
 * is put in when it is chosen, and nothing behind this class knows the difference. Thread-safe.
 */
final class Connections implements ConnectionOpener, AutoCloseable {
  private final CloudConnector connector = new AwsConnector();
  private final Path lists;
  private final List<CatalogSaver> savers = new ArrayList<>();
  private final Supplier<RunningSandbox> sandboxStarter;
  private @Nullable RunningSandbox sandbox;
  private @Nullable Ahead ahead;

  Connections(DataFolder folder, Supplier<RunningSandbox> sandboxStarter) {
    lists = folder.lists();
    this.sandboxStarter = sandboxStarter;
  }

  /** A sandbox inside this process. */
  interface RunningSandbox extends AutoCloseable {
    /** Where it listens. */
    URI url();

    @Override
    void close();
  }

  /** What is being opened already, before anybody asked. */
  private record Ahead(ConnectionChoice choice, FutureTask<OpenConnection> opening) {}

  /**
   * Begins to open a connection while the window is still being built; returns at once. The first
   * {@link #open} of the same choice gets it.
   *
   * @param first asked already, so that all is loaded and counted that its answer needs
   */
  synchronized void openAhead(ConnectionChoice choice, Question first) {
    FutureTask<OpenConnection> opening =
        new FutureTask<>(
            () -> {
              OpenConnection open = openNow(choice);
              open.catalog().search(first, () -> false);
              return open;
            });
    ahead = new Ahead(choice, opening);
    Thread.ofVirtual().name("open ahead").start(opening);
  }

  @Override
  public OpenConnection open(ConnectionChoice choice) {
    Ahead begun;
    synchronized (this) {
      begun = ahead;
      ahead = null;
    }
    if (begun == null || !begun.choice().equals(choice)) {
      return openNow(choice);
    }
    try {
      return begun.opening().get();
    } catch (ExecutionException failed) {
      // Asked once more by hand, it fails with its own exception or works by now.
      return openNow(choice);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException("No longer wanted");
    }
  }

  private OpenConnection openNow(ConnectionChoice choice) {
    // Not asked for anything yet, it is made beside what takes longer.
    FutureTask<CloudSession> making = new FutureTask<>(() -> session(choice));
    Thread.ofVirtual().name("open session").start(making);
    CatalogSaver saver = CatalogSaver.open(lists, key(choice));
    CloudSession session;
    try {
      session = await(making);
    } catch (RuntimeException | Error refused) {
      saver.close();
      throw refused;
    }
    synchronized (this) {
      savers.add(saver);
    }
    Inventory inventory = new Inventory(session, saver.catalog(), Clock.systemUTC(), saver);
    inventory.tellSaved();
    return new OpenConnection(label(choice), session, saver.catalog(), inventory, null);
  }

  private CloudSession session(ConnectionChoice choice) {
    boolean inside = choice.kind() == Kind.SANDBOX;
    return connector.open(inside ? new ConnectionChoice(Kind.SANDBOX, null, sandboxUrl()) : choice);
  }

  private static <T> T await(FutureTask<T> made) {
    try {
      return made.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException("No longer wanted");
    }
  }

  @Override
  public List<Profile> profiles() {
    return connector.profiles();
  }

  @Override
  public Found lookUp(OpenConnection open, List<String> ids) {
    return open.inventory().lookUp(ids, new CancelToken());
  }

  @Override
  public void clearSavedLists() {
    CatalogSaver.clear(lists);
  }

  @Override
  public synchronized void close() {
    savers.forEach(CatalogSaver::close);
    savers.clear();
    if (sandbox != null) {
      sandbox.close();
      sandbox = null;
    }
  }

  private synchronized URI sandboxUrl() {
    if (sandbox == null) {
      sandbox = sandboxStarter.get();
    }
    return sandbox.url();
  }

  private static String label(ConnectionChoice choice) {
    if (choice.kind() == Kind.SANDBOX) {
      return "Sandbox";
    }
    if (choice.profile() != null) {
      return choice.profile();
    }
    return choice.endpoint() == null ? "AWS" : choice.endpoint().getHost();
  }

  private static String key(ConnectionChoice choice) {
    return choice.kind() == Kind.SANDBOX
        ? "sandbox"
        : "account " + choice.profile() + "@" + choice.endpoint();
  }
}
