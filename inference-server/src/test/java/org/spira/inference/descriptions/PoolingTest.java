package org.spira.inference.descriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rows and recordings become one output, worked out by hand. */
class PoolingTest {

  /** Exact in binary, so that sums are exact too; a long recording, and a short one. */
  private static final List<Float> LONG = List.of(0.125f, 0.75f, 0.25f, 1f);

  private static final List<Float> SHORT = List.of(0.5f);

  private static Conclusion conclude(Map<String, ?> metadata, List<float[]> rows) {
    return ModelDescription.of(metadata)
        .scoring()
        .conclude(rows, List.of(LONG.size(), SHORT.size()));
  }

  private static List<float[]> oneColumn() {
    return Stream.of(LONG, SHORT).flatMap(List::stream).map(score -> new float[] {score}).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "mean, rows, 0.525",
    "median, rows, 0.5",
    "min, rows, 0.125",
    "max, rows, 1",
    "vote, rows, 0.6",
    "mean, recordings, 0.515625",
    "median, recordings, 0.5",
    "min, recordings, 0.3125",
    "max, recordings, 0.75",
    "vote, recordings, 0.75",
    "median, concatenate, 0.5"
  })
  void makesOneOutputOfAllRows(String aggregate, String combine, double output) {
    Map<String, ?> metadata = Map.of("aggregate", aggregate, "combine", combine);
    Conclusion conclusion = conclude(metadata, oneColumn());
    assertThat(conclusion.output()).containsExactly(output);
    assertThat(conclusion.scores()).containsExactly(0.125, 0.75, 0.25, 1.0, 0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "median, 0.5",
    "min, 0.125",
    "max, 1",
    "vote, 0.6",
  })
  void twoColumnsStillSumToOneWhicheverIsTheScore(String aggregate, double positive) {
    List<float[]> rows = oneColumn().stream().map(row -> new float[] {1 - row[0], row[0]}).toList();
    List<float[]> mirrored =
        oneColumn().stream().map(row -> new float[] {row[0], 1 - row[0]}).toList();
    assertThat(
            conclude(
                    Map.of("aggregate", aggregate, "labels", List.of("negative", "positive")), rows)
                .output())
        .containsExactly(1 - positive, positive);
    assertThat(
            conclude(
                    Map.of("aggregate", aggregate, "labels", List.of("positive", "negative")),
                    mirrored)
                .output())
        .containsExactly(positive, 1 - positive);
  }

  @Test
  void theMedianOfAnEvenNumberIsBetweenBothInTheMiddle() {
    List<float[]> four = oneColumn().subList(0, 4);
    Scoring scoring = ModelDescription.of(Map.of("aggregate", "median")).scoring();
    assertThat(scoring.conclude(four).output()).containsExactly(0.5);
  }

  @Test
  void rowsVoteFromTheScoreThatIsDeclaredAndTheSharesAreDiagnosedByTheThresholds() {
    Map<String, ?> metadata =
        Map.of("aggregate", "vote", "vote", 0.75, "thresholds", List.of(0.4, 0.5));
    Conclusion conclusion = conclude(metadata, oneColumn());
    assertThat(conclusion.output()).containsExactly(0.4);
    assertThat(conclusion.diagnosis()).isEqualTo("inconclusive");
  }

  @Test
  void saysHow() {
    assertThat(ModelDescription.of(Map.of()).scoring().aggregated()).isEqualTo("mean of rows");
    assertThat(
            ModelDescription.of(Map.of("aggregate", "vote", "combine", "concatenate"))
                .scoring()
                .aggregated())
        .isEqualTo("vote from 0.5 of joined recordings");
  }
}
