package org.spira.inference.research.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.spira.audio.reading.RecordingLimits;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.adapter.YamlManifests;
import org.spira.inference.models.application.WarmUp;
import org.spira.inference.models.application.trial.TrialLengths;
import org.spira.inference.research.Terminal;
import tools.jackson.databind.JsonNode;

/** {@code check} on the real manifest reader and the real engine. */
abstract class CheckCalls {

  static final Path GRAPHS = Path.of("src/test/resources/models");
  static final Path REGISTRY = Path.of("../models/registry");
  static final Duration LONGEST_RUN = Duration.ofMillis(500);

  @TempDir Path folder;
  final Terminal terminal = new Terminal(() -> loader(LONGEST_RUN));

  static LoadModel loader(Duration longestRun) {
    return new LoadModel(
        new YamlManifests(),
        new OnnxEngine(new OnnxSettings(1, 1, false, true, 8, longestRun)),
        new WarmUp(new TrialLengths(RecordingLimits.DEFAULT, 8, longestRun)));
  }

  int run(String... words) {
    return terminal.run(REGISTRY, folder, words);
  }

  JsonNode checked(int exit, String... options) {
    String[] words = new String[options.length + 3];
    words[0] = "check";
    words[1] = folder.toString();
    words[2] = "--json";
    System.arraycopy(options, 0, words, 3, options.length);
    assertThat(run(words)).as(terminal.complained()).isEqualTo(exit);
    return terminal.json();
  }

  void write(String graph, String rest) throws IOException {
    Files.copy(GRAPHS.resolve(graph), folder.resolve(graph));
    Files.writeString(
        folder.resolve("MLmodel"), "flavors:\n  onnx:\n    data: " + graph + "\n" + rest);
  }
}
