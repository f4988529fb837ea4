package org.spira.audio.features;

/**
 * Features as a model takes them, ready to be wrapped into a tensor {@code [rows, frames,
 * coefficients]}.
 *
 * @param values row after row, in each frame after frame: {@code rows * frames * coefficients}
 *     numbers
 * @param rows windows, or 1 for a whole recording
 * @param frames frames of each row
 * @param coefficients numbers of each frame: {@code n_mfcc}, bands or frequencies
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and handed on without a copy
public record Features(float[] values, int rows, int frames, int coefficients) {

  /** Sizes only: the features are a patient's voice. */
  @Override
  public String toString() {
    return "Features[" + rows + ", " + frames + ", " + coefficients + "]";
  }
}
