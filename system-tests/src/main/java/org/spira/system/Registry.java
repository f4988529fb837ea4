package org.spira.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that serves as the models' registry. */
final class Registry {

  static final String MODEL = "demonstration-pauses";

  private Registry() {}

  /** The demonstration model as version 1, in production; with a challenger, the same as 2. */
  static Path make(Path project, Path root, boolean challenger) {
    Path source = project.resolve("models/registry").resolve(MODEL).resolve("1");
    Path registry = root.resolve("registry");
    Path model = registry.resolve(MODEL);
    try {
      copy(source, model.resolve("1"));
      Files.writeString(model.resolve("production"), "1");
      if (challenger) {
        copy(source, model.resolve("2"));
        Files.writeString(model.resolve("challenger"), "2");
      }
      return registry;
    } catch (IOException e) {
      throw new UncheckedIOException("the registry could not be made", e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(from)) {
      all = walk.toList();
    }
    for (Path file : all) {
      Path copy = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(file, copy);
      }
    }
  }
}
