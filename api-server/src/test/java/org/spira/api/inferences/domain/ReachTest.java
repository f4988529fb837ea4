package org.spira.api.inferences.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.Samples;
import org.spira.api.inmemory.privacy.InMemoryRestrictions;

class ReachTest {

  private static final String WARD = String.valueOf(Samples.form(41).local());

  private final InMemoryInferences inferences = new InMemoryInferences();
  private final Inference asked =
      Inference.accepted("1", "ana", "m", "2026-03-01 00:00:00.000000", Samples.form(41));

  private Inference withdrawn() {
    inferences.add(asked, Dispatch.first(Instant.EPOCH));
    new InMemoryRestrictions(inferences).restrict(asked.id(), Instant.EPOCH, "admin");
    return inferences.withId(asked.id()).orElseThrow();
  }

  @Test
  void isWhatOneAskedOneself() {
    assertThat(Reach.own("ANA").includes(asked)).isTrue();
    assertThat(Reach.own("bia").includes(asked)).isFalse();
  }

  @Test
  void isWhatWasAskedAtOnesHospitals() {
    assertThat(Reach.of("eva", Set.of(WARD)).includes(asked)).isTrue();
    assertThat(Reach.of("eva", Set.of("elsewhere")).includes(asked)).isFalse();
    assertThat(Reach.of("eva", Set.of()).includes(asked)).isFalse();
  }

  @Test
  void isNeverWhatAPatientWithdrew() {
    Inference withdrawn = withdrawn();

    assertThat(Reach.own("ana").includes(withdrawn)).isFalse();
    assertThat(Reach.of("eva", Set.of(WARD)).includes(withdrawn)).isFalse();
  }
}
