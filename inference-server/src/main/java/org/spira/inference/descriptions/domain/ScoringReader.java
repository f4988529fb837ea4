package org.spira.inference.descriptions.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.DiagnosisRule;
import org.spira.inference.descriptions.ModelOutput;
import org.spira.inference.descriptions.Scoring;
import org.spira.inference.descriptions.domain.pooling.Aggregation;
import org.spira.inference.descriptions.domain.pooling.Combination;
import org.spira.inference.descriptions.domain.pooling.Pooling;

/** Reads how the output becomes a diagnosis. */
final class ScoringReader {

  private static final double DEFAULT_THRESHOLD = 0.5;
  private static final String LABELS = "labels";
  private static final String THRESHOLDS = "thresholds";
  private static final String VOTE = "vote";
  private static final String OUTPUT_NAME = "output_name";

  private final Section top;
  private final Problems problems;
  private final Numbers numbers;

  ScoringReader(Section top, Problems problems) {
    this.top = top;
    this.problems = problems;
    this.numbers = new Numbers(problems);
  }

  Scoring read() {
    return new Scoring(
        top.choice("output", ModelOutput.class, ModelOutput.PROBABILITY),
        pooling(),
        rule(),
        top.has(LABELS),
        top.has(OUTPUT_NAME) ? top.text(OUTPUT_NAME) : null,
        new ClassesReader(top, problems).read().orElse(null),
        new StepsReader(top, problems).read().orElse(null));
  }

  private Pooling pooling() {
    int before = problems.count();
    Aggregation aggregation = top.choice("aggregate", Aggregation.class, Aggregation.MEAN);
    double vote = top.number(VOTE, Pooling.USUAL_VOTE);
    Combination combination = top.choice("combine", Combination.class, Combination.ROWS);
    if (problems.count() == before && top.has(VOTE) && aggregation != Aggregation.VOTE) {
      problems.note("vote says from which score a row votes, and is for aggregate: vote only");
    }
    return problems.together(
        before, () -> new Pooling(aggregation, vote, combination), Pooling.usual());
  }

  private DiagnosisRule rule() {
    int before = problems.count();
    List<Double> thresholds = thresholds();
    List<String> labels = labels();
    return problems.together(
        before,
        () -> new DiagnosisRule(thresholds.getFirst(), thresholds.getLast(), labels),
        new DiagnosisRule(DEFAULT_THRESHOLD, DEFAULT_THRESHOLD, DiagnosisRule.DEFAULT_LABELS));
  }

  private List<Double> thresholds() {
    List<Double> usual = List.of(DEFAULT_THRESHOLD, DEFAULT_THRESHOLD);
    if (!top.has(THRESHOLDS)) {
      return usual;
    }
    int before = problems.count();
    List<Double> read = new ArrayList<>();
    for (Object threshold : top.list(THRESHOLDS)) {
      read.add(numbers.read(THRESHOLDS, threshold, DEFAULT_THRESHOLD, "two numbers"));
    }
    if (problems.count() == before && read.size() != 2) {
      problems.note("thresholds must be two numbers, and are " + read.size());
    }
    return problems.count() == before ? read : usual;
  }

  private List<String> labels() {
    if (!top.has(LABELS)) {
      return DiagnosisRule.DEFAULT_LABELS;
    }
    List<String> names = new ArrayList<>();
    top.list(LABELS).forEach(label -> add(label, names));
    return names;
  }

  private void add(@Nullable Object label, List<String> names) {
    if (label instanceof String text && DiagnosisRule.DEFAULT_LABELS.contains(text)) {
      names.add(text);
    } else {
      top.noneOf(LABELS, label, DiagnosisRule.DEFAULT_LABELS);
    }
  }
}
