package org.spira.inference.research.domain.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.spira.common.statistics.Bootstrap;
import org.spira.common.statistics.Interval;
import org.spira.common.statistics.Scores;

/**
 * How sure the figures are, by resampling patients; each is absent where too few resamples have it.
 *
 * @param sensitivity of the share of positive cases that are diagnosed so
 * @param specificity of the share of negative cases that are diagnosed so
 * @param area of the area under the ROC curve
 * @param brier of the Brier score
 */
public record Intervals(
    Optional<Interval> sensitivity,
    Optional<Interval> specificity,
    Optional<Interval> area,
    Optional<Interval> brier) {

  /**
   * Of these cases, thousands of resamples for each figure.
   *
   * @param answered those with a diagnosis
   * @param scored those of them with a score
   * @param scores what {@code scored} score, in the same order
   */
  static Intervals of(
      List<CaseResult> answered, List<CaseResult> scored, Scores scores, Resampling resampling) {
    return new Intervals(
        interval(answered, resampling, weights -> right(answered, CaseResult::positive, weights)),
        interval(
            answered,
            resampling,
            weights -> right(answered, result -> !result.positive(), weights)),
        interval(scored, resampling, scores::area),
        interval(scored, resampling, scores::brier));
  }

  private static double right(
      List<CaseResult> answered, Predicate<CaseResult> ofClass, int[] weights) {
    double right = 0;
    double all = 0;
    for (int i = 0; i < answered.size(); i++) {
      if (ofClass.test(answered.get(i))) {
        all += weights[i];
        right += answered.get(i).right() ? weights[i] : 0;
      }
    }
    return right / all;
  }

  private static Optional<Interval> interval(
      List<CaseResult> cases, Resampling resampling, ToDoubleFunction<int[]> statistic) {
    return cases.isEmpty()
        ? Optional.empty()
        : new Bootstrap(
                resampling.seed(),
                resampling.rounds(),
                cases.stream().map(CaseResult::patient).toList())
            .interval(statistic);
  }
}
