package org.spira.inference.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.direct.ServedDirectly.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models that come with SPIRA, asked the way model-serving clients ask. */
class DirectHttpTest extends DirectHttp {

  private static final String HALF_PLUS_TWO = "/v1/models/half-plus-two";

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
}
