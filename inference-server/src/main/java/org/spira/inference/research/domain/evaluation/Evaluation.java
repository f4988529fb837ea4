package org.spira.inference.research.domain.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.spira.inference.research.domain.statistics.Bootstrap;
import org.spira.inference.research.domain.statistics.Calibration;
import org.spira.inference.research.domain.statistics.Interval;
import org.spira.inference.research.domain.statistics.Scores;

/** How good a model is, worked out from what it says about labelled cases. Never changes. */
public final class Evaluation {

  private final List<CaseResult> results;
  private final List<CaseResult> answered;
  private final List<CaseResult> scored;
  private final Resampling resampling;

  /** From these results, at least one. */
  public Evaluation(List<CaseResult> results, Resampling resampling) {
    this.results = List.copyOf(results);
    this.answered = results.stream().filter(CaseResult::answered).toList();
    this.scored = answered.stream().filter(result -> result.score().isPresent()).toList();
    this.resampling = resampling;
  }

  /** What was evaluated, in the order of the data. */
  public List<CaseResult> results() {
    return results;
  }

  /** How the intervals are made. */
  public Resampling resampling() {
    return resampling;
  }

  /** Of all cases. */
  public Figures figures() {
    return Figures.of(results);
  }

  /** Of sensitivity, by resampling patients. */
  public Optional<Interval> sensitivityInterval() {
    return interval(answered, weights -> share(weights, CaseResult::positive));
  }

  /** Of specificity, by resampling patients. */
  public Optional<Interval> specificityInterval() {
    return interval(answered, weights -> share(weights, result -> !result.positive()));
  }

  /** Of the area under the ROC curve, by resampling patients. */
  public Optional<Interval> areaInterval() {
    return interval(scored, Figures.scores(scored)::area);
  }

  /** The Brier score; NaN without scores. */
  public double brier() {
    Scores scores = Figures.scores(scored);
    return scores.brier(scores.once());
  }

  /** Of the Brier score, by resampling patients. */
  public Optional<Interval> brierInterval() {
    return interval(scored, Figures.scores(scored)::brier);
  }

  /** The ROC curve; nothing if a class has no case with a score. */
  public List<Scores.Point> curve() {
    return Figures.scores(scored).curve();
  }

  /** Scores against the share of positive cases. */
  public List<Calibration.Bin> calibration() {
    return Calibration.of(
        scored.stream().map(result -> result.score().orElseThrow()).toList(),
        scored.stream().map(CaseResult::positive).toList());
  }

  /** What other thresholds would do. */
  public List<ThresholdRow> thresholds() {
    return ThresholdRow.table(scored);
  }

  /** The subgroups of all cases. */
  public List<Subgroup> subgroups() {
    return Subgroup.all(results);
  }

  /** Cases whose diagnosis is not their label, or that have none. */
  public List<CaseResult> wrong() {
    return results.stream().filter(result -> !result.right()).toList();
  }

  private double share(int[] weights, Predicate<CaseResult> ofClass) {
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

  private Optional<Interval> interval(List<CaseResult> cases, ToDoubleFunction<int[]> statistic) {
    return cases.isEmpty()
        ? Optional.empty()
        : new Bootstrap(
                resampling.seed(),
                resampling.rounds(),
                cases.stream().map(CaseResult::patient).toList())
            .interval(statistic);
  }
}
