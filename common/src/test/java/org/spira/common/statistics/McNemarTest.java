package org.spira.common.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McNemarTest {

  /**
   * Few cases by hand: 2 · (1 + 10) / 2¹⁰; 2 · 1 / 2⁶; as many on each side is 1. Many: the
   * approval ratings of A. Agresti, Categorical data analysis, 2002, table 10.1, 150 against 86, so
   * chi square is 63² / 236.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 9, true, 0.021484375",
    "9, 1, true, 0.021484375",
    "0, 6, true, 0.03125",
    "0, 0, true, 1",
    "5, 5, true, 1",
    "12, 12, true, 1",
    "13, 12, false, 1",
    "86, 150, false, 4.114562e-05"
  })
  void hasTheWorkedValues(int onlyFirst, int onlySecond, boolean exact, double p) {
    McNemar test = new McNemar(onlyFirst, onlySecond);
    assertThat(test.exact()).isEqualTo(exact);
    assertThat(test.p()).isCloseTo(p, withinPercentage(0.01));
  }
}
