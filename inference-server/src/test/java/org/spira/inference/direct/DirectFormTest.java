package org.spira.inference.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph with an input for what is heard and one for the form, asked by both protocols. */
class DirectFormTest {

  private static final String MODEL = "models/level-and-form";
  private static ServedDirectly served;

  @BeforeAll
  static void serve(@TempDir Path folder) throws IOException {
    served = ServedDirectly.fromGraphs(folder, "level-and-form");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @Test
  void inputsAreNamedInPredict() {
    assertThat(
            served.post(
                "/v1/" + MODEL + ":predict",
                "{\"inputs\": {\"x\": [[0.5, -0.5]], \"patient\": [[0.5, 1, 0]]}}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("{\"outputs\": [[0.5]]}");
    assertThat(
            served.post(
                "/v1/" + MODEL + ":predict",
                "{\"instances\": [{\"x\": [1, 1], \"patient\": [0, 0, 1]}]}"))
        .bodyJson()
        .isStrictlyEqualTo("{\"predictions\": [[0.5625]]}");
    ServedDirectly.assertRefused(
        served.post("/v1/" + MODEL + ":predict", "{\"inputs\": {\"x\": [[0.5]]}}"),
        "the input 'patient' FP32[any, 3] is missing");
  }

  @Test
  void inputsAreNamedInTheOpenInferenceProtocol() {
    assertThat(
            served.post(
                "/v2/" + MODEL + "/infer",
                """
                {"inputs": [
                  {"name": "x", "shape": [1, 2], "datatype": "FP32", "data": [0.5, -0.5]},
                  {"name": "patient", "shape": [1, 3], "datatype": "FP32", "data": [0.5, 1, 0]}]}
                """))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.outputs[0].data[0]")
        .isEqualTo(0.5);
  }
}
