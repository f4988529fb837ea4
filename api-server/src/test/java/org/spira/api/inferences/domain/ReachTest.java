package org.spira.api.inferences.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spira.api.inmemory.Samples;

class ReachTest {

  private static final String WARD = String.valueOf(Samples.form(41).local());

  private static Inference askedBy(@Nullable String userId) {
    Inference one =
        Inference.accepted("1", "ana", "m", "2026-03-01 00:00:00.000000", Samples.form(41));
    return new Inference(
        one.id(),
        userId,
        one.modelId(),
        one.status(),
        one.createdIn(),
        one.form(),
        one.error(),
        one.quality(),
        one.retryOf(),
        one.removed(),
        one.consent());
  }

  @Test
  void isWhatOneAskedOneself() {
    assertThat(Reach.own("ANA").includes(askedBy("ana"))).isTrue();
    assertThat(Reach.own("bia").includes(askedBy("ana"))).isFalse();
  }

  @Test
  void isWhatWasAskedAtOnesHospitals() {
    assertThat(Reach.of("eva", Set.of(WARD)).includes(askedBy("ana"))).isTrue();
    assertThat(Reach.of("eva", Set.of("elsewhere")).includes(askedBy("ana"))).isFalse();
    assertThat(Reach.of("eva", Set.of()).includes(askedBy("ana"))).isFalse();
  }

  @Test
  void isNeverWhatAPatientWithdrew() {
    assertThat(Reach.own("ana").includes(askedBy(null))).isFalse();
    assertThat(Reach.of("eva", Set.of(WARD)).includes(askedBy(null))).isFalse();
  }
}
