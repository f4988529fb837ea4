package org.spira.inference.direct.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.direct.ServedDirectly.assertRefused;
import static org.spira.inference.direct.ServedDirectly.text;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.direct.ServedDirectly;

/** Values that are easily taken for others: each arrives and leaves as it is, or is refused. */
class DirectValuesTest extends ServedGraphs {

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
}
