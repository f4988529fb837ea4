package org.spira.inference.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.spira.inference.descriptions.Concluding.COLUMNS;
import static org.spira.inference.descriptions.Concluding.conclude;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graphs that give more than one number for a row: which of them is the score. */
class ScoringOfColumnsTest {

  @Test
  void twoLogitsGoThroughTheSoftmax() {
    Map<String, ?> metadata = Map.of("output", "logit", "labels", COLUMNS);
    Conclusion conclusion = conclude(metadata, new float[] {4, 2});
    assertThat(conclusion.output().get(0)).isCloseTo(0.8807970779778823, within(1e-15));
    assertThat(conclusion.output().get(1)).isCloseTo(0.11920292202211755, within(1e-15));
    assertThat(conclusion.diagnosis()).isEqualTo("negative");
    assertThat(conclude(metadata, new float[] {-1e30f, 1e30f}).output()).containsExactly(0.0, 1.0);
  }

  @Test
  void labelsNameTwoColumnsInTheirOrder() {
    float[] row = {0.9f, 0.1f};
    assertThat(conclude(Map.of("labels", COLUMNS), row).diagnosis()).isEqualTo("negative");
    assertThat(conclude(Map.of("labels", COLUMNS.reversed()), row).diagnosis())
        .isEqualTo("positive");
    assertThat(conclude(Map.of("labels", List.of("positive", "inconclusive", "negative")), row))
        .extracting(Conclusion::diagnosis)
        .isEqualTo("positive");
  }

  @ParameterizedTest
  @CsvSource({"0.2, negative", "0.3, inconclusive", "0.45, positive"})
  void thresholdsAreOfTheColumnNamedPositive(float positive, String diagnosis) {
    List<Double> thresholds = List.of(0.25, 0.4);
    assertThat(
            conclude(
                    Map.of("labels", COLUMNS, "thresholds", thresholds),
                    new float[] {1 - positive, positive})
                .diagnosis())
        .isEqualTo(diagnosis);
    assertThat(
            conclude(
                    Map.of("labels", COLUMNS.reversed(), "thresholds", thresholds),
                    new float[] {positive, 1 - positive})
                .diagnosis())
        .isEqualTo(diagnosis);
  }

  @Test
  void theGreatestOfTwoColumnsIsTheRowWithTheGreatestScore() {
    float[][] rows = {{0.75f, 0.25f}, {0.25f, 0.75f}};
    assertThat(conclude(Map.of("labels", COLUMNS, "aggregate", "max"), rows).output())
        .containsExactly(0.25, 0.75);
    assertThat(conclude(Map.of("labels", COLUMNS.reversed(), "aggregate", "max"), rows).output())
        .containsExactly(0.75, 0.25);
    assertThat(conclude(Map.of("labels", COLUMNS), rows).output()).containsExactly(0.5, 0.5);
  }

  @Test
  void severalClassesBecomeTheTwoThatTheySpeakFor() {
    Map<String, ?> three = Map.of("classes", List.of("negative", "positive", "negative"));
    assertThat(conclude(three, new float[] {0.25f, 0.625f, 0.125f}))
        .isEqualTo(new Conclusion(List.of(0.375, 0.625), "positive", List.of(0.625)));
    Map<String, ?> logits =
        Map.of(
            "classes",
            List.of("positive", "negative", "positive"),
            "output",
            "logit",
            "thresholds",
            List.of(0.1, 0.9));
    // e^1 and e^3 of e^1 + e^2 + e^3
    assertThat(conclude(logits, new float[] {1, 2, 3}).output().get(1))
        .isCloseTo(0.7552715289452024, within(1e-12));
    assertThat(conclude(logits, new float[] {-2e38f, 1e38f, 2e38f}).output())
        .containsExactly(0.0, 1.0);
  }
}
