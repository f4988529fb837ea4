package org.spira.api.inferences.application.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.domain.Result;
import org.spira.common.ResultMessage;
import org.spira.common.WindowScore;

class ResultMessagesTest {

  private final World world = new World();
  private final String id = world.accept();

  @Test
  void aDiagnosisOfNoNumbersIsNone() {
    for (List<Double> output :
        List.of(List.<Double>of(), List.of(0.1, Double.NaN), List.of(Double.POSITIVE_INFINITY))) {
      Result result =
          ResultMessages.result(new ResultMessage(id, output, "positive", null, null, null, null));

      assertThat(result.error()).isEqualTo(ResultMessages.NO_NUMBERS);
      assertThat(result.output()).isEqualTo(Result.NO_OUTPUT);
      assertThat(result.diagnosis()).isEqualTo(Result.NOT_AVAILABLE);
    }
  }

  @Test
  void aBlankDiagnosisOrReasonIsNone() {
    List<Double> output = List.of(0.5);

    assertThat(
            ResultMessages.result(new ResultMessage(id, output, " ", null, null, null, null))
                .error())
        .isEqualTo(ResultMessages.NO_REASON);
    assertThat(
            ResultMessages.result(new ResultMessage(id, output, "positive", null, null, null, ""))
                .error())
        .isEqualTo(ResultMessages.NO_REASON);
  }

  @Test
  void keepsWhatIsRemarkedAboutADiagnosis() {
    ResultMessage padded =
        new ResultMessage(id, List.of(0.2), "negative", "demo", "4", "def", null, "too short");

    assertThat(ResultMessages.result(padded).remark()).isEqualTo("too short");
    assertThat(ResultMessages.result(padded).diagnosis()).isEqualTo("negative");
  }

  @Test
  void keepsWhatWasHeardWhereUnlessItCannotBeTrue() {
    WindowScore sound = new WindowScore("frase", 0, 4, 0.5);
    WindowScore odd = new WindowScore("frase", 4, 4, Double.POSITIVE_INFINITY);

    assertThat(ResultMessages.result(heard(List.of(sound))).windows()).containsExactly(sound);
    assertThat(ResultMessages.result(heard(List.of(sound, odd))).windows()).isEmpty();
    assertThat(
            ResultMessages.result(heard(Collections.nCopies(WindowScore.MOST + 1, sound)))
                .windows())
        .isEmpty();
  }

  @Test
  void keepsHowRowsBecameTheOutputUnlessThatIsNoFewWords() {
    assertThat(ResultMessages.result(aggregated("median of rows")).aggregated())
        .isEqualTo("median of rows");
    assertThat(ResultMessages.result(aggregated("x".repeat(101))).aggregated()).isNull();
  }

  private ResultMessage aggregated(String how) {
    return new ResultMessage(
        id, List.of(0.2), "negative", "demo", "4", "def", null, null, List.of(), how);
  }

  private ResultMessage heard(List<WindowScore> windows) {
    return new ResultMessage(
        id, List.of(0.2), "negative", "demo", "4", "def", null, null, windows, null);
  }
}
