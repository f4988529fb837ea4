package org.spira.inference.direct.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Binary data that do not fit what is said of them. */
class BinaryRefusalsTest extends BinaryCalls {

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
