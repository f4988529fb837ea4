package org.spira.inference.direct.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Tensors as bytes behind the JSON, as Triton's clients send and want them unless told otherwise.
 */
class BinaryExtensionTest extends BinaryCalls {

  @Test
  void bytesGoInAndNumbersComeOut() {
    assertThat(infer(INPUT.formatted(8, ""), floats(1, 5)))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.outputs[0].data")
        .asArray()
        .containsExactly(2.5, 4.5);
  }

  @Test
  void bytesComeOutWhereTheyAreAskedFor() {
    MvcTestResult answer =
        infer(INPUT.formatted(8, ", \"parameters\": {\"binary_data_output\": true}"), floats(1, 5));
    int json = Integer.parseInt(answer.getResponse().getHeader(LENGTH));
    byte[] body = answer.getResponse().getContentAsByteArray();
    assertThat(new String(body, 0, json, StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"model_name\":\"half-plus-two\",\"model_version\":\"1\",\"outputs\":[{\"name\":\"y\","
                + "\"datatype\":\"FP32\",\"shape\":[2],\"parameters\":{\"binary_data_size\":8}}]}");
    assertThat(ByteBuffer.wrap(body, json, 8).slice())
        .isEqualTo(ByteBuffer.wrap(floats(2.5f, 4.5f)));
  }

  @Test
  void tellsThatItKnowsThem() {
    assertThat(served.get("/v2"))
        .bodyJson()
        .extractingPath("$.extensions")
        .asArray()
        .containsExactly("binary_tensor_data");
  }
}
