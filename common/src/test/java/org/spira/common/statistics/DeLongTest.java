package org.spira.common.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeLongTest {

  private static final List<Boolean> TWO_OF_EACH = List.of(true, true, false, false);

  /**
   * By hand. First: 0.9 beats both negatives and 0.4 one, 0.5 loses to one positive and 0.1 to
   * both: (1, 1/2) and (1/2, 1). Second: (1/2, 1/2) and (0, 1). The differences are (1/2, 0) in
   * both classes, their variance 1/8, so that of the areas' difference is 1/8 / 2 + 1/8 / 2.
   */
  @Test
  void isAsWorkedByHand() {
    DeLong test = DeLong.of(List.of(0.9, 0.4, 0.5, 0.1), List.of(0.3, 0.6, 0.7, 0.1), TWO_OF_EACH);
    assertThat(test.first()).isEqualTo(0.75);
    assertThat(test.second()).isEqualTo(0.5);
    assertThat(test.variance()).isCloseTo(0.125, within(1e-12));
    assertThat(test.p()).isCloseTo(0.4795, within(1e-4));
    assertThat(test.interval().low()).isCloseTo(0.25 - 1.96 * Math.sqrt(0.125), within(1e-4));
  }

  /**
   * Against scores that say nothing the variance is that of the area alone: the images of Hanley
   * and McNeil have the standard error 0.0307 and the interval 0.83295 to 0.95339 in the manual of
   * Stata's roctab, which uses DeLong's.
   */
  @Test
  void hasThePublishedErrorWithTies() {
    int[] normal = {33, 6, 6, 11, 2};
    int[] abnormal = {3, 2, 2, 11, 33};
    List<Double> scores = new ArrayList<>();
    List<Boolean> positive = new ArrayList<>();
    for (int rating = 0; rating < normal.length; rating++) {
      scores.addAll(Collections.nCopies(normal[rating] + abnormal[rating], (double) rating));
      positive.addAll(Collections.nCopies(normal[rating], false));
      positive.addAll(Collections.nCopies(abnormal[rating], true));
    }
    DeLong test = DeLong.of(scores, Collections.nCopies(scores.size(), 0.5), positive);
    assertThat(test.first()).isCloseTo(0.8932, within(5e-5));
    assertThat(Math.sqrt(test.variance())).isCloseTo(0.0307, within(5e-5));
    assertThat(test.interval().low() + 0.5).isCloseTo(0.83295, within(5e-5));
    assertThat(test.interval().high() + 0.5).isCloseTo(0.95339, within(5e-5));
  }

  @Test
  void theSameScoresDoNotDiffer() {
    List<Double> scores = List.of(0.9, 0.4, 0.5, 0.1);
    assertThat(DeLong.of(scores, scores, TWO_OF_EACH).p()).isEqualTo(1);
  }
}
