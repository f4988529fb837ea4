package org.spira.inference.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.direct.ServedDirectly.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models that come with SPIRA, asked by the Open Inference Protocol. */
class OpenInferenceHttpTest extends DirectHttp {

  @Test
  void tellsTheOpenInferenceProtocolWhatIsReady() {
    assertThat(get("/v2/health/live")).bodyJson().isStrictlyEqualTo("{\"live\": true}");
    assertThat(get("/v2/health/ready")).bodyJson().isStrictlyEqualTo("{\"ready\": true}");
    assertThat(get("/v2")).bodyJson().extractingPath("$.name").isEqualTo("spira-inference-server");
    assertThat(get("/v2/models/half-plus-two/ready"))
        .bodyJson()
        .isStrictlyEqualTo("{\"name\": \"half-plus-two\", \"ready\": true}");
    assertThat(get("/v2/models/absent/ready")).hasStatus(503);
    assertThat(get("/v2/models/unknown/ready")).hasStatus(404);
  }

  @Test
  void describesAVersionInTheOpenInferenceProtocol() {
    assertThat(get("/v2/models/half-plus-two/versions/1"))
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"name\": \"half-plus-two\", \"versions\": [\"1\"],"
                + "\"inputs\": [{\"name\": \"x\", \"datatype\": \"FP32\", \"shape\": [-1]}]}");
  }

  @Test
  void infersInTheOpenInferenceProtocol() {
    assertThat(
            post(
                "/v2/models/half-plus-two/infer",
                "{\"id\": \"7\", \"inputs\": [{\"name\": \"x\", \"shape\": [3],"
                    + "\"datatype\": \"FP32\", \"data\": [1, 2, 5]}]}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            "{\"model_name\": \"half-plus-two\", \"model_version\": \"1\", \"id\": \"7\","
                + "\"outputs\": [{\"name\": \"y\", \"datatype\": \"FP32\", \"shape\": [3],"
                + "\"data\": [2.5, 3.0, 4.5]}]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | 'inputs' must be a list",
        "{\"inputs\": [{\"name\": \"x\", \"shape\": [1], \"datatype\": \"FP7\", \"data\": [1]}]} | 'FP7'",
        "{\"inputs\": [{\"name\": \"x\", \"shape\": [2], \"datatype\": \"FP32\", \"data\": [1]}]} | has the shape [2], and its data [1]",
        "{\"inputs\": [{\"name\": \"x\", \"shape\": [-1], \"datatype\": \"FP32\", \"data\": [1]}]} | negative",
        "{\"inputs\": [{\"name\": \"x\", \"shape\": [1], \"datatype\": \"INT8\", \"data\": [300]}]} | from -128 to 127",
        "{\"inputs\": [{\"name\": \"x\", \"shape\": [1], \"datatype\": \"FP64\", \"data\": [1]}]} | must be 'x' FP32[any], and is FP64[1]",
        "{\"inputs\": [{\"name\": \"z\", \"shape\": [1], \"datatype\": \"FP32\", \"data\": [1]}]} | 'x' FP32[any] is missing",
        "{\"inputs\": [{\"name\": \"x\", \"shape\": [1], \"datatype\": \"FP32\", \"data\": [1]}], \"outputs\": [{\"name\": \"z\"}]} | no output 'z'",
        "{\"inputs\": [{\"name\": \"x\", \"shape\": [1], \"datatype\": \"FP32\", \"data\": [1]}], \"outputs\": 5} | 'outputs' must be a list",
        "{\"inputs\": [{\"name\": \"x\", \"shape\": [1], \"datatype\": \"FP32\", \"data\": [1], \"parameters\": 5}]} | 'parameters' must be a JSON object"
      })
  void saysWhatIsWrongWithAnInference(String body, String error) {
    assertRefused(post("/v2/models/half-plus-two/infer", body), error);
  }
}
