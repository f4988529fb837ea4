package org.spira.inference.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.direct.ServedDirectly.assertRefused;
import static org.spira.inference.direct.ServedDirectly.text;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Values that are easily taken for others: each arrives and leaves as it is, or is refused. */
class DirectValuesTest {

  @TempDir static Path folder;
  private static ServedDirectly served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedDirectly.fromGraphs(folder, "unsigned", "no-columns", "reciprocal");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static MvcTestResult predict(String model, String body) {
    return served.post("/v1/models/" + model + ":predict", body);
  }

  private static MvcTestResult infer(String model, String body) {
    return served.post("/v2/models/" + model + "/infer", body);
  }

  @Test
  void unsignedIntegersHaveNoSign() {
    assertThat(predict("unsigned", "{\"inputs\": [-1, 7]}"))
        .bodyJson()
        .isStrictlyEqualTo(
            "{\"outputs\": {\"u16\": [65535, 7], \"u32\": [4294967295, 7],"
                + "\"u64\": [18446744073709551615, 7]}}");
    assertThat(served.get("/v2/models/unsigned"))
        .bodyJson()
        .extractingPath("$.outputs[1].datatype")
        .isEqualTo("UINT32");
  }

  @Test
  void aGraphThatCannotBeFedIsNotServed(@TempDir Path other) throws IOException {
    try (ServedDirectly refused = ServedDirectly.fromGraphs(other, "takes-unsigned")) {
      assertThat(refused.get("/v2/models/takes-unsigned")).hasStatus(404);
    }
  }

  @Test
  void rowsWithoutColumnsStayRows() {
    assertThat(predict("no-columns", "{\"instances\": [1, 2]}"))
        .bodyJson()
        .isStrictlyEqualTo("{\"predictions\": [[], []]}");
  }

  @ParameterizedTest
  @CsvSource({"'[1000000000, 0]'", "'[2000, 0, 2000]'", "'[4611686018427387904, 4, 0]'"})
  void rowsWithoutColumnsAreNoMoreThanCouldBeSent(String shape) {
    String input =
        "{\"inputs\": [{\"name\": \"x\", \"datatype\": \"FP32\", \"shape\": "
            + shape
            + ", \"data\": []}]}";

    ServedDirectly.assertRefused(infer("no-columns", input), "input 'x' has an impossible shape");
  }

  @Test
  void predictKnowsTheTokensOfNanAndInfinity() {
    assertThat(text(predict("reciprocal", "{\"instances\": [NaN, 0.0, -Infinity, 4]}")))
        .isEqualTo("{\"predictions\":[NaN,Infinity,-0.0,0.25]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"instances\": [1e39]} | numbers that FP32 can hold",
        "{\"instances\": [1e400]} | larger than any",
        "{\"instances\": [NaN, 1e400]} | larger than any",
        "{\"instances\": [1], \"instances\": [2]} | two members of one name",
        "{\"instances\": [{\"x\": 1}, {\"x\": 2, \"k\": 1}]} | no input 'k'",
        "{\"instances\": [{\"x\": 1}, 2, {\"k\": 1}]} | 'x' FP32[any] is missing"
      })
  void predictRefusesWhatItCannotTake(String body, String error) {
    assertRefused(predict("reciprocal", body), error);
  }

  @Test
  void wholeNumbersOfAnyLengthAreNumbers() {
    String most = "340282346638528859811704183484516925440";
    assertThat(text(predict("reciprocal", "{\"instances\": [" + most + "]}")))
        .isEqualTo("{\"predictions\":[2.938736E-39]}");
    for (String body : new String[] {"%s", "NaN, %s"}) {
      assertRefused(
          predict("reciprocal", "{\"instances\": [" + body.formatted("9".repeat(400)) + "]}"),
          "larger than any");
    }
  }

  @Test
  void saysWhatIsWrongToClientsThatTakeOnlyBytes() {
    assertRefused(
        served
            .http()
            .post()
            .uri("/v2/models/reciprocal/infer")
            .accept(MediaType.APPLICATION_OCTET_STREAM)
            .content("{}")
            .exchange(),
        "'inputs' must be a list");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[2, 2] | [[1, 2, 3], [4]] | has the shape [2, 2], and its data [2, 3]",
        "[2, 2, 2] | [[[1, 2], [3, 4]], [[5], [6, 7, 8]]] | ragged",
        "[4] | [[1, 2], [3, 4]] | has the shape [4], and its data [2, 2]",
        "[2, 2] | [1, [2, 3], 4] | has the shape [2, 2], and its data [3]",
        "[3] | [1, [2, 3], 4] | ragged",
        "[1] | [NaN] | send such values as binary data"
      })
  void inferRefusesDataThatDoNotFitTheirShape(String shape, String data, String error) {
    assertRefused(
        infer(
            "reciprocal",
            "{\"inputs\": [{\"name\": \"x\", \"datatype\": \"FP32\", \"shape\": %s, \"data\": %s}]}"
                .formatted(shape, data)),
        error);
  }

  @Test
  void inferSaysHowToGetAnInfinity() {
    assertRefused(
        infer(
            "reciprocal",
            "{\"inputs\": [{\"name\": \"x\", \"datatype\": \"FP32\", \"shape\": [1], \"data\": [0]}]}"),
        "output 'y'",
        "binary_data");
  }
}
