package org.spira.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of models, {@code <name>/<version>/MLmodel}. The demonstration model is put in when it
 * is missing; every other folder in it is a model that somebody brought.
 */
final class ModelFolder {

  private static final String DEMONSTRATION = "demonstration-pauses";
  private static final String VERSION = "1";
  private static final List<String> FILES = List.of("MLmodel", "model.onnx");

  private final Path root;

  ModelFolder(Path root) {
    this.root = root;
  }

  /** Puts the demonstration model in if needed, and tells the names of all models, it first. */
  List<String> fill() {
    try {
      Path demonstration = root.resolve(DEMONSTRATION);
      if (Files.notExists(demonstration)) {
        copyDemonstration(demonstration.resolve(VERSION));
      }
      try (Stream<Path> children = Files.list(root)) {
        Stream<String> brought =
            children
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString())
                .filter(name -> !name.equals(DEMONSTRATION) && !name.startsWith("."))
                .sorted();
        return Stream.concat(Stream.of(DEMONSTRATION), brought).toList();
      }
    } catch (IOException e) {
      throw new DataFolderException("the models in " + root + " cannot be read or written", e);
    }
  }

  private static void copyDemonstration(Path target) throws IOException {
    Files.createDirectories(target);
    for (String file : FILES) {
      try (InputStream in =
          ModelFolder.class.getResourceAsStream("/models/" + DEMONSTRATION + "/" + file)) {
        if (in == null) {
          throw new IOException(file + " of the demonstration model is not in the jar");
        }
        Files.copy(in, target.resolve(file));
      }
    }
  }
}
