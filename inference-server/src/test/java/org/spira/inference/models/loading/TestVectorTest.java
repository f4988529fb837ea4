package org.spira.inference.models.loading;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models that come with recordings and with what they have to say about them. */
class TestVectorTest extends VectorInAFolder {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "level.onnx | | [0.75]",
        "level-columns.onnx | labels: [negative, positive] | [0.25, 0.75]",
        // 10 - 20 · 0.75 and its negative: the softmax of [-5, 5]
        "level-logits.onnx | output: logit, labels: [negative, positive] | [0.0000454, 0.9999546]",
        "level.onnx | output: logit | [0.6792]",
        "level-three.onnx | output_name: shares, classes: [negative, positive, positive] | [0.25, 0.75]",
        "level-three.onnx | output_name: shares, classes: [positive, positive, negative] | [0.375, 0.625]",
        "level.onnx | 'window: {length: 1, step: 0.5}' | [0.75]"
      })
  void aModelThatSaysWhatIsExpectedServes(String graph, String spira, String output)
      throws Exception {
    write(
        graph,
        spira == null ? "" : spira.replace("'", ""),
        "{\"recordings\": {\"frase\": \"loud.wav\"}, \"output\": %s, \"diagnosis\": \"positive\"}"
            .formatted(output));
    load();
  }

  @Test
  void columnsThatAreNamedTheWrongWayRoundAreFound() throws Exception {
    write(
        "level-columns.onnx",
        "labels: [positive, negative]",
        "[{\"recordings\": {\"frase\": \"loud.wav\"}, \"diagnosis\": \"positive\"}]");
    refused("test-vector", "says positive, and the model's diagnosis is negative");
  }

  @Test
  void outputsThatAreOffAreFound() throws Exception {
    write("level.onnx", "", "{\"recordings\": {\"frase\": \"loud.wav\"}, \"output\": [0.76]}");
    refused("test-vector", "test_vector.json says output [0.76], and the model gives [0.75]");
    Files.writeString(
        folder.resolve("test_vector.json"),
        "{\"recordings\": {\"frase\": \"loud.wav\"}, \"output\": [0.76], \"tolerance\": 0.02}");
    load();
  }

  @Test
  void aShortRecordingIsInconclusiveThereToo() throws Exception {
    write(
        "level.onnx",
        "window: {length: 2}",
        "{\"recordings\": {\"frase\": \"loud.wav\"}, \"diagnosis\": \"inconclusive\"}");
    load();
  }

  @Test
  void recordingsThatTheModelDoesNotHearSayNothing() throws Exception {
    write(
        "level.onnx",
        "",
        "{\"recordings\": {\"aceite\": \"loud.wav\"}, \"diagnosis\": \"positive\"}");
    refused("test-vector", "has no recording that the model hears");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "7",
        "[[]]",
        "{\"recordings\": {\"frase\": \"loud.wav\"}}",
        "{\"recordings\": {\"frase\": \"loud.wav\"}, \"outputs\": [0.75]}",
        "{\"recordings\": {\"frase\": \"loud.wav\"}, \"output\": 0.75}",
        "{\"recordings\": {\"frase\": \"loud.wav\"}, \"output\": [\"0.75\"]}",
        "{\"recordings\": {\"frase\": \"loud.wav\"}, \"output\": [0.75], \"tolerance\": -1}",
        "{\"recordings\": {\"fraze\": \"loud.wav\"}, \"output\": [0.75]}",
        "{\"recordings\": {\"frase\": \"../loud.wav\"}, \"output\": [0.75]}",
        "{\"recordings\": {\"frase\": \"loud.wav\"}, \"outputs\": {\"frase\": \"none.npy\"}}",
        "{\"recordings\": {\"frase\": \"loud.wav\"}, \"outputs_tolerance\": 1}",
        "{\"recordings\": {\"frase\": \"quiet.wav\"}, \"output\": [0.75]}",
        "{\"recordings\": {\"frase\": \"MLmodel\"}, \"output\": [0.75]}",
        "{\"recordings\": {\"frase\": 1}, \"output\": [0.75]}",
        "{\"recordings\": {\"frase\": \"\\u0000\"}, \"output\": [0.75]}",
        "{\"output\": [0.75]}"
      })
  void whatIsNoTestVectorIsRefused(String vector) throws Exception {
    write("level.onnx", "", vector);
    refused("test-vector", "test_vector.json ");
  }
}
