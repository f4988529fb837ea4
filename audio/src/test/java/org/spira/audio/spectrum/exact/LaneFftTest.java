package org.spira.audio.spectrum.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.audio.spectrum.FftPlan;
import org.spira.audio.spectrum.Signals;

class LaneFftTest {

  private static final int LANES = 3;

  @ParameterizedTest
  @ValueSource(
      ints = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 16, 25, 30, 49, 60, 64, 77, 97, 120, 121, 200, 256, 551
      })
  void isTheTransformByItsDefinition(int length) {
    Signals signals = Signals.random(length, LANES);
    double[][] re = Signals.copied(signals.re());
    double[][] im = Signals.copied(signals.im());
    FftPlan plan = new FftPlan(length);

    new LaneFft(plan).transform(re, im, 1);

    for (int k = 0; k < length; k++) {
      for (int lane = 0; lane < LANES; lane++) {
        double[] expected = signals.frequency(k, lane);
        assertThat(re[plan.position(k) + 1][lane]).isCloseTo(expected[0], within(1e-11));
        assertThat(im[plan.position(k) + 1][lane]).isCloseTo(expected[1], within(1e-11));
      }
    }
    for (int outside : new int[] {0, length + 1}) {
      assertThat(re[outside]).containsExactly(signals.re()[outside]);
      assertThat(im[outside]).containsExactly(signals.im()[outside]);
    }
  }
}
