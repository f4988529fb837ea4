package org.spira.api.inferences.application.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Result;

/** What the old service says of an inference that we have a result of, or none. */
class OldServicesEndTest {

  private final World world = new World();
  private final String id = world.accept();

  @Nested
  class OfAnInferenceThatTheOldServiceCompleted {

    @BeforeEach
    void completeWithoutAnybodysDiagnosis() {
      world.inferences.end(world.inference(id).complete("positive"));
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
}
