package org.spira.inference.descriptions;

import java.util.List;

/**
 * What follows from a model's rows.
 *
 * @param output the aggregated probabilities, in the graph's order of columns
 * @param diagnosis {@code positive}, {@code negative} or {@code inconclusive}
 */
public record Conclusion(List<Double> output, String diagnosis) {

  /** Copies the list. */
  public Conclusion {
    output = List.copyOf(output);
  }

  /** Nothing: it is the patient's. */
  @Override
  public String toString() {
    return "Conclusion";
  }
}
