package org.spira.inference.hearing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Recordings made here. */
public final class Wavs {

  private Wavs() {}

  private static final int HUM = 32;

  /**
   * So many samples around one value, 16 bit, mono, 16 kHz: every other one is that value, and
   * between them is a hum, without which nothing would be heard. Whole fours average to the value.
   */
  public static byte[] humming(int samples, int value) {
    short[] all = new short[samples];
    for (int i = 0; i < samples; i++) {
      all[i] = (short) (value + (i % 4 == 1 ? HUM : 0) - (i % 4 == 3 ? HUM : 0));
    }
    return pcm16(1, all);
  }

  /** A tone of 100 Hz whose every sample has this magnitude, 16 bit, mono, 16 kHz. */
  public static byte[] square(int samples, int magnitude) {
    short[] all = new short[samples];
    for (int i = 0; i < samples; i++) {
      all[i] = (short) (i / 80 % 2 == 1 ? -magnitude : magnitude);
    }
    return pcm16(1, all);
  }

  /** These samples, 16 bit, 16 kHz, of as many channels as that. */
  static byte[] pcm16(int channels, short... samples) {
    int bytes = 2 * samples.length;
    ByteBuffer wav = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
    wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    wav.putShort((short) 1).putShort((short) channels);
    wav.putInt(16_000).putInt(32_000 * channels);
    wav.putShort((short) (2 * channels)).putShort((short) 16);
    wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
    for (short sample : samples) {
      wav.putShort(sample);
    }
    return wav.array();
  }
}
