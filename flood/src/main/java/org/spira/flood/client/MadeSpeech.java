package org.spira.flood.client;

import org.spira.audio.wav.Recording;
import org.spira.audio.wav.WavEncoder;

/** A recording that is nobody's: a WAV file, PCM 16 bit, mono. */
final class MadeSpeech {

  private static final int RATE = 16_000;
  private static final int SECONDS = 2;
  private static final int HARMONICS = 6;
  private static final double SYLLABLES_PER_SECOND = 3;
  private static final double LOUDNESS = 0.275;

  private MadeSpeech() {}

  /** With a voice of this pitch in Hz. */
  static byte[] wav(double pitch) {
    float[] samples = new float[RATE * SECONDS];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) sample(pitch, (double) i / RATE);
    }
    return WavEncoder.pcm16(new Recording(samples, RATE));
  }

  private static double sample(double pitch, double second) {
    double syllable = Math.max(0, Math.sin(2 * Math.PI * SYLLABLES_PER_SECOND * second));
    double voice = 0;
    for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
      voice += Math.sin(2 * Math.PI * pitch * harmonic * second) / harmonic;
    }
    return LOUDNESS * syllable * voice;
  }
}
