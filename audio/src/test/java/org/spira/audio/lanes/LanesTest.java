package org.spira.audio.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanesTest {

  /** To the bit: no number may depend on how many are added at a time. */
  @ParameterizedTest
  @CsvSource({"0, 5", "1, 1", "3, 64", "4, 64", "5, 128", "37, 40", "40, 13", "8, 0"})
  void addsOneAfterTheOther(int weights, int lanes) {
    Random random = new Random(weights);
    float[][] values = new float[weights + 2][];
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers(random, lanes);
    }
    float[] factors = numbers(random, weights);
    float[] sums = numbers(random, lanes);
    float[] expected = sums.clone();
    for (int lane = 0; lane < lanes; lane++) {
      for (int i = 0; i < weights; i++) {
        expected[lane] += values[i + 1][lane] * factors[i];
      }
    }

    Lanes.add(values, 1, factors, sums);

    assertThat(sums).containsExactly(expected);
  }

  private static float[] numbers(Random random, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }
}
