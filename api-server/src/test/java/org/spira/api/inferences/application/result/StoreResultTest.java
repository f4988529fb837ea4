package org.spira.api.inferences.application.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Result;
import org.spira.common.ResultMessage;

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
