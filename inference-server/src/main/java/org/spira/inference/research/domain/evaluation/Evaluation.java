package org.spira.inference.research.domain.evaluation;

import java.util.List;
import org.spira.common.statistics.Calibration;
import org.spira.common.statistics.Scores;

/** How good a model is, worked out from what it says about labelled cases. Never changes. */
public final class Evaluation {

  private final List<CaseResult> results;
  private final List<CaseResult> scored;
  private final Scores scores;
  private final Intervals intervals;
  private final Resampling resampling;

  /** From these results, at least one. */
  public Evaluation(List<CaseResult> results, Resampling resampling) {
    this.results = List.copyOf(results);
    List<CaseResult> answered = results.stream().filter(CaseResult::answered).toList();
    this.scored = answered.stream().filter(result -> result.score().isPresent()).toList();
    this.scores = Figures.scores(scored);
    this.intervals = Intervals.of(answered, scored, scores, resampling);
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

  /** How sure the figures are. */
  public Intervals intervals() {
    return intervals;
  }

  /** The Brier score; NaN without scores. */
  public double brier() {
    return scores.brier(scores.once());
  }

  /** The ROC curve; nothing if a class has no case with a score. */
  public List<Scores.Point> curve() {
    return scores.curve();
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
}
