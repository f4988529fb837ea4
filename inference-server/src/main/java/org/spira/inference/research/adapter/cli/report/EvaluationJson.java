package org.spira.inference.research.adapter.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.common.statistics.Calibration;
import org.spira.inference.research.adapter.cli.data.CaseJson;
import org.spira.inference.research.domain.evaluation.AddedNoise;
import org.spira.inference.research.domain.evaluation.Evaluation;
import org.spira.inference.research.domain.evaluation.Figures;
import org.spira.inference.research.domain.evaluation.Intervals;
import org.spira.inference.research.domain.evaluation.Subgroup;
import org.spira.inference.research.domain.evaluation.ThresholdRow;

/** An evaluation for programs. */
public final class EvaluationJson {

  private EvaluationJson() {}

  /** Everything that the page shows, and each number in full. */
  public static Map<String, Object> of(Evaluated evaluated) {
    Evaluation evaluation = evaluated.evaluation();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("model", evaluated.model().name());
    report.put("version", evaluated.model().version());
    report.put("sha256", evaluated.model().digest());
    report.put("data", evaluated.data().path());
    report.put("data_sha256", evaluated.data().digest());
    report.put("noise", noise(evaluated.data().noise()));
    report.put("at", evaluated.at().toString());
    report.put("cases", evaluation.results().size());
    report.put("seed", evaluation.resampling().seed());
    report.put("resamples", evaluation.resampling().rounds());
    report.putAll(figures(evaluation));
    report.put(
        "roc",
        evaluation.curve().stream()
            .map(point -> List.of(point.falsePositives(), point.truePositives()))
            .toList());
    report.put("calibration", evaluation.calibration().stream().map(EvaluationJson::bin).toList());
    report.put("thresholds", evaluation.thresholds().stream().map(EvaluationJson::row).toList());
    report.put("subgroups", evaluation.subgroups().stream().map(EvaluationJson::subgroup).toList());
    report.put("wrong", evaluation.wrong().stream().map(CaseJson::of).toList());
    report.put("columns_not_used", evaluated.unused());
    return report;
  }

  private static @Nullable Map<String, Object> noise(@Nullable AddedNoise noise) {
    if (noise == null) {
      return null;
    }
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("ratio_db", noise.ratio());
    members.put("into", noise.into().toString());
    members.put("source", noise.source());
    members.put("seed", noise.seed());
    return members;
  }

  private static Map<String, Object> figures(Evaluation evaluation) {
    Map<String, Object> members = members(evaluation.figures());
    Intervals intervals = evaluation.intervals();
    members.put("sensitivity_bootstrap", Numbers.json(intervals.sensitivity()));
    members.put("specificity_bootstrap", Numbers.json(intervals.specificity()));
    members.put("area_bootstrap", Numbers.json(intervals.area()));
    members.put("brier", Numbers.json(evaluation.brier()));
    members.put("brier_bootstrap", Numbers.json(intervals.brier()));
    return members;
  }

  private static Map<String, Object> members(Figures figures) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("sensitivity", Numbers.json(figures.sensitivity()));
    members.put("specificity", Numbers.json(figures.specificity()));
    members.put("area", Numbers.json(figures.area()));
    members.put("inconclusive", figures.inconclusive());
    members.put("errors", figures.errors());
    return members;
  }

  private static Map<String, Object> bin(Calibration.Bin bin) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("mean_score", bin.meanScore());
    members.put("positive", Numbers.json(bin.positive()));
    return members;
  }

  private static Map<String, Object> row(ThresholdRow row) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("threshold", row.threshold());
    members.put("sensitivity", Numbers.json(row.sensitivity()));
    members.put("specificity", Numbers.json(row.specificity()));
    members.put("positive_predictive", Numbers.json(row.positivePredictive()));
    members.put("negative_predictive", Numbers.json(row.negativePredictive()));
    members.put("youden", Numbers.json(row.youden()));
    return members;
  }

  private static Map<String, Object> subgroup(Subgroup subgroup) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("property", subgroup.property());
    members.put("value", subgroup.value());
    members.putAll(members(subgroup.figures()));
    return members;
  }
}
