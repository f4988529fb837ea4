package org.spira.common.drift;

/**
 * The two-sample test of Kolmogorov and Smirnov, on counts in bins.
 *
 * <p>The distance is the largest between the two cumulated shares at the edges of the bins. It
 * cannot be more than that of the values themselves, and the distribution of the test is that of
 * continuous values: p is too large rather than too small on both counts.
 *
 * @param distance from 0 to 1
 * @param p how often chance alone brings forth such a distance or a greater one
 */
public record TwoSamples(double distance, double p) {

  /** Below it the series of the other direction is needed, and p is 1 to sixteen digits. */
  private static final double SURE = 0.2;

  private static final int TERMS = 100;

  /** Compares two samples with bins alike, neither of them empty. */
  public static TwoSamples of(Histogram first, Histogram second) {
    double distance = 0;
    double ofFirst = 0;
    double ofSecond = 0;
    for (int i = 0; i < first.counts().size(); i++) {
      ofFirst += first.counts().get(i);
      ofSecond += second.counts().get(i);
      distance = Math.max(distance, Math.abs(ofFirst / first.size() - ofSecond / second.size()));
    }
    double size = (double) first.size() * second.size() / (first.size() + second.size());
    return new TwoSamples(distance, beyond(Math.sqrt(size) * distance));
  }

  /**
   * The probability that Kolmogorov's statistic is greater: {@code 2 · sum of (-1)^(k-1) ·
   * e^(-2k²x²)}, the limit for large samples (A. Kolmogorov, Sulla determinazione empirica di una
   * legge di distribuzione, 1933; N. Smirnov, Table for estimating the goodness of fit of empirical
   * distributions, Annals of Mathematical Statistics 19, 1948).
   */
  static double beyond(double x) {
    if (x < SURE) {
      return 1;
    }
    double sum = 0;
    for (int k = 1; k <= TERMS; k++) {
      double term = Math.exp(-2.0 * k * k * x * x);
      sum += k % 2 == 1 ? term : -term;
    }
    return Math.min(1, 2 * sum);
  }
}
