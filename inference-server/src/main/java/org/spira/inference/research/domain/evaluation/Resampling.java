package org.spira.inference.research.domain.evaluation;

/**
 * How confidence intervals are made.
 *
 * @param seed the same seed, the same intervals
 * @param rounds how many resamples
 */
public record Resampling(long seed, int rounds) {

  /** Unless it is told otherwise. */
  public static final Resampling USUAL = new Resampling(1, 2000);
}
