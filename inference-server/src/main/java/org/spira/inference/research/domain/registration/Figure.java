package org.spira.inference.research.domain.registration;

/**
 * A number of an evaluation with its interval of 95 %.
 *
 * @param value not a number where there was nothing to work it out from
 * @param low not a number where there is no interval
 * @param high likewise
 */
public record Figure(double value, double low, double high) {

  /** A count, which has no interval. */
  public static Figure count(double value) {
    return new Figure(value, Double.NaN, Double.NaN);
  }
}
