package org.spira.inference.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.descriptions.Concluding.conclude;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Health, the disease that is looked for and another one, each with a threshold of its own. */
class ClassThresholdsTest {

  private static final List<String> THREE = List.of("negative", "positive", "negative");

  private static Map<String, Object> metadata(Map<String, ?> more) {
    Map<String, Object> metadata = new HashMap<>(more);
    metadata.put("classes", THREE);
    metadata.put("class_thresholds", List.of(0.5, 0.375, 0.25));
    return metadata;
  }

  /** Sums of powers of two, which no rounding moves over a threshold. */
  @ParameterizedTest
  @CsvSource({
    "0.5,    0.375,  0.125,  inconclusive, two that contradict each other",
    "0.625,  0.25,   0.125,  negative,     the first alone",
    "0.5,    0.25,   0.25,   negative,     two that agree",
    "0.25,   0.25,   0.5,    negative,     the last alone",
    "0.4375, 0.375,  0.1875, positive,     just at the threshold",
    "0.4375, 0.3125, 0.25,   negative,     the third at its own though the second is greater",
    "0.4375, 0.34375, 0.21875, inconclusive, none"
  })
  void eachClassSpeaksFromItsOwnThreshold(
      float first, float second, float third, String diagnosis, String why) {
    Conclusion conclusion = conclude(metadata(Map.of()), new float[] {first, second, third});
    assertThat(conclusion.diagnosis()).as(why).isEqualTo(diagnosis);
    assertThat(conclusion.output())
        .as("as without: what speaks for each diagnosis")
        .containsExactly(1.0 - second, (double) second);
    assertThat(conclusion.scores()).containsExactly((double) second);
  }

  @Test
  void classesAreAggregatedBeforeTheyAreJudged() {
    float[][] rows = {{0.75f, 0.125f, 0.125f}, {0.125f, 0.75f, 0.125f}, {0.25f, 0.25f, 0.5f}};
    // the means are 0.375, 0.375 and 0.25: the second and the third contradict each other
    assertThat(conclude(metadata(Map.of()), rows))
        .isEqualTo(
            new Conclusion(List.of(0.625, 0.375), "inconclusive", List.of(0.125, 0.75, 0.25)));
    assertThat(conclude(metadata(Map.of("aggregate", "max")), rows))
        .isEqualTo(new Conclusion(List.of(0.25, 0.75), "positive", List.of(0.125, 0.75, 0.25)));
    assertThat(conclude(metadata(Map.of("aggregate", "median")), rows).diagnosis())
        .isEqualTo("negative");
    Scoring scoring = ModelDescription.of(metadata(Map.of("combine", "recordings"))).scoring();
    // of the first recording 0.4375, 0.4375 and 0.125, so 0.34375, 0.34375 and 0.3125 of both
    assertThat(scoring.conclude(List.of(rows), List.of(2, 1)))
        .isEqualTo(
            new Conclusion(List.of(0.65625, 0.34375), "negative", List.of(0.125, 0.75, 0.25)));
    assertThat(scoring.aggregated()).isEqualTo("mean of recordings, by class_thresholds");
  }

  @Test
  void stepsAndLogitsHaveClassesToo() {
    Map<String, Object> logits = metadata(Map.of("output", "logit", "steps", Map.of()));
    // two steps: ln 1, ln 2, ln 1 and ln 1, ln 1, ln 2, so that the means are 1/4, 3/8 and 3/8
    float two = (float) Math.log(2.000001);
    assertThat(conclude(logits, new float[] {0, two, 0, 0, 0, two}).diagnosis())
        .isEqualTo("inconclusive");
    assertThat(conclude(logits, new float[] {0, two, 0, 0, two, 0}).diagnosis())
        .as("1/2 for positive, and the others a little less than their thresholds")
        .isEqualTo("positive");
  }
}
