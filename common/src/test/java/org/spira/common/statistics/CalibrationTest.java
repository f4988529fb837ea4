package org.spira.common.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.common.statistics.Calibration.Bin;

class CalibrationTest {

  /** By hand: 0.25 and 0.25 share a bin, a score of 1 is in the last, empty bins are left out. */
  @Test
  void putsScoresIntoTenBins() {
    assertThat(Calibration.of(List.of(0.25, 1.0, 0.25, 0.0), List.of(true, true, false, false)))
        .containsExactly(
            new Bin(0, new Proportion(0, 1)),
            new Bin(0.25, new Proportion(1, 2)),
            new Bin(1, new Proportion(1, 1)));
  }
}
