package org.spira.common.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTest {

  /** The images of Hanley and McNeil, as the manual of Stata's roctab has them by DeLong's. */
  @Test
  void hasThePublishedInterval() {
    int[] normal = {33, 6, 6, 11, 2};
    int[] abnormal = {3, 2, 2, 11, 33};
    List<Double> scores = new ArrayList<>();
    List<Boolean> positive = new ArrayList<>();
    for (int rating = 0; rating < normal.length; rating++) {
      scores.addAll(Collections.nCopies(normal[rating] + abnormal[rating], (double) rating));
      positive.addAll(Collections.nCopies(normal[rating], false));
      positive.addAll(Collections.nCopies(abnormal[rating], true));
    }

    Area area = Area.of(scores, positive);

    assertThat(area.value()).isCloseTo(0.8932, within(5e-5));
    assertThat(area.interval().low()).isCloseTo(0.83295, within(5e-5));
    assertThat(area.interval().high()).isCloseTo(0.95339, within(5e-5));
  }

  @Test
  void staysBetweenNothingAndOne() {
    Area area = Area.of(List.of(0.9, 0.4, 0.5, 0.1), List.of(true, true, false, false));

    assertThat(area.value()).isEqualTo(0.75);
    assertThat(area.interval().high()).isEqualTo(1);
    assertThat(area.interval().low()).isBetween(0.0, 0.75);
  }
}
