package org.spira.inference.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.direct.ServedDirectly.assertRefused;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The models that come with SPIRA, asked the way model-serving clients ask. */
class DirectHttpTest {

  private static final String HALF_PLUS_TWO = "/v1/models/half-plus-two";

  @TempDir static Path cache;
  private static ServedDirectly served;

  @BeforeAll
  static void serve() {
    served = ServedDirectly.from(Path.of("../models/registry"), cache, "half-plus-two", "absent");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static MvcTestResult post(String path, String body) {
    return served.post(path, body);
  }

  private static MvcTestResult get(String path) {
    return served.get(path);
  }

  @ParameterizedTest
  @CsvSource({":predict", "/versions/1:predict", "/labels/production:predict"})
  void halfPlusTwoAnswersAsEverywhere(String call) {
    assertThat(post(HALF_PLUS_TWO + call, "{\"instances\": [1.0, 2.0, 5.0]}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("{\"predictions\": [2.5, 3.0, 4.5]}");
  }

  @Test
  void answersInTheFormatOfTheRequest() {
    assertThat(post(HALF_PLUS_TWO + ":predict", "{\"instances\": [{\"x\": 1}, {\"x\": 2}]}"))
        .bodyJson()
        .isStrictlyEqualTo("{\"predictions\": [2.5, 3.0]}");
    assertThat(post(HALF_PLUS_TWO + ":predict", "{\"inputs\": [1, 2]}"))
        .bodyJson()
        .isStrictlyEqualTo("{\"outputs\": [2.5, 3.0]}");
    assertThat(post(HALF_PLUS_TWO + ":predict", "{\"inputs\": {\"x\": [5]}}"))
        .bodyJson()
        .isStrictlyEqualTo("{\"outputs\": [4.5]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"instances\": []} | at least one element",
        "{} | either 'instances' or 'inputs'",
        "{\"instances\": [1], \"inputs\": [1]} | either 'instances' or 'inputs'",
        "{\"instances\": [\"a\"]} | takes numbers",
        "{\"instances\": [[1, 2]]} | the input must be 'x' FP32[any]",
        "{\"instances\": [[1], 2]} | ragged",
        "{\"instances\": [{\"z\": 1}]} | 'x' FP32[any] is missing",
        "{\"inputs\": {\"x\": [1], \"z\": [2]}} | no input 'z'",
        "{\"instances\": [1], \"signature_name\": \"other\"} | serving_default",
        "[1] | must be a JSON object",
        "{ | not JSON"
      })
  void saysWhatIsWrongWithARequest(String body, String error) {
    assertRefused(post(HALF_PLUS_TWO + ":predict", body), error);
  }

  @Test
  void saysWhatIsNotServed() {
    for (String call : List.of("/versions/7:predict", "/labels/challenger:predict")) {
      assertThat(post(HALF_PLUS_TWO + call, "{\"instances\": [1]}"))
          .hasStatus(404)
          .bodyJson()
          .extractingPath("$.error")
          .asString()
          .startsWith("Servable not found for request: ");
    }
    assertThat(post("/v1/models/unknown:predict", "{\"instances\": [1]}")).hasStatus(404);
    assertThat(get("/v1/models/absent")).hasStatus(404);
  }

  @Test
  void tellsStatusAndMetadata() {
    assertThat(get(HALF_PLUS_TWO))
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"model_version_status\": [{\"version\": \"1\", \"state\": \"AVAILABLE\"}]}");
    assertThat(get(HALF_PLUS_TWO + "/metadata"))
        .bodyJson()
        .extractingPath("$.metadata.signature_def.signature_def.serving_default.inputs.x.dtype")
        .isEqualTo("DT_FLOAT");
  }

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
