package org.spira.inference.descriptions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.domain.pooling.Classes;

/** Reads what each column of a graph speaks for, and from where on. */
final class ClassesReader {

  private static final String CLASSES = "classes";
  private static final String THRESHOLDS = "class_thresholds";
  private static final double ANY_THRESHOLD = 0.5;

  private final Section top;
  private final Problems problems;
  private final Numbers numbers;

  ClassesReader(Section top, Problems problems) {
    this.top = top;
    this.problems = problems;
    this.numbers = new Numbers(problems);
  }

  Optional<Classes> read() {
    noteContradictions();
    if (!top.has(CLASSES)) {
      return Optional.empty();
    }
    int before = problems.count();
    List<String> diagnoses = diagnoses();
    List<Double> thresholds = top.has(THRESHOLDS) ? thresholds() : null;
    return problems.together(
        before, () -> Optional.of(new Classes(diagnoses, thresholds)), Optional.empty());
  }

  private void noteContradictions() {
    noteIf(
        top.has(CLASSES) && top.has("labels"),
        "classes and labels both name the columns: take one of them out");
    noteIf(
        top.has(THRESHOLDS) && !top.has(CLASSES),
        "class_thresholds are of the columns that classes names: write classes, or thresholds");
    noteIf(
        top.has(THRESHOLDS) && top.has("thresholds"),
        "class_thresholds and thresholds both say what becomes of the output: take one of them out");
    noteIf(
        top.has(THRESHOLDS) && "vote".equals(top.value("aggregate")),
        "class_thresholds are of probabilities, and aggregate: vote gives shares of votes:"
            + " write thresholds of them, or another aggregate");
  }

  private void noteIf(boolean wrong, String problem) {
    if (wrong) {
      problems.note(problem);
    }
  }

  private List<String> diagnoses() {
    List<String> diagnoses = new ArrayList<>();
    for (@Nullable Object diagnosis : top.list(CLASSES)) {
      if (diagnosis instanceof String text && Classes.LEGAL.contains(text)) {
        diagnoses.add(text);
      } else {
        top.noneOf(CLASSES, diagnosis, Classes.LEGAL);
      }
    }
    return diagnoses;
  }

  private List<Double> thresholds() {
    List<Double> thresholds = new ArrayList<>();
    for (@Nullable Object each : top.list(THRESHOLDS)) {
      thresholds.add(numbers.read(THRESHOLDS, each, ANY_THRESHOLD, "numbers"));
    }
    return thresholds;
  }
}
