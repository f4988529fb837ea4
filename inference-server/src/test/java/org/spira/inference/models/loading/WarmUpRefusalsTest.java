package org.spira.inference.models.loading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.ModelRefusedException;
import org.spira.inference.models.adapter.YamlManifests;

/** A graph that does not answer as a model must is refused before it serves. */
class WarmUpRefusalsTest extends ModelInAFolder {

  @Test
  void withLogitsThatAreNotDeclared() throws Exception {
    model.write("level-logits.onnx", "metadata: {spira: {labels: [negative, positive]}}\n");
    model.refused("warm-up", "no probability from 0 to 1; for a row of noise the graph gave [");
  }

  @Test
  void aGraphThatComputesForTooLongWhileItLoadsIsLeftBehind() throws Exception {
    model.write("slow-to-load.onnx", "");
    LoadModel impatient =
        new LoadModel(
            new YamlManifests(),
            new OnnxEngine(new OnnxSettings(1, 1, false, true, 8, Duration.ofMillis(50))));
    assertThatThrownBy(() -> impatient.load(ModelOfAGraph.cached(folder), true))
        .isInstanceOf(ModelRefusedException.class)
        .hasMessage("loading the graph took longer than 0.05 s and was left behind");
  }

  @Test
  void aGraphThatDrawsRandomNumbersIsRefused() throws Exception {
    model.write("dropout.onnx", "");
    model.refused("warm-up", "gives other numbers each time for the same row");
  }

  @Test
  void aGraphThatGivesNoProbabilityForLoudRecordingsIsRefused() throws Exception {
    model.write("loudest.onnx", "");
    model.refused("warm-up", "no probability from 0 to 1");
  }

  @Test
  void aGraphThatNeverEndsIsRefused() throws Exception {
    model.write("endless.onnx", "");
    model.refused("warm-up", "took longer than 0.5 s and was ended");
  }

  @ParameterizedTest
  @CsvSource({"no-number.onnx, not a finite number", "four-values.onnx, outputs for 1 rows"})
  void whenTheWarmUpRunFails(String graph, String reason) throws Exception {
    model.write(graph, "");
    model.refused("warm-up", reason);
  }
}
