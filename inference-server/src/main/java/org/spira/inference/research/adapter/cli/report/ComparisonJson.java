package org.spira.inference.research.adapter.cli.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.spira.common.statistics.DeLong;
import org.spira.common.statistics.McNemar;
import org.spira.inference.research.adapter.cli.data.CaseJson;
import org.spira.inference.research.domain.evaluation.Comparison;

/** A comparison for programs. */
public final class ComparisonJson {

  private static final String P = "p";

  private ComparisonJson() {}

  /** Both evaluations, what of their difference may be chance, and where they disagree. */
  public static Map<String, Object> of(Compared compared) {
    Comparison comparison = compared.comparison();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("first", EvaluationJson.of(compared.first()));
    report.put("second", EvaluationJson.of(compared.second()));
    report.put("answered_by_both", comparison.answered().size());
    comparison.areas().ifPresent(areas -> report.put("delong", delong(areas)));
    report.put("mcnemar_sensitivity", mcnemar(comparison.sensitivities()));
    report.put("mcnemar_specificity", mcnemar(comparison.specificities()));
    report.put("mcnemar_all", mcnemar(comparison.all()));
    report.put(
        "disagreements",
        comparison.disagreements().stream().map(ComparisonJson::disagreement).toList());
    return report;
  }

  private static Map<String, Object> delong(DeLong areas) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("first", areas.first());
    members.put("second", areas.second());
    members.put("difference", areas.difference());
    members.put("interval", Numbers.json(areas.interval()));
    members.put(P, Numbers.json(areas.p()));
    return members;
  }

  private static Map<String, Object> mcnemar(McNemar test) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("only_first_right", test.onlyFirst());
    members.put("only_second_right", test.onlySecond());
    members.put(P, test.p());
    members.put("exact", test.exact());
    return members;
  }

  private static Map<String, Object> disagreement(Comparison.Pair pair) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", pair.first().id());
    members.put("label", pair.first().label());
    members.put("first", CaseJson.of(pair.first()));
    members.put("second", CaseJson.of(pair.second()));
    return members;
  }
}
