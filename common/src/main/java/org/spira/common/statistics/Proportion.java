package org.spira.common.statistics;

/**
 * A share of a number of cases.
 *
 * @param hits how many have the property
 * @param of how many there are
 */
public record Proportion(int hits, int of) {

  /** The share; NaN of no cases. */
  public double value() {
    return (double) hits / of;
  }

  /**
   * Wilson's score interval, which is right for few cases and for shares of 0 and 1 too (E. B.
   * Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
   * American Statistical Association 22, 1927; recommended by R. G. Newcombe, Statistics in
   * Medicine 17, 1998). Of no cases it is from 0 to 1.
   */
  public Interval interval() {
    if (of == 0) {
      return new Interval(0, 1);
    }
    double square = Interval.Z * Interval.Z;
    double middle = (hits + square / 2) / (of + square);
    double half =
        Interval.Z / (of + square) * Math.sqrt(hits * (double) (of - hits) / of + square / 4);
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
