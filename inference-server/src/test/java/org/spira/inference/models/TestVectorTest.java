package org.spira.inference.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.audio.npy.Npy;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.adapter.YamlManifests;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.RegisteredVersion;

/** Models that come with recordings and with what they have to say about them. */
class TestVectorTest {

  private static final Path GRAPHS = Path.of("src/test/resources/models");
  private static final int THREE_QUARTERS = 24_576;

  @TempDir Path folder;

  private final LoadModel loader =
      new LoadModel(new YamlManifests(), new OnnxEngine(OnnxSettings.defaults()));

  private void write(String graph, String spira, String vector) throws IOException {
    Files.copy(GRAPHS.resolve(graph), folder.resolve(graph));
    Files.writeString(
        folder.resolve("MLmodel"),
        "flavors: {onnx: {data: %s}}\nmetadata: {spira: {%s}}\n".formatted(graph, spira));
    Files.write(folder.resolve("loud.wav"), Wavs.humming(32_000, THREE_QUARTERS));
    Files.writeString(folder.resolve("test_vector.json"), vector);
  }

  private void load() {
    loader
        .load(
            new CachedModel(new RegisteredVersion("m", "1", "here"), folder, "0".repeat(64)), true)
        .graph()
        .close();
  }

  private void refused(String step, String message) {
    RefusedVersion.assertRefused(this::load, step, message);
  }

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

  private static float[] ofTheWindows(float value, int rows) {
    float[] all = new float[rows];
    Arrays.fill(all, value);
    return all;
  }

  private void writeSteps(String more) throws IOException {
    write(
        "level.onnx",
        "window: {length: 1, step: 0.5}",
        "{\"recordings\": {\"frase\": \"loud.wav\"}, \"outputs\": {\"frase\": \"outputs.npy\"}%s}"
            .formatted(more));
  }

  @Test
  void whatTheGraphGivesForEachRowIsComparedToo() throws Exception {
    writeSteps("");
    Files.write(folder.resolve("outputs.npy"), Npy.write(ofTheWindows(0.75f, 2), 2, 1));
    load();
    Files.write(folder.resolve("outputs.npy"), Npy.write(ofTheWindows(0.7503f, 2), 2, 1));
    refused(
        "test-vector",
        "test_vector.json says of the outputs of frase 0.7503 as number 0, and it is 0.75: more"
            + " than 1.0E-4 apart; the graph is not the trained one");
    Files.writeString(
        folder.resolve("test_vector.json"),
        Files.readString(folder.resolve("test_vector.json"))
            .replace("{\"recordings", "{\"outputs_tolerance\": 0.001, \"recordings"));
    load();
    Files.write(folder.resolve("outputs.npy"), Npy.write(ofTheWindows(0.75f, 3), 3, 1));
    refused("test-vector", "says of the outputs of frase 3 numbers, and there are 2");
  }

  @Test
  void theFirstStepThatDiffersIsNamed() throws Exception {
    writeSteps(", \"features\": {\"frase\": \"features.npy\"}, \"output\": [0.1]");
    Files.write(folder.resolve("outputs.npy"), Npy.write(ofTheWindows(0.1f, 2), 2, 1));
    Files.write(folder.resolve("features.npy"), Npy.write(ofTheWindows(0.1f, 32_000), 2, 16_000));
    refused("test-vector", "test_vector.json says of the features of frase 0.1 as number ");
  }

  @Test
  void anArrayThatIsNoneIsRefused() throws Exception {
    writeSteps("");
    Files.writeString(folder.resolve("outputs.npy"), "nothing");
    refused(
        "test-vector", "test_vector.json names an array that cannot be read: it is no .npy file");
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
