package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.cloud.CloudConnector.Profile;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The open connection, its lock, and the others that could be opened. */
final class ConnectionModel {
  private static final Duration ALLOWED = Duration.ofHours(1);

  private final Workspace workspace;
  private final InstantSource clock;
  private final ObjectProperty<List<Profile>> profiles = new SimpleObjectProperty<>(List.of());
  private final BooleanProperty sandbox = new SimpleBooleanProperty();
  private final BooleanProperty connecting = new SimpleBooleanProperty();

  ConnectionModel(Workspace workspace, InstantSource clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /** Profiles found in the AWS configuration files. */
  ObjectProperty<List<Profile>> profilesProperty() {
    return profiles;
  }

  /** Whether the open connection is the sandbox, where nothing can be harmed. */
  BooleanProperty sandboxProperty() {
    return sandbox;
  }

  /** Whether a connection is being opened. */
  BooleanProperty connectingProperty() {
    return connecting;
  }

  /** Whether changes are allowed at this moment. */
  boolean changesAllowed() {
    Instant until = workspace.changesAllowedUntilProperty().get();
    return until != null && until.isAfter(clock.instant());
  }

  /** Minutes for which changes are still allowed, rounded up; -1 without end, 0 for read-only. */
  long minutesLeft() {
    Instant until = workspace.changesAllowedUntilProperty().get();
    if (until == null) {
      return 0;
    }
    if (until.equals(Instant.MAX)) {
      return -1;
    }
    long seconds = Duration.between(clock.instant(), until).toSeconds();
    return seconds <= 0 ? 0 : (seconds + 59) / 60;
  }

  /** Closes the lock. */
  void makeReadOnly() {
    workspace.changesAllowedUntilProperty().set(null);
  }

  /** Opens the lock: for an hour on an account, without end in the sandbox. */
  void allowChanges() {
    workspace
        .changesAllowedUntilProperty()
        .set(sandbox.get() ? Instant.MAX : clock.instant().plus(ALLOWED));
  }
}
