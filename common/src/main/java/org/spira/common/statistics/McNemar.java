package org.spira.common.statistics;

/**
 * Whether of two models that were asked about the same cases one is right more often (Q. McNemar,
 * Note on the sampling error of the difference between correlated proportions or percentages,
 * Psychometrika 12, 1947).
 *
 * @param onlyFirst cases in which the first is right and the second is not
 * @param onlySecond cases in which it is the other way round
 */
public record McNemar(int onlyFirst, int onlySecond) {

  private static final int FEW = 25;

  /** Whether there are so few cases that p is from the binomial distribution itself. */
  public boolean exact() {
    return onlyFirst + onlySecond < FEW;
  }

  /**
   * How probably a difference at least this large comes by chance: exact for fewer than 25 such
   * cases, else from chi square with the correction for continuity (A. L. Edwards, Psychometrika
   * 13, 1948).
   */
  public double p() {
    if (exact()) {
      return binomial();
    }
    double off = Math.max(0, Math.abs(onlyFirst - onlySecond) - 1);
    return Normal.twoSided(off / Math.sqrt(onlyFirst + onlySecond));
  }

  /** Twice the tail of so many throws of a coin, at most 1. */
  private double binomial() {
    int all = onlyFirst + onlySecond;
    double term = Math.pow(0.5, all);
    double tail = 0;
    for (int hits = 0; hits <= Math.min(onlyFirst, onlySecond); hits++) {
      tail += term;
      term *= (double) (all - hits) / (hits + 1);
    }
    return Math.min(1, 2 * tail);
  }
}
