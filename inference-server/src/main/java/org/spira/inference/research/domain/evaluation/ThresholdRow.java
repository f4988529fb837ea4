package org.spira.inference.research.domain.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.spira.common.statistics.Proportion;

/**
 * What a single threshold would do: scores at or above it positive, the others negative.
 *
 * @param threshold a score
 * @param sensitivity positive cases at or above it
 * @param specificity negative cases below it
 * @param positivePredictive positive cases of those at or above it, at this share of positives
 * @param negativePredictive negative cases of those below it, likewise
 */
public record ThresholdRow(
    double threshold,
    Proportion sensitivity,
    Proportion specificity,
    Proportion positivePredictive,
    Proportion negativePredictive) {

  private static final int STEPS = 20;

  /** From 0.05 to 0.95. */
  static List<ThresholdRow> table(List<CaseResult> scored) {
    return IntStream.range(1, STEPS).mapToObj(step -> of((double) step / STEPS, scored)).toList();
  }

  private static ThresholdRow of(double threshold, List<CaseResult> scored) {
    int truePositive = count(scored, threshold, true, true);
    int falsePositive = count(scored, threshold, true, false);
    int falseNegative = count(scored, threshold, false, true);
    int trueNegative = count(scored, threshold, false, false);
    return new ThresholdRow(
        threshold,
        new Proportion(truePositive, truePositive + falseNegative),
        new Proportion(trueNegative, trueNegative + falsePositive),
        new Proportion(truePositive, truePositive + falsePositive),
        new Proportion(trueNegative, trueNegative + falseNegative));
  }

  private static int count(
      List<CaseResult> scored, double threshold, boolean above, boolean positive) {
    return (int)
        scored.stream()
            .filter(result -> result.positive() == positive)
            .filter(result -> (result.score().orElseThrow() >= threshold) == above)
            .count();
  }

  /** Youden's index, sensitivity + specificity - 1 (W. J. Youden, Cancer 3, 1950). */
  public double youden() {
    return sensitivity.value() + specificity.value() - 1;
  }
}
