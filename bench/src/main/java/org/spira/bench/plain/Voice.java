package org.spira.bench.plain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

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
  private static final int HEADER = 44;
  private static final int PCM = 1;

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
    float[] samples = samples(sampleRate, seconds);
    int bytes = samples.length * Short.BYTES;
    ByteBuffer wav = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
    putHeader(wav, sampleRate, bytes);
    for (float sample : samples) {
      double limited = Math.clamp(sample, -1.0, 1.0);
      wav.putShort((short) Math.round(limited * Short.MAX_VALUE));
    }
    return wav.array();
  }

  private static void putHeader(ByteBuffer wav, int sampleRate, int bytes) {
    wav.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVE"));
    wav.put(ascii("fmt ")).putInt(16).putShort((short) PCM).putShort((short) 1);
    wav.putInt(sampleRate).putInt(sampleRate * Short.BYTES);
    wav.putShort((short) Short.BYTES).putShort((short) Short.SIZE);
    wav.put(ascii("data")).putInt(bytes);
  }

  private static double harmonics(double phase) {
    double sum = 0;
    for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
      sum += Math.sin(harmonic * phase) / harmonic;
    }
    return sum;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
