package org.spira.inference.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From numbers for each step along a row to a diagnosis. */
class StepsTest {

  private static Conclusion conclude(Map<String, ?> metadata, float[]... rows) {
    return ModelDescription.of(metadata).scoring().conclude(List.of(rows));
  }

  private static void refused(String why, Map<String, ?> metadata, float[]... rows) {
    assertThatThrownBy(() -> conclude(metadata, rows))
        .isInstanceOf(UnusableOutputException.class)
        .hasMessage(why);
  }

  private static Conclusion stepwise(Map<String, ?> more) {
    Map<String, Object> metadata = new HashMap<>(more);
    metadata.put("steps", Map.of());
    return ModelDescription.of(metadata)
        .scoring()
        .conclude(
            List.of(new float[] {0.25f, 0.5f}, new float[] {0.75f, 1}, new float[] {0.125f}),
            List.of(2, 1));
  }

  @Test
  void eachStepCountsAsARow() {
    assertThat(stepwise(Map.of()))
        .isEqualTo(
            new Conclusion(List.of(0.525), "positive", List.of(0.25, 0.5, 0.75, 1.0, 0.125)));
    assertThat(stepwise(Map.of("aggregate", "vote")).output()).containsExactly(0.6);
    assertThat(stepwise(Map.of("aggregate", "median")).output()).containsExactly(0.5);
    // of the first recording 0.625, of the second 0.125
    assertThat(stepwise(Map.of("combine", "recordings")).output()).containsExactly(0.375);
    Scoring scoring = ModelDescription.of(Map.of("steps", Map.of())).scoring();
    assertThat(scoring.scored(List.of(new float[4], new float[4], new float[3]), List.of(2, 1)))
        .containsExactly(8, 3);
    assertThat(scoring.aggregated()).isEqualTo("mean of rows, step by step");
  }

  @Test
  void stepsMayHaveClasses() {
    Map<String, ?> metadata =
        Map.of("steps", Map.of(), "classes", List.of("negative", "positive", "negative"));
    assertThat(conclude(metadata, new float[] {0.25f, 0.625f, 0.125f, 0.5f, 0.25f, 0.25f}))
        .isEqualTo(new Conclusion(List.of(0.5625, 0.4375), "negative", List.of(0.625, 0.25)));
    refused("the model gave 4 numbers for a row, which are no steps of 3", metadata, new float[4]);
    refused(
        "the model gave 0 numbers for a row, which are no steps of 1",
        Map.of("steps", Map.of()),
        new float[0]);
  }
}
