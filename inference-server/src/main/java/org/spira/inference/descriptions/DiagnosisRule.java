package org.spira.inference.descriptions;

import java.util.List;
import java.util.Set;

/**
 * How a model's score becomes a diagnosis: below {@code low} the first label, at or above {@code
 * high} the last one, and between them the one in the middle.
 *
 * @param low the first threshold
 * @param high the second threshold, not below the first
 * @param labels the labels of the three ranges, lowest scores first
 */
public record DiagnosisRule(double low, double high, List<String> labels) {

  /** What a model may say about a patient. */
  static final Set<String> DIAGNOSES = Set.of("positive", "negative", "inconclusive");

  static final List<String> DEFAULT_LABELS = List.of("negative", "inconclusive", "positive");

  /**
   * Checks the thresholds' order and the labels; two labels leave the middle inconclusive.
   *
   * @throws IllegalDescriptionException if the rule is not one
   */
  public DiagnosisRule {
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalDescriptionException(
          "thresholds must be two finite numbers, the lower first, and are [%s, %s]"
              .formatted(low, high));
    }
    if (labels.size() == 2) {
      labels = List.of(labels.getFirst(), "inconclusive", labels.getLast());
    }
    if (labels.size() != 3) {
      throw new IllegalDescriptionException(
          "labels must be two (below, above) or three (below, between, above), and are "
              + labels.size());
    }
    for (String label : labels) {
      if (!DIAGNOSES.contains(label)) {
        throw new IllegalDescriptionException(
            "label '%s' is none of positive, negative, inconclusive".formatted(label));
      }
    }
    labels = List.copyOf(labels);
  }

  /** The diagnosis for this score. */
  public String diagnose(double score) {
    if (Double.isNaN(score)) {
      throw new UnusableOutputException("the model's output is not a number");
    }
    if (score >= high) {
      return labels.get(2);
    }
    return score < low ? labels.get(0) : labels.get(1);
  }

  /**
   * The diagnosis for an aggregated output: of one column, that is the score; of two, as a
   * two-class softmax answers (negative, positive), the second is.
   */
  public String diagnose(double[] output) {
    return diagnose(output[output.length - 1]);
  }
}
