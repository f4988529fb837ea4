package org.spira.api.inferences.application.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Result;
import org.spira.common.ResultMessage;
import org.spira.common.WindowScore;

class StoreResultTest {

  private final World world = new World();
  private final String id = world.accept();

  @Test
  void completesTheInference() {
    world.storeResult.store(world.positive(id));

    assertThat(world.status(id)).isEqualTo(InferenceStatus.COMPLETED);
    assertThat(world.diagnosis(id)).contains("positive");
    assertThat(world.events.seen()).containsExactly("accepted", "completed");
  }

  @Test
  void storesTheSameResultOnce() {
    world.storeResult.store(world.positive(id));
    world.storeResult.store(world.positive(id));

    assertThat(world.events.seen()).containsExactly("accepted", "completed", "duplicate");
  }

  @Test
  void keepsTheFirstOfTwoResults() {
    world.storeResult.store(world.positive(id));
    world.storeResult.store(new Result(id, id, List.of(0.1), "negative", null, null, null));
    world.storeResult.store(Result.failed(id, "late"));

    assertThat(world.diagnosis(id)).contains("positive");
    assertThat(world.status(id)).isEqualTo(InferenceStatus.COMPLETED);
    assertThat(world.inference(id).error()).isNull();
  }

  @Test
  void endsAsErrorWithTheReason() {
    world.storeResult.store(Result.failed(id, "the recording is cut off"));
    world.storeResult.store(world.positive(id));

    assertThat(world.status(id)).isEqualTo(InferenceStatus.ERROR);
    assertThat(world.inference(id).error()).isEqualTo("the recording is cut off");
    assertThat(world.diagnosis(id)).contains(Result.NOT_AVAILABLE);
  }

  @Test
  void finishesWhatAProcessLeftBetweenTheTwoWrites() {
    world.results.settle(world.positive(id));

    world.storeResult.store(new Result(id, id, List.of(0.1), "negative", null, null, null));

    assertThat(world.status(id)).isEqualTo(InferenceStatus.COMPLETED);
    assertThat(world.diagnosis(id)).contains("positive");
  }

  @Test
  void storesAResultWithoutPlaceholder() {
    world.results.lose(id);

    world.storeResult.store(world.positive(id));

    assertThat(world.status(id)).isEqualTo(InferenceStatus.COMPLETED);
  }

  @Nested
  class OfAnInferenceThatTheOldServiceCompleted {

    @BeforeEach
    void completeWithoutAnybodysDiagnosis() {
      world.inferences.end(world.inference(id).complete());
    }

    @Test
    void repairsADiagnosisThatAPlaceholderOverwrote() {
      world.storeResult.store(world.positive(id));
      world.storeResult.store(world.positive(id));

      assertThat(world.diagnosis(id)).contains("positive");
      assertThat(world.status(id)).isEqualTo(InferenceStatus.COMPLETED);
      assertThat(world.events.seen()).containsExactly("accepted", "repaired", "duplicate");
    }

    @Test
    void repairsADiagnosisWhosePlaceholderIsGone() {
      world.results.lose(id);

      world.storeResult.store(world.positive(id));

      assertThat(world.diagnosis(id)).contains("positive");
    }

    @Test
    void keepsTheDiagnosisThatIsThere() {
      world.results.settle(world.positive(id));

      world.storeResult.store(new Result(id, id, List.of(0.1), "negative", null, null, null));

      assertThat(world.diagnosis(id)).contains("positive");
      assertThat(world.events.seen()).containsExactly("accepted", "duplicate");
    }

    @Test
    void isNotContradictedByAReason() {
      world.storeResult.store(Result.failed(id, "the recording is cut off"));
      world.storeResult.store(world.positive(id));

      assertThat(world.diagnosis(id)).contains("positive");
      assertThat(world.events.seen()).containsExactly("accepted", "duplicate", "repaired");
    }
  }

  @Test
  void leavesAnErrorOfTheOldServiceWithoutADiagnosis() {
    world.inferences.end(world.inference(id).fail("the old service's"));

    world.storeResult.store(world.positive(id));

    assertThat(world.diagnosis(id)).contains(Result.NOT_AVAILABLE);
    assertThat(world.status(id)).isEqualTo(InferenceStatus.ERROR);
    assertThat(world.events.seen()).containsExactly("accepted", "duplicate");
  }

  @Test
  void dropsResultsOfNobody() {
    world.storeResult.store(world.positive("000000000000000000000000"));
    world.storeResult.store(world.positive("no id"));

    assertThat(world.events.seen()).containsExactly("accepted", "duplicate", "duplicate");
  }

  @Test
  void endsAnInferenceWhoseModelSaidNothing() {
    Result silent =
        ResultMessages.result(
            new ResultMessage(
                id, ResultMessage.NO_OUTPUT, ResultMessage.NO_DIAGNOSIS, null, null, null, null));

    world.storeResult.store(silent);

    assertThat(world.status(id)).isEqualTo(InferenceStatus.ERROR);
    assertThat(world.inference(id).error()).isEqualTo(ResultMessages.NO_REASON);
  }

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

  @Test
  void keepsAChallengersWordApart() {
    StoreChallengerResult store = new StoreChallengerResult(world.inferences, world.results);

    store.store(
        ResultMessages.challenge(
            new ResultMessage(id, List.of(0.2), "negative", "demo", "4", "def", null)));

    assertThat(world.results.challengeOf(id)).isPresent();
    assertThat(world.diagnosis(id)).contains(Result.NOT_AVAILABLE);
    assertThat(world.status(id)).isEqualTo(InferenceStatus.PROCESSING);
  }
}
