package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.operation.launch.LaunchPreflight;
import io.github.amiexplorer.ui.task.Background;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads user data from a file, off the FX thread; larger than EC2 takes, it is cut and told. */
final class UserDataFile {
  private static final int HEAD = 64;

  private final LaunchModel model;
  private final Background background;
  private final Consumer<Throwable> onFailure;

  UserDataFile(LaunchModel model, Background background, Consumer<Throwable> onFailure) {
    this.model = model;
    this.background = background;
    this.onFailure = onFailure;
  }

  /** Takes the content of {@code file} instead of what was typed. */
  void read(Path file) {
    background
        .call(() -> bytes(file))
        .onSuccess(
            bytes -> {
              model.userFileName.set(String.valueOf(file.getFileName()));
              model.userFile.set(bytes);
            })
        .onFailure(onFailure)
        .start("launch.user-data");
  }

  /** One byte more than EC2 takes is enough to refuse it. */
  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LaunchPreflight.USER_DATA_BYTES + 1);
    }
  }

  /** What cloud-init takes it for, as a MIME type. */
  static String kind(byte[] data) {
    String head =
        new String(data, 0, Math.min(HEAD, data.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (data.length > 1 && (data[0] & 0xFF) == 0x1F && (data[1] & 0xFF) == 0x8B) {
      return "application/gzip";
    }
    if (head.startsWith("#cloud-config")) {
      return "text/cloud-config";
    }
    if (head.startsWith("#!")) {
      return "text/x-shellscript";
    }
    if (head.startsWith("content-type: multipart") || head.startsWith("mime-version")) {
      return "multipart/mixed";
    }
    if (head.startsWith("<powershell>") || head.startsWith("<script>")) {
      return "text/x-powershell";
    }
    for (byte each : data) {
      if (each == 0) {
        return "application/octet-stream";
      }
    }
    return "text/plain";
  }
}
