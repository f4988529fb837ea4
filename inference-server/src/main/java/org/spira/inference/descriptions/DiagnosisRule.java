package org.spira.inference.descriptions;

import java.util.List;

/**
 * How a model's score becomes a diagnosis: below {@code low} the first label, at or above {@code
 * high} the last one, and between them {@code inconclusive}.
 *
 * <p>The score is the only column, or of two the one that is named {@code positive}: there the
 * labels name the columns in order, and the score is below the thresholds for {@code negative}.
 *
 * @param low the first threshold, a probability
 * @param high the second threshold, not below the first
 * @param labels the labels of the three ranges, lowest scores first
 */
public record DiagnosisRule(double low, double high, List<String> labels) {

  /** What is said where nothing can be. */
  public static final String INCONCLUSIVE = "inconclusive";

  private static final String NEGATIVE = "negative";
  private static final String POSITIVE = "positive";

  /** For scores that rise with what is looked for. */
  public static final List<String> DEFAULT_LABELS = List.of(NEGATIVE, INCONCLUSIVE, POSITIVE);

  /**
   * Checks the thresholds' order and the labels; two labels leave the middle inconclusive.
   *
   * @throws IllegalDescriptionException if the rule is not one
   */
  public DiagnosisRule {
    if (!(low >= 0 && low <= high && high <= 1)) {
      throw new IllegalDescriptionException(
          "thresholds must be two probabilities from 0 to 1, the lower first, and are [%s, %s]"
              .formatted(low, high));
    }
    if (labels.size() == 2) {
      labels = List.of(labels.getFirst(), INCONCLUSIVE, labels.getLast());
    }
    if (!labels.equals(DEFAULT_LABELS) && !labels.equals(DEFAULT_LABELS.reversed())) {
      throw new IllegalDescriptionException(
          "labels must be [negative, positive], or the other way round, with or without"
              + " inconclusive between them");
    }
    labels = List.copyOf(labels);
  }

  /**
   * The diagnosis for this score of a single column.
   *
   * @throws UnusableOutputException if it is not a number
   */
  public String diagnose(double score) {
    return diagnose(score, labels);
  }

  /**
   * The diagnosis for an aggregated output of one or two columns.
   *
   * @throws UnusableOutputException if the score is not a number
   */
  public String diagnose(double[] output) {
    return output.length == 1
        ? diagnose(output[0])
        : diagnose(output[scoringColumn(output.length)], DEFAULT_LABELS);
  }

  /** How positive an aggregated output of one or two columns is, whichever way round it is. */
  public double positive(List<Double> output) {
    return positive(output.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private String diagnose(double score, List<String> ranges) {
    if (Double.isNaN(score)) {
      throw new UnusableOutputException("the model's output is not a number");
    }
    if (score >= high) {
      return ranges.getLast();
    }
    return score < low ? ranges.getFirst() : ranges.get(1);
  }

  /** How much a row's probabilities speak for {@code positive}, from 0 to 1. */
  double positive(double[] row) {
    double score = row[scoringColumn(row.length)];
    boolean isOpposite = row.length == 1 && !labels.getLast().equals(POSITIVE);
    return isOpposite ? 1 - score : score;
  }

  /** Which of the columns, one or two, is the score. */
  int scoringColumn(int columns) {
    return columns == 2 && labels.getLast().equals(POSITIVE) ? 1 : 0;
  }
}
