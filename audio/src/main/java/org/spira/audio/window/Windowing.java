package org.spira.audio.window;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * Overlapping windows over a recording. They start at 0, {@code step}, {@code 2 * step} … while
 * {@code start + length} is less than the recording's samples, as in training; what more counts at
 * the end is said by the tail.
 *
 * @param length samples of each window
 * @param step samples from the start of one window to the start of the next
 * @param tail what else counts at the end
 */
public record Windowing(int length, int step, Tail tail) {

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

  /** Windows as in training. */
  public Windowing(int length, int step) {
    this(length, step, Tail.NO);
  }

  /** One window over so many samples. */
  public static Windowing whole(int samples) {
    return new Windowing(samples, samples, Tail.EXACT);
  }

  /**
   * Windows given in seconds, as decimal numbers, rounded to whole samples; a half to the even one.
   *
   * @throws IllegalArgumentException if one of them comes to no sample, or to more than an array
   *     holds
   */
  public static Windowing ofSeconds(double length, double step, Tail tail, int sampleRate) {
    return new Windowing(samples(length, sampleRate), samples(step, sampleRate), tail);
  }

  /** How many windows a recording of so many samples has; none if there is no whole one. */
  public int count(int samples) {
    int whole = whole(samples, tail == Tail.NO ? length + 1L : length);
    long next = (long) whole * step;
    boolean heardAll = next - step + length >= samples;
    boolean unfinished = tail == Tail.UNFINISHED && whole > 0 && !heardAll && next < samples;
    return unfinished ? whole + 1 : whole;
  }

  /** These samples, filled up with silence to the end of the last window; at least of one. */
  public float[] padded(float[] samples) {
    long end = (Math.max(1, count(samples.length)) - 1L) * step + length;
    return samples.length < end ? Arrays.copyOf(samples, Math.toIntExact(end)) : samples;
  }

  private int whole(int samples, long needed) {
    return samples < needed ? 0 : (int) ((samples - needed) / step) + 1;
  }

  private static int samples(double seconds, int sampleRate) {
    if (Double.isFinite(seconds)) {
      BigDecimal samples =
          BigDecimal.valueOf(seconds)
              .multiply(BigDecimal.valueOf(sampleRate))
              .setScale(0, RoundingMode.HALF_EVEN);
      if (samples.signum() > 0 && samples.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
        return samples.intValueExact();
      }
    }
    throw new IllegalArgumentException(
        "a window length or step of %s s at %d Hz is no usable number of samples"
            .formatted(seconds, sampleRate));
  }
}
