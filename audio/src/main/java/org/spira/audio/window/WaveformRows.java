package org.spira.audio.window;

/**
 * Samples as a model takes them, ready to be wrapped into a tensor {@code [rows, samples]}.
 *
 * @param values row after row: {@code rows * samples} numbers
 * @param rows windows, or 1 for a whole recording
 * @param samples samples of each row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and handed on without a copy
public record WaveformRows(float[] values, int rows, int samples) {

  /** The whole recording as one row; the array is not copied. */
  public static WaveformRows whole(float[] samples) {
    return new WaveformRows(samples, 1, samples.length);
  }

  /** Sizes only: the samples are a patient's voice. */
  @Override
  public String toString() {
    return "WaveformRows[" + rows + ", " + samples + "]";
  }
}
