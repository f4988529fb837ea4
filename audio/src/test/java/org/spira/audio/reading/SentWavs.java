package org.spira.audio.reading;

import java.util.function.IntUnaryOperator;
import org.spira.audio.WavFiles;

/** Recordings as they are sent, and who reads them. */
final class SentWavs {

  static final RecordingReader READER = new RecordingReader(RecordingLimits.DEFAULT);
  static final int RATE = 16_000;

  private SentWavs() {}

  static byte[] wav(int frames, IntUnaryOperator sample) {
    short[] samples = new short[frames];
    for (int i = 0; i < frames; i++) {
      samples[i] = (short) sample.applyAsInt(i);
    }
    return WavFiles.pcm16(RATE, 1, samples);
  }
}
