package org.spira.api.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.spira.api.evaluation.domain.Pairs.TWO;
import static org.spira.api.evaluation.domain.Pairs.scored;
import static org.spira.api.evaluation.domain.Pairs.times;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.spira.api.evaluation.domain.Answer.Diagnosis;

/** The curve of a version, where there are enough answers to draw one. */
class CurveTest {

  @Test
  void drawsACurveWhereThereAreTwoOfEach() {
    List<Answer> three =
        List.of(scored(TWO, true, 0.9), scored(TWO, true, 0.4), scored(TWO, false, 0.5));
    List<Answer> four = new ArrayList<>(three);
    four.add(scored(TWO, false, 0.1));
    four.addAll(times(1, false, Diagnosis.INCONCLUSIVE));

    assertThat(Curve.of(three)).isEmpty();
    Curve curve = Curve.of(four).orElseThrow();
    assertThat(curve.area().value()).isEqualTo(0.75);
    assertThat(curve.points()).hasSize(5);
  }

  @Test
  void turnsTheNumberRoundWhereItSpeaksForHealth() {
    List<Answer> healthy = new ArrayList<>();
    for (Answer each :
        List.of(
            scored(TWO, true, 0.9),
            scored(TWO, true, 0.4),
            scored(TWO, false, 0.5),
            scored(TWO, false, 0.1))) {
      OptionalDouble output = OptionalDouble.of(1 - each.output().orElseThrow());
      healthy.add(new Answer(TWO, each.positive(), each.said(), output));
    }

    assertThat(Curve.of(healthy).orElseThrow().area().value()).isEqualTo(0.75);
  }

  @Test
  void drawsNoCurveOfAVersionThatSaysOneThingOnly() {
    List<Answer> always =
        List.of(
            scored(TWO, true, 0.9),
            scored(TWO, true, 0.8),
            scored(TWO, false, 0.7),
            scored(TWO, false, 0.6));

    assertThat(Curve.of(always)).isEmpty();
  }

  @Test
  void thinsACurveButNotItsArea() {
    List<Answer> many = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.add(scored(TWO, i % 2 == 0, i / 1000.0));
    }

    Curve curve = Curve.of(many).orElseThrow();

    assertThat(curve.points()).hasSize(Curve.MOST_POINTS);
    assertThat(curve.points().getFirst().falsePositives()).isZero();
    assertThat(curve.points().getLast().truePositives()).isEqualTo(1);
    // of 500 positives, the i-th from below beats i negatives
    assertThat(curve.area().value()).isCloseTo(499.0 / 1000, within(1e-12));
  }
}
