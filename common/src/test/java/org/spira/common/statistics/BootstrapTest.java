package org.spira.common.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final List<String> EACH_ITS_OWN =
      IntStream.range(0, 400).mapToObj(Integer::toString).toList();

  /** Of 400 cases, 100 have it: the normal interval is 0.25 ± 1.96 · √(0.25 · 0.75 / 400). */
  private static double share(int[] weights) {
    return IntStream.range(0, weights.length).filter(i -> i % 4 == 0).map(i -> weights[i]).sum()
        / (double) IntStream.of(weights).sum();
  }

  @Test
  void isNearTheNormalIntervalOfAMean() {
    Interval interval =
        new Bootstrap(1, 4000, EACH_ITS_OWN).interval(BootstrapTest::share).orElseThrow();
    double half = 1.96 * Math.sqrt(0.25 * 0.75 / 400);
    assertThat(interval.low()).isCloseTo(0.25 - half, within(0.004));
    assertThat(interval.high()).isCloseTo(0.25 + half, within(0.004));
  }

  @Test
  void theSameSeedGivesTheSame() {
    assertThat(new Bootstrap(7, 200, EACH_ITS_OWN).interval(BootstrapTest::share))
        .isEqualTo(new Bootstrap(7, 200, EACH_ITS_OWN).interval(BootstrapTest::share))
        .isNotEqualTo(new Bootstrap(8, 200, EACH_ITS_OWN).interval(BootstrapTest::share));
  }

  /** Two cases of one patient say no more than one: all of one patient is always drawn whole. */
  @Test
  void drawsPatientsWhole() {
    List<String> one = Collections.nCopies(400, "one");
    assertThat(new Bootstrap(1, 100, one).interval(BootstrapTest::share))
        .contains(new Interval(0.25, 0.25));
  }

  @Test
  void whatHardlyEverHasAValueHasNoInterval() {
    assertThat(new Bootstrap(1, 100, EACH_ITS_OWN).interval(weights -> Double.NaN)).isEmpty();
  }
}
