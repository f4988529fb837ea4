package org.spira.inference.engine.adapter.onnx;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.hearing.WaveformRows;

/** An engine for each test, and graphs to run on it. */
abstract class OwnEngine {

  static final Path MODELS = Path.of("src/test/resources/models");
  static final Path REGISTRY = Path.of("../models/registry");

  final OnnxEngine engine =
      new OnnxEngine(new OnnxSettings(1, 1, false, true, 4, Duration.ofMillis(200)));

  static Rows row(float... samples) {
    return WaveformRows.of(samples, null, 16_000);
  }

  List<Float> scores(Path graph, Rows... rows) {
    try (LoadedModel model = engine.load(graph)) {
      return model.run(List.of(rows)).stream().map(output -> output[0]).toList();
    }
  }
}
