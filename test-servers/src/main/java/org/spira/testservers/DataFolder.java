package org.spira.testservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where one server keeps its data and writes its log.
 *
 * @param path of the folder
 */
public record DataFolder(Path path) {

  private static final int LOG_TAIL = 2000;

  /** A fresh one among the temporary files of this machine. */
  public static DataFolder temporary(String name) {
    try {
      return new DataFolder(Files.createTempDirectory("spira-" + name + "-"));
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder for " + name, e);
    }
  }

  /** Where the server writes what it has to say. */
  public Path log() {
    return path.resolve("server.log");
  }

  /** The end of its log. */
  public String tail() {
    try {
      String text = Files.readString(log());
      return text.substring(Math.max(0, text.length() - LOG_TAIL));
    } catch (IOException e) {
      return "(no log: " + e.getMessage() + ")";
    }
  }

  /** Removes it with all that is in it. */
  public void delete() {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not delete " + path, e);
    }
  }
}
