package org.spira.audio.window;

import java.util.Arrays;

/**
 * Overlapping windows over a recording. They start at 0, {@code step}, {@code 2 * step} … for as
 * long as they fit wholly; what is left after the last one is heard by no window of its own, as in
 * training. A recording shorter than one window becomes one window, filled up with silence.
 *
 * @param length samples of each window
 * @param step samples from the start of one window to the start of the next
 */
public record Windowing(int length, int step) {

  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if one of them is not positive
   */
  public Windowing {
    if (length < 1 || step < 1) {
      throw new IllegalArgumentException(
          "a window of %d samples each %d samples: both must be at least 1"
              .formatted(length, step));
    }
  }

  /**
   * Windows given in seconds, rounded to whole samples.
   *
   * @throws IllegalArgumentException if one of them comes to no sample, or to more than an array
   *     holds
   */
  public static Windowing ofSeconds(double length, double step, int sampleRate) {
    return new Windowing(samples(length, sampleRate), samples(step, sampleRate));
  }

  /** How many windows a recording of so many samples has: at least one. */
  public int count(int samples) {
    return samples < length ? 1 : (samples - length) / step + 1;
  }

  /** The windows of these samples, copied one behind the other. */
  public WaveformRows cut(float[] samples) {
    int rows = count(samples.length);
    float[] values = new float[Math.multiplyExact(rows, length)];
    for (int row = 0; row < rows; row++) {
      int start = row * step;
      int present = Math.min(length, samples.length - start);
      System.arraycopy(samples, start, values, row * length, present);
    }
    return new WaveformRows(values, rows, length);
  }

  /** These samples, filled up with silence when they are fewer than one window. */
  public float[] padded(float[] samples) {
    return samples.length < length ? Arrays.copyOf(samples, length) : samples;
  }

  private static int samples(double seconds, int sampleRate) {
    double samples = Math.rint(seconds * sampleRate);
    if (!(samples >= 1 && samples <= Integer.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "a window length or step of %s s at %d Hz is no usable number of samples"
              .formatted(seconds, sampleRate));
    }
    return (int) samples;
  }
}
