package org.spira.inference.descriptions;

import java.util.List;

/**
 * What follows from a model's rows.
 *
 * @param output the aggregated probabilities, in the graph's order of columns
 * @param diagnosis {@code positive}, {@code negative} or {@code inconclusive}
 * @param scores how much each row speaks for {@code positive}, from 0 to 1
 */
public record Conclusion(List<Double> output, String diagnosis, List<Double> scores) {

  /** Copies the lists. */
  public Conclusion {
    output = List.copyOf(output);
    scores = List.copyOf(scores);
  }

  /** Of no rows. */
  public Conclusion(List<Double> output, String diagnosis) {
    this(output, diagnosis, List.of());
  }

  /** Nothing: it is the patient's. */
  @Override
  public String toString() {
    return "Conclusion";
  }
}
