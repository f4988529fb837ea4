package org.spira.inference.direct.values;

import static org.spira.inference.direct.ServedDirectly.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.direct.ServedDirectly;
import org.springframework.http.MediaType;

/** Values of {@code /v2}: what fits, and what is said of what does not. */
class InferValuesTest extends ServedGraphs {

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
