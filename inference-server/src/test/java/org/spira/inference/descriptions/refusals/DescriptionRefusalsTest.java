package org.spira.inference.descriptions.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelDescription;

/** All that is wrong with a description is said. */
class DescriptionRefusalsTest {

  @ParameterizedTest
  @MethodSource("org.spira.inference.descriptions.refusals.Refusals#all")
  void refusesWhatItCannotFollow(Map<?, ?> metadata, String message) {
    assertThatThrownBy(() -> ModelDescription.of(metadata))
        .isInstanceOf(IllegalDescriptionException.class)
        .hasMessage(message);
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    Map<String, Object> metadata =
        Map.of(
            "recordings",
            "frase",
            "sample_rate",
            5,
            "threshold",
            1,
            "mfcc",
            Map.of("n_mels", "40", "hop", 1),
            "window",
            Map.of("length", 0),
            "output",
            "logits",
            "labels",
            List.of("positive"));
    assertThatThrownBy(() -> ModelDescription.of(metadata))
        .isInstanceOf(IllegalDescriptionException.class)
        .satisfies(e ->
            assertThat(String.valueOf(e.getMessage()).split("; (?!the nearest)"))
                .satisfiesExactlyInAnyOrder(
                    one -> assertThat(one).startsWith("threshold is no key"),
                    one -> assertThat(one).startsWith("recordings must be a list"),
                    one -> assertThat(one).startsWith("sample_rate must be between"),
                    one -> assertThat(one).startsWith("mfcc.hop is no key"),
                    one -> assertThat(one).startsWith("mfcc.n_mels: '40' is text"),
                    one -> assertThat(one).startsWith("window.length must be more than 0"),
                    one -> assertThat(one).startsWith("output is the text 'logits'"),
                    one -> assertThat(one).startsWith("labels must be [negative, positive]")));
  }
}
