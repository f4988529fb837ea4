package org.spira.inference.models.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of a test, which becomes a model. */
abstract class ModelInAFolder {

  @TempDir Path folder;
  ModelOfAGraph model;

  @BeforeEach
  void take() {
    model = new ModelOfAGraph(folder);
  }

  /** A graph, and what its metadata say to SPIRA. */
  void write(String graph, String spira) throws IOException {
    model.write(graph, "metadata: {spira: {%s}}\n".formatted(spira));
  }

  /** A test vector of one recording, and what else it says. */
  void vector(String rest) throws IOException {
    Files.writeString(
        folder.resolve("test_vector.json"),
        "{\"recordings\": {\"frase\": \"a.wav\"}, " + rest + "}");
  }
}
