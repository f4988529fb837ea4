package org.spira.audio.reading;

import org.spira.audio.wav.Recording;

/**
 * Tells recordings in which nothing is heard: digital silence, a constant, the hiss of a converter
 * with no microphone, single clicks. Something is heard when at least 0.1 s in all, in frames of 20
 * ms that do not overlap, are louder than -70 dB against full scale, without their constant part: a
 * quiet room is louder, the last bits of a converter are not.
 */
final class Silence {

  private static final int FRAMES_PER_SECOND = 50;
  private static final int NEEDED_FRAMES = 5;
  private static final double LEAST_ENERGY = 1e-7;

  private Silence() {}

  /** Whether nothing is heard; looks no further than it must. */
  static boolean isIn(Recording recording) {
    float[] samples = recording.samples();
    int length = Math.max(1, recording.sampleRate() / FRAMES_PER_SECOND);
    int missing = Math.max(1, Math.min(NEEDED_FRAMES, samples.length / length / 2));
    for (int at = 0; missing > 0 && at + length <= samples.length; at += length) {
      missing -= energy(samples, at, length) > LEAST_ENERGY ? 1 : 0;
    }
    return missing > 0;
  }

  private static double energy(float[] samples, int at, int length) {
    double sum = 0;
    double squares = 0;
    for (int i = at; i < at + length; i++) {
      sum += samples[i];
      squares += (double) samples[i] * samples[i];
    }
    return (squares - sum * sum / length) / length;
  }
}
