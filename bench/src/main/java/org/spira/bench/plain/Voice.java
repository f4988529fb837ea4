package org.spira.bench.plain;

import java.util.Random;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.WavEncoder;

/**
 * Recordings made by code: harmonics of a wavering pitch, louder and softer as syllables are, over
 * a little noise. Nobody's voice, and the same at every call.
 */
public final class Voice {

  private static final int HARMONICS = 12;
  private static final double PITCH = 140;
  private static final double VIBRATO = 4;
  private static final double SYLLABLES_PER_SECOND = 3;
  private static final double NOISE = 0.01;
  private static final double LOUDNESS = 0.2;

  private Voice() {}

  /** Amplitudes between -1 and 1. */
  public static float[] samples(int sampleRate, double seconds) {
    Random noise = new Random(42);
    float[] samples = new float[(int) Math.round(sampleRate * seconds)];
    double phase = 0;
    for (int i = 0; i < samples.length; i++) {
      double time = (double) i / sampleRate;
      double pitch = PITCH + VIBRATO * Math.sin(2 * Math.PI * 5 * time);
      phase += 2 * Math.PI * pitch / sampleRate;
      double loudness = LOUDNESS * (1 + Math.sin(2 * Math.PI * SYLLABLES_PER_SECOND * time));
      samples[i] = (float) (loudness * harmonics(phase) + NOISE * noise.nextGaussian());
    }
    return samples;
  }

  /** The same as a WAV file: PCM, 16 bit, mono, as the browser app records. */
  public static byte[] wav(int sampleRate, double seconds) {
    return WavEncoder.pcm16(new Recording(samples(sampleRate, seconds), sampleRate));
  }

  private static double harmonics(double phase) {
    double sum = 0;
    for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
      sum += Math.sin(harmonic * phase) / harmonic;
    }
    return sum;
  }
}
