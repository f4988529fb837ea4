package org.spira.inference.research.domain.evaluation;

import java.util.List;
import java.util.function.Predicate;
import org.spira.common.statistics.Proportion;
import org.spira.common.statistics.Scores;

/**
 * How a model did on some cases, by its own diagnoses.
 *
 * @param sensitivity positive cases that are diagnosed positive, of all positive ones; those
 *     without a clear diagnosis count as missed
 * @param specificity negative cases that are diagnosed negative, of all negative ones, likewise
 * @param inconclusive cases that are neither
 * @param errors cases without a diagnosis, which count nowhere else
 * @param area under the ROC curve; NaN if a class has no case with a score
 */
public record Figures(
    Proportion sensitivity, Proportion specificity, int inconclusive, int errors, double area) {

  /** Of these cases. */
  public static Figures of(List<CaseResult> all) {
    List<CaseResult> answered = all.stream().filter(CaseResult::answered).toList();
    return new Figures(
        right(answered, CaseResult::positive),
        right(answered, result -> !result.positive()),
        (int) answered.stream().filter(result -> result.diagnosis().equals("inconclusive")).count(),
        all.size() - answered.size(),
        area(answered));
  }

  /** How many cases have a diagnosis. */
  public int answered() {
    return sensitivity.of() + specificity.of();
  }

  private static Proportion right(List<CaseResult> answered, Predicate<CaseResult> ofClass) {
    List<CaseResult> cases = answered.stream().filter(ofClass).toList();
    return new Proportion((int) cases.stream().filter(CaseResult::right).count(), cases.size());
  }

  private static double area(List<CaseResult> answered) {
    Scores scores = scores(answered.stream().filter(result -> result.score().isPresent()).toList());
    return scores.area(scores.once());
  }

  static Scores scores(List<CaseResult> scored) {
    return new Scores(
        scored.stream().map(result -> result.score().orElseThrow()).toList(),
        scored.stream().map(CaseResult::positive).toList());
  }
}
