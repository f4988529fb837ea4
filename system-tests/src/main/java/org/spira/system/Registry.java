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
    try {
      register(source, registry.resolve(MODEL), "1", "production");
      if (challenger) {
        register(source, registry.resolve(MODEL), "2", "challenger");
      }
      return registry;
    } catch (IOException e) {
      throw new UncheckedIOException("the registry could not be made", e);
    }
  }

  private static void register(Path source, Path model, String version, String alias)
      throws IOException {
    copy(source, model.resolve(version));
    Files.writeString(model.resolve(alias), version);
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : all(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(file, copy);
      }
    }
  }
}
