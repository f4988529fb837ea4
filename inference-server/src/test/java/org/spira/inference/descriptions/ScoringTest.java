package org.spira.inference.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.spira.inference.descriptions.Concluding.COLUMNS;
import static org.spira.inference.descriptions.Concluding.conclude;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the numbers of a graph to a diagnosis, in every combination of what is declared. */
class ScoringTest {

  @Test
  void oneColumnIsTheScore() {
    assertThat(conclude(Map.of(), new float[] {0.5f}, new float[] {0.25f}))
        .isEqualTo(new Conclusion(List.of(0.375), "negative", List.of(0.5, 0.25)));
    assertThat(conclude(Map.of("aggregate", "max"), new float[] {0.5f}, new float[] {0.25f}))
        .isEqualTo(new Conclusion(List.of(0.5), "positive", List.of(0.5, 0.25)));
  }

  @Test
  void saysOfEachRowHowMuchSpeaksForPositiveWhereverThatStands() {
    float[] row = {0.25f};
    List<String> opposite = List.of("positive", "negative");

    assertThat(conclude(Map.of("labels", opposite), row).scores()).containsExactly(0.75);
    assertThat(conclude(Map.of("labels", COLUMNS), new float[] {0.25f, 0.75f}).scores())
        .containsExactly(0.75);
    assertThat(conclude(Map.of("labels", opposite), new float[] {0.25f, 0.75f}).scores())
        .containsExactly(0.25);
  }

  /** 1 / (1 + e^-x), worked out by hand. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.5, positive",
    "2, 0.8807970779778823, positive",
    "-2, 0.11920292202211755, negative",
    "1000, 1, positive",
    "-1000, 0, negative"
  })
  void oneLogitGoesThroughTheSigmoid(float logit, double probability, String diagnosis) {
    Conclusion conclusion = conclude(Map.of("output", "logit"), new float[] {logit});
    assertThat(conclusion.output().getFirst()).isCloseTo(probability, within(1e-15));
    assertThat(conclusion.diagnosis()).isEqualTo(diagnosis);
  }

  @Test
  void rowsAreAggregatedAsProbabilities() {
    // the mean of the logits would be -1, and 0.27
    Conclusion conclusion =
        conclude(Map.of("output", "logit"), new float[] {2}, new float[] {-2}, new float[] {-3});
    assertThat(conclusion.output().getFirst())
        .isCloseTo(
            (0.8807970779778823 + 0.11920292202211755 + 0.04742587317756678) / 3, within(1e-9));
  }

  @Test
  void labelsTurnTheRangesOfOneColumnRound() {
    Map<String, ?> health = Map.of("labels", COLUMNS.reversed(), "thresholds", List.of(0.2, 0.8));
    assertThat(conclude(health, new float[] {0.1f}).diagnosis()).isEqualTo("positive");
    assertThat(conclude(health, new float[] {0.5f}).diagnosis()).isEqualTo("inconclusive");
    assertThat(conclude(health, new float[] {0.9f}).diagnosis()).isEqualTo("negative");
  }

  @Test
  void aTrialShowsTheNumbersAndWhatIsDeclared() {
    assertThatThrownBy(() ->
            ModelDescription.of(Map.of("labels", COLUMNS))
                .scoring()
                .tryOut(List.<float[]>of(new float[] {4, 2})))
        .isInstanceOf(UnusableOutputException.class)
        .hasMessage(
            "the model's output is no probability from 0 to 1; for a row of noise the graph gave"
                + " [4.0, 2.0], and the metadata says output: probability");
  }
}
