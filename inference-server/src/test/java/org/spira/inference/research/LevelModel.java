package org.spira.inference.research;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model whose score is the level of what it hears. */
public final class LevelModel {

  private static final Path GRAPH = Path.of("src/test/resources/models/level.onnx");

  private LevelModel() {}

  /** Writes it into this folder with this metadata, and returns the folder. */
  public static Path in(Path folder, String spira) throws IOException {
    Files.createDirectories(folder);
    Files.copy(GRAPH, folder.resolve("model.onnx"));
    Files.writeString(
        folder.resolve("MLmodel"),
        "flavors: {onnx: {}}\nmetadata: {spira: {%s}}\n".formatted(spira));
    return folder;
  }
}
