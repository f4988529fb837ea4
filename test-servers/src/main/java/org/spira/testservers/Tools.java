package org.spira.testservers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where {@code make tools} puts the servers. */
final class Tools {

  private Tools() {}

  /** The installed program of this name. */
  static Optional<Path> program(String name) {
    Path file = folder().resolve("bin").resolve(name);
    return Files.isExecutable(file) ? Optional.of(file) : Optional.empty();
  }

  private static Path folder() {
    String configured = System.getenv("SPIRA_TOOLS");
    if (configured != null && !configured.isBlank()) {
      return Path.of(configured);
    }
    return Path.of(System.getProperty("user.home"), ".cache", "spira", "tools");
  }

  /** The environment variable, unless it is absent or blank. */
  static Optional<String> given(String variable) {
    return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
  }
}
