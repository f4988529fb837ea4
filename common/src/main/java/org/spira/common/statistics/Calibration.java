package org.spira.common.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether of the cases that score p, a share of p is positive: the reliability diagram in bins of
 * equal width (A. P. Dawid, The well-calibrated Bayesian, JASA 77, 1982; A. Niculescu-Mizil and R.
 * Caruana, Predicting good probabilities with supervised learning, ICML 2005).
 */
public final class Calibration {

  private static final int BINS = 10;

  private Calibration() {}

  /**
   * The bins that hold a case, from the lowest scores to the highest; a score of 1 is in the last.
   */
  public static List<Bin> of(List<Double> scores, List<Boolean> positive) {
    int[] cases = new int[BINS];
    int[] positives = new int[BINS];
    double[] sums = new double[BINS];
    for (int i = 0; i < scores.size(); i++) {
      int bin = Math.min(BINS - 1, (int) (scores.get(i) * BINS));
      cases[bin]++;
      positives[bin] += positive.get(i) ? 1 : 0;
      sums[bin] += scores.get(i);
    }
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      if (cases[bin] > 0) {
        bins.add(new Bin(sums[bin] / cases[bin], new Proportion(positives[bin], cases[bin])));
      }
    }
    return bins;
  }

  /**
   * Cases of about the same score.
   *
   * @param meanScore the mean of their scores
   * @param positive how many of them are positive
   */
  public record Bin(double meanScore, Proportion positive) {}
}
