package org.spira.inference.models.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.RefusedVersion;
import org.spira.inference.models.adapter.YamlManifests;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.RegisteredVersion;

/** A model in a folder, and the test vector beside it. */
abstract class VectorInAFolder {

  static final Path GRAPHS = Path.of("src/test/resources/models");
  static final int THREE_QUARTERS = 24_576;

  @TempDir Path folder;
  final LoadModel loader =
      new LoadModel(new YamlManifests(), new OnnxEngine(OnnxSettings.defaults()));

  void write(String graph, String spira, String vector) throws IOException {
    Files.copy(GRAPHS.resolve(graph), folder.resolve(graph));
    Files.writeString(
        folder.resolve("MLmodel"),
        "flavors: {onnx: {data: %s}}\nmetadata: {spira: {%s}}\n".formatted(graph, spira));
    Files.write(folder.resolve("loud.wav"), Wavs.humming(32_000, THREE_QUARTERS));
    Files.writeString(folder.resolve("test_vector.json"), vector);
  }

  void load() {
    loader
        .load(
            new CachedModel(new RegisteredVersion("m", "1", "here"), folder, "0".repeat(64)), true)
        .graph()
        .close();
  }

  void refused(String step, String message) {
    RefusedVersion.assertRefused(this::load, step, message);
  }
}
