package org.spira.common.statistics;

/** The standard normal distribution. */
public final class Normal {

  private static final double FAR_OUT = 5;
  private static final int FRACTIONS = 60;

  private Normal() {}

  /**
   * The probability of being at least this far from 0, on either side.
   *
   * <p>Within 5 by Taylor's series about 0 (G. Marsaglia, Evaluating the normal distribution,
   * Journal of Statistical Software 11(4), 2004), farther out by the continued fraction 26.2.14 of
   * M. Abramowitz and I. A. Stegun, Handbook of mathematical functions, 1964.
   */
  public static double twoSided(double z) {
    double x = Math.abs(z);
    return x < FAR_OUT ? 1 - 2 * fromZero(x) : 2 * beyond(x);
  }

  private static double fromZero(double x) {
    double term = x;
    double sum = x;
    double before = Double.NaN;
    for (int i = 3; sum != before; i += 2) {
      before = sum;
      term *= x * x / i;
      sum += term;
    }
    return sum * density(x);
  }

  private static double beyond(double x) {
    double fraction = x;
    for (int i = FRACTIONS; i > 0; i--) {
      fraction = x + i / fraction;
    }
    return density(x) / fraction;
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }
}
