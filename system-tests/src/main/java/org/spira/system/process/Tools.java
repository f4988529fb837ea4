package org.spira.system.process;

import java.nio.file.Files;
import java.nio.file.Path;

/** The servers that {@code make tools} installs. */
public final class Tools {

  private Tools() {}

  /**
   * The program of this name.
   *
   * @throws IllegalStateException when it is not installed; the message says what to do
   */
  public static Path program(String name) {
    Path file = folder().resolve("bin").resolve(name);
    if (!Files.isExecutable(file)) {
      throw new IllegalStateException(
          "The system tests kill and restart servers of their own, so they need "
              + file
              + ": run `make tools`.");
    }
    return file;
  }

  private static Path folder() {
    String configured = System.getenv("SPIRA_TOOLS");
    if (configured != null && !configured.isBlank()) {
      return Path.of(configured);
    }
    String cache = System.getenv("XDG_CACHE_HOME");
    Path root =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return root.resolve("spira").resolve("tools");
  }
}
