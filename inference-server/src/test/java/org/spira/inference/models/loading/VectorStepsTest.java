package org.spira.inference.models.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.spira.audio.npy.Npy;

/**
 * A test vector may tell the steps on the way to the output, and the first that differs is named.
 */
class VectorStepsTest extends VectorInAFolder {

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
}
