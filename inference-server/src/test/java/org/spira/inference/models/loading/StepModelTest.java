package org.spira.inference.models.loading;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.hearing.Wavs;

/** A model whose graph gives a score for each step along a recording. */
class StepModelTest extends ModelInAFolder {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "level-steps.onnx | steps: {}",
        "level-steps.onnx | 'steps: {}, window: {length: 2, step: 1}, aggregate: max'",
        "level-steps-of-three.onnx | 'steps: {step: 0.25}, classes: [negative, positive, positive]'"
      })
  void aGraphThatSpeaksOfEachStepServes(String graph, String spira) throws Exception {
    write(graph, spira.replace("'", ""));
    Files.write(folder.resolve("a.wav"), Wavs.square(48_000, 16_384));
    vector("\"diagnosis\": \"positive\"");
    model.load().graph().close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "level-steps-of-three.onnx | steps: {} | with steps, the output must be float32 [batch, time] or [batch, time, 1], and is",
        "level-steps.onnx | 'steps: {}, classes: [negative, positive]' | with steps, the output must be float32 [batch, time, 2], and is",
        "level-steps-of-three.onnx | classes: [negative, positive, positive] | the output must be float32 [batch, 3 classes], and is"
      })
  void stepsThatAreNotThereAreRefused(String graph, String spira, String reason) throws Exception {
    write(graph, spira.replace("'", ""));
    model.refused("signature", reason);
  }

  @Test
  void stepsThatNobodyDeclaredAreRefused() throws Exception {
    write("level-steps.onnx", "");
    model.refused("warm-up", "the model gave 4 numbers for a row, not one or two");
  }
}
