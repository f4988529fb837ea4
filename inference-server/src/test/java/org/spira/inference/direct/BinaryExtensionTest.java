package org.spira.inference.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Tensors as bytes behind the JSON, as Triton's clients send and want them unless told otherwise.
 */
class BinaryExtensionTest {

  private static final String LENGTH = "Inference-Header-Content-Length";
  private static final String INPUT =
      "{\"inputs\": [{\"name\": \"x\", \"datatype\": \"FP32\", \"shape\": [2],"
          + "\"parameters\": {\"binary_data_size\": %d}}]%s}";

  @TempDir static Path cache;
  private static ServedDirectly served;

  @BeforeAll
  static void serve() {
    served = ServedDirectly.from(Path.of("../models/registry"), cache, "half-plus-two");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static byte[] floats(float... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      bytes.putFloat(value);
    }
    return bytes.array();
  }

  private static MvcTestResult infer(String json, byte[] binary, String length) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(json.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(binary);
    return served
        .http()
        .post()
        .uri("/v2/models/half-plus-two/infer")
        .header(LENGTH, length)
        .content(body.toByteArray())
        .exchange();
  }

  private static MvcTestResult infer(String json, byte[] binary) {
    return infer(json, binary, Integer.toString(json.length()));
  }

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

  @ParameterizedTest
  @CsvSource({
    "4, 8, asks for 2 of FP32",
    "8, 4, binary_data_size",
    "-1, 8, binary_data_size",
    "12, 12, asks for 2 of FP32"
  })
  void refusesBytesThatDoNotFit(int claimed, int sent, String error) {
    assertThat(infer(INPUT.formatted(claimed, ""), new byte[sent]))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.error")
        .asString()
        .contains(error);
  }

  @Test
  void refusesBytesThatNobodyClaims() {
    assertThat(infer(INPUT.formatted(8, ""), floats(1, 5, 6)))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.error")
        .asString()
        .contains("4 bytes of binary data that no input claims");
  }

  @ParameterizedTest
  @CsvSource({"99999", "-1", "many"})
  void refusesALengthThatCannotBe(String length) {
    assertThat(infer(INPUT.formatted(8, ""), floats(1, 5), length))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.error")
        .asString()
        .contains(LENGTH);
  }
}
