package org.spira.flood.client;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A recording that is nobody's: a WAV file, PCM 16 bit, mono. */
final class MadeSpeech {

  private static final int RATE = 16_000;
  private static final int SECONDS = 2;
  private static final int BYTES_PER_SAMPLE = 2;
  private static final int HEADER_LENGTH = 44;
  private static final int HARMONICS = 6;
  private static final double SYLLABLES_PER_SECOND = 3;
  private static final double LOUDNESS = 9000;

  private MadeSpeech() {}

  /** With a voice of this pitch in Hz. */
  static byte[] wav(double pitch) {
    int samples = RATE * SECONDS;
    int dataLength = samples * BYTES_PER_SAMPLE;
    ByteBuffer file =
        ByteBuffer.allocate(HEADER_LENGTH + dataLength).order(ByteOrder.LITTLE_ENDIAN);
    putHeader(file, dataLength);
    for (int i = 0; i < samples; i++) {
      file.putShort((short) sample(pitch, (double) i / RATE));
    }
    return file.array();
  }

  private static void putHeader(ByteBuffer file, int dataLength) {
    file.put(ascii("RIFF")).putInt(HEADER_LENGTH - 8 + dataLength).put(ascii("WAVE"));
    file.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
    file.putInt(RATE).putInt(RATE * BYTES_PER_SAMPLE);
    file.putShort((short) BYTES_PER_SAMPLE).putShort((short) (8 * BYTES_PER_SAMPLE));
    file.put(ascii("data")).putInt(dataLength);
  }

  private static double sample(double pitch, double second) {
    double syllable = Math.max(0, Math.sin(2 * Math.PI * SYLLABLES_PER_SECOND * second));
    double voice = 0;
    for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
      voice += Math.sin(2 * Math.PI * pitch * harmonic * second) / harmonic;
    }
    return LOUDNESS * syllable * voice;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
