package org.spira.common.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  /** R. G. Newcombe, Statistics in Medicine 17, 1998, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void hasThePublishedIntervals(int hits, int of, double low, double high) {
    Interval interval = new Proportion(hits, of).interval();
    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  @Test
  void ofNoCasesNothingIsKnown() {
    Proportion none = new Proportion(0, 0);
    assertThat(none.value()).isNaN();
    assertThat(none.interval()).isEqualTo(new Interval(0, 1));
    assertThat(new Proportion(20, 20).interval().high()).isEqualTo(1);
  }
}
