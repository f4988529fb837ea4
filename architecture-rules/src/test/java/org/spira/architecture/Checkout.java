package org.spira.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The folder of the whole project. */
final class Checkout {

  static final Path ROOT = root();

  private Checkout() {}

  /** Where the modules keep their sources. */
  static List<Path> sourceFolders(String... kinds) throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .flatMap(module -> Stream.of(kinds).map(kind -> module.resolve("src/" + kind + "/java")))
          .filter(Files::isDirectory)
          .toList();
    }
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(at.resolve(".mvn"))) {
      at = Objects.requireNonNull(at.getParent(), "run this inside the project's folder");
    }
    return at;
  }
}
