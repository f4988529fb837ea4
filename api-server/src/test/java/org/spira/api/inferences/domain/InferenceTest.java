package org.spira.api.inferences.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.inmemory.Samples;

class InferenceTest {

  private static final String ID = "62d59254b6f4ae2a1f4f4f4f";

  private static Inference accepted() {
    return Inference.accepted(ID, ID, ID, "2022-07-18 17:07:16.954632", Samples.form(41));
  }

  @Test
  void beginsAsProcessing() {
    assertThat(accepted().status()).isEqualTo(InferenceStatus.PROCESSING);
    assertThat(accepted().status().isTerminal()).isFalse();
  }

  @Test
  void completesWithoutReason() {
    Inference completed = accepted().complete("positive");

    assertThat(completed.status()).isEqualTo(InferenceStatus.COMPLETED);
    assertThat(completed.error()).isNull();
    assertThat(completed.form()).isEqualTo(accepted().form());
  }

  @Test
  void failsForAReason() {
    Inference failed = accepted().fail("cut off");

    assertThat(failed.status()).isEqualTo(InferenceStatus.ERROR);
    assertThat(failed.error()).isEqualTo("cut off");
  }

  @Test
  void neverLeavesAnEnd() {
    for (Inference ended :
        new Inference[] {accepted().complete("positive"), accepted().fail("x")}) {
      assertThatThrownBy(() -> ended.complete("positive"))
          .isInstanceOf(IllegalTransitionException.class);
      assertThatThrownBy(() -> ended.fail("y")).isInstanceOf(IllegalTransitionException.class);
    }
  }

  @Test
  void doesNotShowThePatientAsText() {
    assertThat(accepted().toString()).contains(ID).doesNotContain("123").doesNotContain("ward");
    assertThat(accepted().form().toString()).doesNotContain("123");
  }

  @ParameterizedTest
  @CsvSource({
    "processing,PROCESSING",
    "completed,COMPLETED",
    "error,ERROR",
    "'',ERROR",
    "done,ERROR"
  })
  void readsItsStatus(String text, InferenceStatus status) {
    assertThat(InferenceStatus.ofWireName(text)).isEqualTo(status);
  }
}
