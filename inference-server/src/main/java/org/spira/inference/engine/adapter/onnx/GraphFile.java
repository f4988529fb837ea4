package org.spira.inference.engine.adapter.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.spira.inference.engine.ModelFailedException;

/**
 * Looks at a graph's file before ONNX Runtime does, which says of all these only that it failed.
 */
final class GraphFile {

  /** How the file begins that Git LFS leaves where the contents were not fetched. */
  private static final String POINTER = "version https://git-lfs";

  private GraphFile() {}

  /**
   * Requires a file in which there may be a graph.
   *
   * @throws ModelFailedException if there is none, with what is there instead
   */
  static void require(Path graph) {
    String name = "the graph " + graph.getFileName();
    if (!Files.exists(graph)) {
      throw new ModelFailedException(name + " is not in the model's folder");
    }
    if (!Files.isRegularFile(graph)) {
      throw new ModelFailedException(name + " is not a file");
    }
    String beginning = beginning(graph);
    if (beginning.isEmpty()) {
      throw new ModelFailedException(name + " is empty");
    }
    if (beginning.equals(POINTER)) {
      throw new ModelFailedException(name + " is a pointer of Git LFS, not the graph itself");
    }
  }

  private static String beginning(Path graph) {
    try (InputStream file = Files.newInputStream(graph)) {
      return new String(file.readNBytes(POINTER.length()), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new ModelFailedException("the graph " + graph.getFileName() + " cannot be read", e);
    }
  }
}
