package org.spira.audio.wav;

/**
 * What a WAV file says about itself, checked against the bytes that are there.
 *
 * @param sampleRate samples per second and channel, in Hz
 * @param channels how many channels are interleaved
 * @param frames samples per channel that the file really holds
 */
public record WavInfo(int sampleRate, int channels, int frames) {

  /** How long the recording sounds. */
  public double seconds() {
    return (double) frames / sampleRate;
  }
}
