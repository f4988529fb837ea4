package org.spira.audio.features;

import org.jspecify.annotations.Nullable;

/**
 * How numbers become decibels, as in torchaudio's {@code AmplitudeToDB}: nothing is quieter than
 * 1e-10.
 *
 * @param factor 10 for powers, 20 for magnitudes
 * @param topDb how far below the loudest number of its row one may be, in dB; absent for any
 */
public record Decibels(double factor, @Nullable Double topDb) {

  private static final double LEAST = 1e-10;

  /**
   * Checks the floor.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public Decibels {
    if (topDb != null && !(topDb > 0 && Double.isFinite(topDb))) {
      throw new IllegalArgumentException("top_db is %s dB, but must be above 0".formatted(topDb));
    }
  }

  double of(double value) {
    return factor * Math.log10(Math.max(value, LEAST));
  }

  /** Raises what is too far below the loudest of so many numbers from this place on. */
  void raise(float[] values, int from, int count) {
    if (topDb == null) {
      return;
    }
    float loudest = Float.NEGATIVE_INFINITY;
    for (int i = from; i < from + count; i++) {
      loudest = Math.max(loudest, values[i]);
    }
    float floor = (float) (loudest - topDb);
    for (int i = from; i < from + count; i++) {
      values[i] = Math.max(values[i], floor);
    }
  }
}
