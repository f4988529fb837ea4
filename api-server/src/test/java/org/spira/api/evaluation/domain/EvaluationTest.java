package org.spira.api.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.spira.api.evaluation.domain.Pairs.TEN;
import static org.spira.api.evaluation.domain.Pairs.TRIAL;
import static org.spira.api.evaluation.domain.Pairs.TWO;
import static org.spira.api.evaluation.domain.Pairs.pair;
import static org.spira.api.evaluation.domain.Pairs.scored;
import static org.spira.api.evaluation.domain.Pairs.times;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.evaluation.domain.Agreement.Pair;
import org.spira.api.evaluation.domain.Answer.Diagnosis;
import org.spira.api.evaluation.domain.Evaluation.OfVersion;

class EvaluationTest {

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
