package org.spira.audio.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogarithmTest {

  private static final double PROMISED = 1e-12;

  @ParameterizedTest
  @ValueSource(
      floats = {
        Float.MIN_NORMAL,
        1e-10f,
        1e-6f,
        0x1.fffffep-2f,
        0.5f,
        0x1.fffffep-1f,
        1,
        0x1.000002p0f,
        0x1.fffffep0f,
        2,
        4e4f,
        Float.MAX_VALUE
      })
  void isThatOfTheLibraryAtEdges(float value) {
    assertThat(Logarithm.of(value)).isCloseTo(Math.log(value), within(PROMISED));
  }

  @Test
  void isThatOfTheLibraryEverywhere() {
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      float value = (float) ((1 + random.nextDouble()) * Math.pow(2, random.nextInt(-126, 127)));
      assertThat(Logarithm.of(value)).isCloseTo(Math.log(value), within(PROMISED));
    }
  }
}
