package org.spira.inference.models.adapter.mlflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that artifacts are put into. The names come from outside: one that would leave the
 * folder, and a store that sends without end, are refused.
 */
final class ArtifactTarget {

  private static final int MOST_FILES = 10_000;
  private static final long MOST_BYTES = 8L << 30;
  private static final int CHUNK = 1 << 16;

  private final Path folder;
  private int files;
  private long bytes;

  ArtifactTarget(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Writes the file of this name, separated by slashes. */
  void write(String name, InputStream content) throws IOException {
    Path file = resolve(name);
    files++;
    if (files > MOST_FILES) {
      throw new IOException("the model has more than " + MOST_FILES + " files");
    }
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      copy(content, out);
    }
  }

  private void copy(InputStream content, OutputStream out) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
      bytes += read;
      if (bytes > MOST_BYTES) {
        throw new IOException("the model is larger than " + (MOST_BYTES >> 30) + " GiB");
      }
      out.write(chunk, 0, read);
    }
  }

  private Path resolve(String name) throws IOException {
    boolean unsafe =
        name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(0) >= 0;
    Path file = unsafe ? folder : folder.resolve(name).normalize();
    if (file.equals(folder) || !file.startsWith(folder)) {
      throw new IOException("the artifact's name leads out of the model's folder");
    }
    return file;
  }
}
