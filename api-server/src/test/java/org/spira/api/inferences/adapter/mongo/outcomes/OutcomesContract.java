package org.spira.api.inferences.adapter.mongo.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.Tombstone;
import org.spira.api.inferences.adapter.mongo.StoredOutcomes;

/** Outcomes in the documents of their inferences. */
public abstract class OutcomesContract extends StoredOutcomes {

  @Test
  void keepsAllAndCountsTheLast() {
    String id = accepted();

    assertThat(outcomes.ofInference(id)).isEmpty();
    assertThat(outcomes.add(id, 0, CONFIRMED)).isTrue();
    assertThat(outcomes.add(id, 1, EXCLUDED)).isTrue();

    assertThat(outcomes.ofInference(id)).containsExactly(CONFIRMED, EXCLUDED);
    assertExcludedAmongOthers(id);
    assertThat(inferences.withId(id)).isPresent();
  }

  private void assertExcludedAmongOthers(String id) {
    assertThat(outcomes.ofInferences(List.of(id, accepted(), newId(), "none")))
        .containsOnlyKeys(id)
        .containsValue(EXCLUDED);
  }

  @Test
  void refusesWhatWasGivenWithoutSeeingTheLast() {
    String id = accepted();
    outcomes.add(id, 0, CONFIRMED);

    assertThat(outcomes.add(id, 0, EXCLUDED)).isFalse();
    assertThat(outcomes.add(id, 2, EXCLUDED)).isFalse();
    assertThat(outcomes.ofInference(id)).containsExactly(CONFIRMED);
  }

  @Test
  void hasNoneOfWhatIsNotThere() {
    assertThat(outcomes.add(newId(), 0, CONFIRMED)).isFalse();
    assertThat(outcomes.ofInference(newId())).isEmpty();
  }

  @Test
  void goWithTheirInferenceAndNoneComesAfterIt() {
    String id = accepted();
    outcomes.add(id, 0, CONFIRMED);

    tombstones.bury(id, new Tombstone(newId(), NOW, USER, "patient_request"));

    assertThat(outcomes.ofInference(id)).isEmpty();
    assertThat(outcomes.add(id, 0, CONFIRMED)).isFalse();
    assertThat(outcomes.add(id, 1, CONFIRMED)).isFalse();
    assertThat(stored(names().inferences()).toJson()).doesNotContain("bia", "ward");
  }
}
