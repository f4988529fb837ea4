package org.spira.inference.models.loading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.spira.audio.reading.RecordingLimits;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.RefusedVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.adapter.YamlManifests;
import org.spira.inference.models.application.WarmUp;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.models.application.trial.TrialLengths;

/** A folder with one of the tests' graphs as a model. */
final class ModelOfAGraph {

  private static final Path GRAPHS = Path.of("src/test/resources/models");
  private static final Duration LONGEST_RUN = Duration.ofMillis(500);

  private final Path folder;
  private final LoadModel loader;

  ModelOfAGraph(Path folder) {
    this(folder, LONGEST_RUN);
  }

  /** With another bound of a run: a real network may take long on a machine that is busy. */
  ModelOfAGraph(Path folder, Duration longestRun) {
    this.folder = folder;
    this.loader =
        new LoadModel(
            new YamlManifests(),
            new OnnxEngine(new OnnxSettings(1, 1, false, true, 8, longestRun)),
            new WarmUp(new TrialLengths(RecordingLimits.DEFAULT, 8, longestRun)));
  }

  /** The graph, and the lines of the manifest behind the one that names it. */
  void write(String graph, String rest) throws IOException {
    Files.copy(GRAPHS.resolve(graph), folder.resolve(graph));
    Files.writeString(
        folder.resolve("MLmodel"), "flavors:\n  onnx:\n    data: " + graph + "\n" + rest);
  }

  ServedModel load() {
    return load(folder, true);
  }

  ServedModel load(Path from, boolean mustHear) {
    return loader.load(cached(from), mustHear);
  }

  static CachedModel cached(Path from) {
    return new CachedModel(new RegisteredVersion("m", "1", "here"), from, "0".repeat(64));
  }

  /** Asserts at which step it is refused, and why: in words that hold on every replica. */
  void refused(String step, String reason) {
    RefusedVersion.assertRefused(this::load, step, reason);
    assertThatThrownBy(this::load).message().doesNotContain(folder.toString());
  }
}
