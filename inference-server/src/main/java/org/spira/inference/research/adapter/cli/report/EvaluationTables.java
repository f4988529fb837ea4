package org.spira.inference.research.adapter.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.spira.inference.research.domain.evaluation.CaseResult;
import org.spira.inference.research.domain.evaluation.Evaluation;
import org.spira.inference.research.domain.evaluation.Figures;
import org.spira.inference.research.domain.evaluation.Intervals;
import org.spira.inference.research.domain.evaluation.Subgroup;
import org.spira.inference.research.domain.evaluation.ThresholdRow;

/** The tables of an evaluation, as text; the first row of each is its head. */
record EvaluationTables(Evaluation evaluation) {

  private static final String SENSITIVITY = "sensitivity";
  private static final String SPECIFICITY = "specificity";

  List<List<String>> figures() {
    Figures figures = evaluation.figures();
    Intervals intervals = evaluation.intervals();
    return List.of(
        List.of("", "value (Wilson's interval of 95 %)", "95 % by resampling patients"),
        List.of(
            SENSITIVITY,
            Numbers.text(figures.sensitivity()),
            Numbers.text(intervals.sensitivity())),
        List.of(
            SPECIFICITY,
            Numbers.text(figures.specificity()),
            Numbers.text(intervals.specificity())),
        List.of(
            "area under the ROC curve",
            Numbers.text(figures.area()),
            Numbers.text(intervals.area())),
        List.of("Brier score", Numbers.text(evaluation.brier()), Numbers.text(intervals.brier())),
        List.of("inconclusive", Integer.toString(figures.inconclusive()), ""),
        List.of("without a diagnosis", Integer.toString(figures.errors()), ""));
  }

  List<List<String>> thresholds() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "threshold",
            SENSITIVITY,
            SPECIFICITY,
            "positive predictive value",
            "negative predictive value",
            "Youden"));
    for (ThresholdRow row : evaluation.thresholds()) {
      rows.add(
          List.of(
              Numbers.text(row.threshold()),
              Numbers.text(row.sensitivity().value()),
              Numbers.text(row.specificity().value()),
              Numbers.text(row.positivePredictive().value()),
              Numbers.text(row.negativePredictive().value()),
              Numbers.text(row.youden())));
    }
    return rows;
  }

  List<List<String>> subgroups() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "", "cases", SENSITIVITY, SPECIFICITY, "area", "inconclusive", "errors"));
    for (Subgroup subgroup : evaluation.subgroups()) {
      Figures figures = subgroup.figures();
      rows.add(
          List.of(
              subgroup.property(),
              subgroup.value(),
              Integer.toString(figures.answered() + figures.errors()),
              Numbers.text(figures.sensitivity()),
              Numbers.text(figures.specificity()),
              Numbers.text(figures.area()),
              Integer.toString(figures.inconclusive()),
              Integer.toString(figures.errors())));
    }
    return rows;
  }

  List<List<String>> wrong() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("case", "label", "diagnosis", "score", "why"));
    for (CaseResult result : evaluation.wrong()) {
      rows.add(
          List.of(
              result.id(),
              result.label(),
              result.diagnosis(),
              Numbers.text(result.score().orElse(Double.NaN)),
              result.remark()));
    }
    return rows;
  }
}
