package org.spira.audio.wav;

/**
 * The sound of a recording, its channels averaged into one.
 *
 * @param samples amplitudes, full scale being -1 to 1; floating-point files may go beyond
 * @param sampleRate samples per second, in Hz
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and handed on without a copy
public record Recording(float[] samples, int sampleRate) {

  /** How long the recording sounds. */
  public double seconds() {
    return (double) samples.length / sampleRate;
  }

  /** Sizes only: the samples are a patient's voice. */
  @Override
  public String toString() {
    return "Recording[" + samples.length + " samples at " + sampleRate + " Hz]";
  }
}
