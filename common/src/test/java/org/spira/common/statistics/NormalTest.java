package org.spira.common.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

  /** Abramowitz and Stegun, tables 26.1 and 26.2, and the usual critical values. */
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "1, 0.31731050786",
    "-1.959963984540054, 0.05",
    "2.5758293035489, 0.01",
    "3, 0.0026997960633",
    "5, 5.7330314375e-7",
    "6, 1.973175290e-9",
    "10, 1.5239706048e-23"
  })
  void hasThePublishedTails(double z, double p) {
    assertThat(Normal.twoSided(z)).isCloseTo(p, withinPercentage(1e-6));
  }
}
