package org.spira.api.evaluation.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spira.api.evaluation.domain.Answer.Diagnosis;
import org.spira.common.statistics.Proportion;

/**
 * How often what was said of those who have it, and of those who do not.
 *
 * @param positive of those who have it, by what was said
 * @param negative of the others
 */
public record Matrix(Map<Diagnosis, Integer> positive, Map<Diagnosis, Integer> negative) {

  /** Copies the counts. */
  public Matrix {
    positive = Map.copyOf(positive);
    negative = Map.copyOf(negative);
  }

  /** Of these answers. */
  public static Matrix of(List<Answer> answers) {
    Map<Diagnosis, Integer> positive = new EnumMap<>(Diagnosis.class);
    Map<Diagnosis, Integer> negative = new EnumMap<>(Diagnosis.class);
    for (Answer answer : answers) {
      (answer.positive() ? positive : negative).merge(answer.said(), 1, Integer::sum);
    }
    return new Matrix(positive, negative);
  }

  /** How often that was said of those who have it, or of the others. */
  public int count(boolean ofPositive, Diagnosis said) {
    return (ofPositive ? positive : negative).getOrDefault(said, 0);
  }

  /** Those diagnosed positive, of all who have it: an inconclusive answer misses one. */
  public Proportion sensitivity() {
    return new Proportion(count(true, Diagnosis.POSITIVE), all(positive));
  }

  /** Those diagnosed negative, of all who do not have it, likewise. */
  public Proportion specificity() {
    return new Proportion(count(false, Diagnosis.NEGATIVE), all(negative));
  }

  private static int all(Map<Diagnosis, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
