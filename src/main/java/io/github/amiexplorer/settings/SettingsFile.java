package io.github.amiexplorer.settings;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One concern in one JSON file. Written aside and moved over, so that a crash leaves the old or the
 * new one; a file that cannot be read is set aside as {@code .bad} and the start goes on without.
 */
final class SettingsFile<T> {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

  private final Path file;
  private final Class<T> type;
  private final T otherwise;
  private T value;
  private boolean dirty;

  SettingsFile(Path file, Class<T> type, T otherwise) {
    this.file = file;
    this.type = type;
    this.otherwise = otherwise;
    this.value = read();
  }

  synchronized T get() {
    return value;
  }

  /** Changes the value in memory; whether that was a change. */
  synchronized boolean set(T now) {
    if (now.equals(value)) {
      return false;
    }
    value = now;
    dirty = true;
    return true;
  }

  /** Writes a changed value; what cannot be written is logged and tried again at the next flush. */
  synchronized void flush() {
    if (!dirty) {
      return;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Path aside = file.resolveSibling(file.getFileName() + ".new");
      Files.write(aside, SettingsJson.MAPPER.writeValueAsBytes(value));
      moveOver(aside);
      dirty = false;
    } catch (IOException unwritable) {
      LOG.warn("Cannot save {}: {}", file, unwritable.toString());
    }
  }

  private void moveOver(Path aside) throws IOException {
    try {
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private T read() {
    if (!Files.exists(file)) {
      return otherwise;
    }
    try {
      T read = SettingsJson.MAPPER.readValue(Files.readAllBytes(file), type);
      return read == null ? otherwise : read;
    } catch (JacksonException wrong) {
      LOG.warn("{} is not readable and set aside: {}", file, wrong.getOriginalMessage());
      setAside();
    } catch (IOException unreadable) {
      LOG.warn("Cannot read {}: {}", file, unreadable.toString());
    }
    return otherwise;
  }

  private void setAside() {
    try {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".bad"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException stays) {
      LOG.warn("Cannot set {} aside: {}", file, stays.toString());
    }
  }
}
