package org.spira.audio.quality;

/**
 * Sums over samples, four at once: one sum would wait for each addition before it begins the next.
 */
final class Sums {

  private static final int AT_ONCE = 4;

  private Sums() {}

  /** Of the samples from one position up to another. */
  static double of(float[] samples, int from, int to) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int at = from;
    for (; at <= to - AT_ONCE; at += AT_ONCE) {
      first += samples[at];
      second += samples[at + 1];
      third += samples[at + 2];
      fourth += samples[at + 3];
    }
    for (; at < to; at++) {
      first += samples[at];
    }
    return first + second + (third + fourth);
  }

  /** Of their squares. */
  static double ofSquares(float[] samples, int from, int to) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int at = from;
    for (; at <= to - AT_ONCE; at += AT_ONCE) {
      first += square(samples[at]);
      second += square(samples[at + 1]);
      third += square(samples[at + 2]);
      fourth += square(samples[at + 3]);
    }
    for (; at < to; at++) {
      first += square(samples[at]);
    }
    return first + second + (third + fourth);
  }

  private static double square(double value) {
    return value * value;
  }
}
