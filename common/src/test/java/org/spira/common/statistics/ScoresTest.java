package org.spira.common.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.common.statistics.Scores.Point;

class ScoresTest {

  /**
   * Readings of 58 normal and 51 abnormal images, Hanley and McNeil, Radiology 143, 1982, table I.
   */
  static Scores images() {
    int[] normal = {33, 6, 6, 11, 2};
    int[] abnormal = {3, 2, 2, 11, 33};
    List<Double> scores = new ArrayList<>();
    List<Boolean> positive = new ArrayList<>();
    for (int rating = 0; rating < normal.length; rating++) {
      for (int i = 0; i < normal[rating] + abnormal[rating]; i++) {
        scores.add(rating / 4.0);
        positive.add(i >= normal[rating]);
      }
    }
    return new Scores(scores, positive);
  }

  private static double area(Scores scores) {
    return scores.area(scores.once());
  }

  @Test
  void hasThePublishedArea() {
    assertThat(area(images())).isCloseTo(0.893, within(5e-4));
  }

  /** Of the four pairs, three are in order: 3 / 4; the example of scikit-learn's roc_auc_score. */
  @Test
  void countsPairs() {
    Scores scores = new Scores(List.of(0.1, 0.4, 0.35, 0.8), List.of(false, false, true, true));
    assertThat(area(scores)).isEqualTo(0.75);
    assertThat(scores.curve())
        .containsExactly(
            new Point(0, 0),
            new Point(0, 0.5),
            new Point(0.5, 0.5),
            new Point(0.5, 1),
            new Point(1, 1));
  }

  @Test
  void tiesAreHalf() {
    assertThat(area(new Scores(List.of(0.5, 0.5), List.of(true, false)))).isEqualTo(0.5);
    assertThat(area(new Scores(List.of(0.5, 0.5, 0.2), List.of(true, false, false))))
        .isEqualTo(0.75);
  }

  @Test
  void weightsCountCasesSeveralTimes() {
    Scores scores = new Scores(List.of(0.1, 0.4, 0.35, 0.8), List.of(false, false, true, true));
    // pairs: 0.35 beats 0.1 (1 × 2), 0.8 beats both (3 × 1 and 3 × 2 of 0.1 twice): 11 of 12
    assertThat(scores.area(new int[] {2, 1, 1, 3})).isCloseTo(11.0 / 12, within(1e-12));
  }

  @Test
  void withOneClassThereIsNoArea() {
    Scores scores = new Scores(List.of(0.1, 0.4), List.of(true, true));
    assertThat(area(scores)).isNaN();
    assertThat(scores.curve()).isEmpty();
  }

  /** The example of scikit-learn's brier_score_loss: (0.01 + 0.01 + 0.04 + 0.09) / 4. */
  @Test
  void hasTheBrierScore() {
    Scores scores = new Scores(List.of(0.1, 0.9, 0.8, 0.3), List.of(false, true, true, false));
    assertThat(scores.brier(scores.once())).isCloseTo(0.0375, within(1e-12));
  }
}
