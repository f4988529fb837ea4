package org.spira.common.statistics;

/**
 * A confidence interval of 95 %.
 *
 * @param low its lower bound
 * @param high its upper bound
 */
public record Interval(double low, double high) {

  /** The quantile of the standard normal distribution that leaves 2.5 % above it. */
  static final double Z = 1.959963984540054;
}
