package org.spira.inference.models.adapter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.models.domain.ModelManifest;

/** A file {@code MLmodel}, read as a server reads it. */
abstract class WrittenManifest {

  static final String ONNX = "flavors: {onnx: {data: model.onnx}}\n";

  @TempDir Path folder;

  ModelManifest read(String yaml) throws IOException {
    Files.writeString(folder.resolve("MLmodel"), yaml);
    return new YamlManifests().read(folder);
  }

  void refused(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml).description())
        .isInstanceOf(IllegalDescriptionException.class)
        .hasMessage(message);
  }
}
