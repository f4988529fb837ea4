package org.spira.api.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.spira.api.evaluation.domain.Agreement.Pair;
import org.spira.api.evaluation.domain.Answer.Diagnosis;
import org.spira.api.evaluation.domain.Answer.ModelVersion;
import org.spira.api.evaluation.domain.Answer.Role;
import org.spira.api.evaluation.domain.Evaluation.OfVersion;

class EvaluationTest {

  private static final ModelVersion TWO = new ModelVersion(Role.PRODUCTION, "2", "b");
  private static final ModelVersion TEN = new ModelVersion(Role.PRODUCTION, "10", "c");
  private static final ModelVersion TRIAL = new ModelVersion(Role.CHALLENGER, "3", "d");

  private static List<Answer> times(int count, boolean positive, Diagnosis said) {
    return Collections.nCopies(count, new Answer(TWO, positive, said, OptionalDouble.empty()));
  }

  private static Pair pair(String id, Answer production, Answer challenger) {
    return new Pair(
        id, Optional.of(production.positive()), production.saying(), challenger.saying());
  }

  private static Answer scored(ModelVersion version, boolean positive, double score) {
    Diagnosis said = score < 0.5 ? Diagnosis.NEGATIVE : Diagnosis.POSITIVE;
    return new Answer(version, positive, said, OptionalDouble.of(score));
  }

  /** Wilson's interval of 81 of 263 is that of Newcombe's paper, table II: 0.2553 to 0.3662. */
  @Test
  void countsWhatWasSaidOfWhom() {
    List<Answer> answers = new ArrayList<>(times(81, true, Diagnosis.POSITIVE));
    answers.addAll(times(180, true, Diagnosis.NEGATIVE));
    answers.addAll(times(2, true, Diagnosis.INCONCLUSIVE));
    answers.addAll(times(3, false, Diagnosis.NEGATIVE));
    answers.addAll(times(1, false, Diagnosis.POSITIVE));

    Matrix matrix = Matrix.of(answers);

    assertThat(matrix.count(true, Diagnosis.NEGATIVE)).isEqualTo(180);
    assertThat(matrix.count(true, Diagnosis.INCONCLUSIVE)).isEqualTo(2);
    assertThat(matrix.count(false, Diagnosis.INCONCLUSIVE)).isZero();
    assertThat(matrix.sensitivity().interval().low()).isCloseTo(0.2553, within(5e-5));
    assertThat(matrix.sensitivity().interval().high()).isCloseTo(0.3662, within(5e-5));
    assertThat(matrix.specificity().value()).isEqualTo(0.75);
  }

  @Test
  void keepsVersionsApartProductionFirst() {
    List<OfVersion> versions =
        Evaluation.of(
            List.of(
                scored(TRIAL, true, 0.9),
                scored(TEN, true, 0.9),
                scored(TWO, true, 0.1),
                scored(TWO, false, 0.1)));

    assertThat(versions).extracting(OfVersion::version).containsExactly(TWO, TEN, TRIAL);
    assertThat(versions.getFirst().matrix().sensitivity().value()).isZero();
    assertThat(versions.getFirst().matrix().specificity().value()).isEqualTo(1);
  }

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

  @Test
  void comparesEachChallengerWithWhatWasTold() {
    Pair same = pair("1", scored(TWO, true, 0.9), scored(TRIAL, true, 0.8));
    Pair differing = pair("2", scored(TWO, true, 0.9), scored(TRIAL, true, 0.2));

    List<Agreement> agreements = Agreement.of(List.of(same, differing, same));

    assertThat(agreements).hasSize(1);
    assertAgreesTwiceInThree(agreements.getFirst());
    assertThat(agreements.getFirst().pairs()).containsExactly(same, differing, same);
    assertThat(differing.isAgreed()).isFalse();
    assertThat(same.isAgreed()).isTrue();
  }

  private static void assertAgreesTwiceInThree(Agreement agreement) {
    assertThat(agreement.agreed()).isEqualTo(2);
    assertThat(agreement.of()).isEqualTo(3);
    assertThat(agreement.count(Diagnosis.POSITIVE, Diagnosis.NEGATIVE)).isEqualTo(1);
    assertThat(agreement.challenger()).isEqualTo(TRIAL);
  }

  @Test
  void tellsTheNewestPairsOnly() {
    Pair newest = pair("1", scored(TWO, true, 0.9), scored(TRIAL, true, 0.8));
    Pair older = pair("2", scored(TWO, true, 0.9), scored(TRIAL, true, 0.2));
    List<Pair> pairs = new ArrayList<>(Collections.nCopies(Agreement.MOST, newest));
    pairs.add(older);

    Agreement agreement = Agreement.of(pairs).getFirst();

    assertThat(agreement.pairs()).hasSize(Agreement.MOST).doesNotContain(older);
    assertThat(agreement.of()).isEqualTo(Agreement.MOST + 1);
  }
}
