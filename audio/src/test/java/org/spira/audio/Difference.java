package org.spira.audio;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far two series of numbers lie apart.
 *
 * @param max the greatest absolute difference
 * @param mean the mean of the absolute differences
 */
public record Difference(double max, double mean) {

  /** Compares number by number; both must have as many. */
  public static Difference between(float[] actual, float[] expected) {
    assertThat(actual).hasSameSizeAs(expected);
    double max = 0;
    double sum = 0;
    for (int i = 0; i < actual.length; i++) {
      double difference = Math.abs((double) actual[i] - expected[i]);
      assertThat(difference).isNotNaN();
      max = Math.max(max, difference);
      sum += difference;
    }
    return new Difference(max, sum / actual.length);
  }
}
