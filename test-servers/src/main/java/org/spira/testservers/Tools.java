package org.spira.testservers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where {@code make tools} puts the servers. */
public final class Tools {

  private Tools() {}

  /** The installed program of this name. */
  public static Optional<Path> program(String name) {
    Path file = folder().resolve("bin").resolve(name);
    return Files.isExecutable(file) ? Optional.of(file) : Optional.empty();
  }

  private static Path folder() {
    return given("SPIRA_TOOLS")
        .map(Path::of)
        .orElseGet(() ->
            given("XDG_CACHE_HOME")
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("spira")
                .resolve("tools"));
  }

  /** The environment variable, unless it is absent or blank. */
  static Optional<String> given(String variable) {
    return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
  }
}
