package org.spira.audio.features;

import org.spira.audio.window.Windowing;

/**
 * Windows, transforms and filters, made once for all recordings. Safe for use by several threads:
 * each call brings its own memory.
 */
public interface FeaturePlan {

  /** What the features are computed by. */
  FeatureSettings settings();

  /**
   * The features of each window, one row each: the same as if each were computed alone.
   *
   * @throws IllegalArgumentException if a window is too short for a frame, or the samples have none
   */
  Features compute(float[] samples, Windowing windowing);

  /**
   * The features of the whole recording, as one row; what is too short is filled up with silence.
   */
  default Features compute(float[] samples) {
    Windowing whole = Windowing.whole(Math.max(samples.length, shortest()));
    return compute(whole.padded(samples), whole);
  }

  /** The fewest samples that have a frame. */
  default int shortest() {
    return settings().framing().shortest();
  }

  /**
   * Refuses windows that have no frame, and samples that have no window.
   *
   * @throws IllegalArgumentException saying which
   */
  default void requireFrames(float[] samples, Windowing windowing) {
    if (windowing.length() < shortest()) {
      throw new IllegalArgumentException(
          "windows of %d samples are too short for n_fft %d: at least %d are needed"
              .formatted(windowing.length(), settings().framing().nFft(), shortest()));
    }
    if (windowing.count(samples.length) == 0) {
      throw new IllegalArgumentException(
          "%d samples have no window of %d".formatted(samples.length, windowing.length()));
    }
  }
}
