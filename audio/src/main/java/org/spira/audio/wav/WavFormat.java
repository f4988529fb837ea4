package org.spira.audio.wav;

import org.spira.audio.sample.SampleEncoding;

/**
 * What the samples are.
 *
 * @param encoding how one is written
 * @param channels how many are interleaved
 * @param sampleRate in Hz
 * @param padded whether 24 bits lie in 4 bytes, somewhere
 */
record WavFormat(SampleEncoding encoding, int channels, int sampleRate, boolean padded) {

  /** Android's least rate of a recording, and the greatest of audio interfaces. */
  private static final int MIN_RATE = 4_000;

  private static final int MAX_RATE = 384_000;

  /** More than any recorder has; beyond, the header is broken. */
  private static final int MAX_CHANNELS = 32;

  private static final int PADDED_WIDTH = 4;

  /** What this description means. */
  static WavFormat of(FormatChunk chunk) {
    boolean padded = padded(chunk);
    SampleEncoding encoding = padded ? SampleEncoding.PCM_32 : encoding(chunk);
    if (chunk.channels() < 1 || chunk.channels() > MAX_CHANNELS) {
      throw new UndecodableAudioException(
          "the recording says that it has %s channels; 1 to %d can be heard"
              .formatted(chunk.channels() == 0 ? "no" : chunk.channels(), MAX_CHANNELS));
    }
    int rate = rate(chunk.rate());
    demandAgreement(chunk, encoding.bytes());
    return new WavFormat(encoding, chunk.channels(), rate, padded);
  }

  /** This format, its samples being written so. */
  WavFormat with(SampleEncoding other) {
    return new WavFormat(other, channels, sampleRate, padded);
  }

  /** Bytes of one sample of all channels. */
  int frameBytes() {
    return channels * encoding.bytes();
  }

  private static boolean padded(FormatChunk chunk) {
    if (chunk.code() != FormatChunk.PCM) {
      return false;
    }
    if (chunk.bits() == 32) {
      return chunk.validBits() == 24;
    }
    boolean inFour =
        chunk.blocksOf(PADDED_WIDTH) || (chunk.flowsAs(PADDED_WIDTH) && !chunk.blocksOf(3));
    if (chunk.bits() != 24 || chunk.channels() == 0 || !inFour) {
      return false;
    }
    if (chunk.flowsAs(3)) {
      throw chunk.contradiction();
    }
    return true;
  }

  private static SampleEncoding encoding(FormatChunk chunk) {
    return switch (chunk.code() << 16 | chunk.bits()) {
      case FormatChunk.PCM << 16 | 8 -> SampleEncoding.PCM_8;
      case FormatChunk.PCM << 16 | 16 -> SampleEncoding.PCM_16;
      case FormatChunk.PCM << 16 | 24 -> SampleEncoding.PCM_24;
      case FormatChunk.PCM << 16 | 32 -> SampleEncoding.PCM_32;
      case FormatChunk.PCM << 16 | 64 -> SampleEncoding.PCM_64;
      case FormatChunk.IEEE_FLOAT << 16 | 32 -> SampleEncoding.FLOAT_32;
      case FormatChunk.IEEE_FLOAT << 16 | 64 -> SampleEncoding.FLOAT_64;
      default -> companded(chunk);
    };
  }

  /** Samples of G.711 have 8 bits, whatever is said of the sound before it was coded. */
  private static SampleEncoding companded(FormatChunk chunk) {
    return switch (chunk.code()) {
      case FormatChunk.A_LAW -> SampleEncoding.A_LAW;
      case FormatChunk.MU_LAW -> SampleEncoding.MU_LAW;
      default ->
          throw new UndecodableAudioException(
              "the recording is written in %s, which is not read: record in PCM of 16 bits"
                  .formatted(chunk.codec()));
    };
  }

  /**
   * Some recorders write a wrong block size or leave it 0, others a wrong byte rate. Where neither
   * confirms the other numbers, nobody knows which of them are wrong.
   */
  private static void demandAgreement(FormatChunk chunk, int width) {
    if (chunk.blockAlign() != 0 && !chunk.blocksOf(width) && !chunk.flowsAs(width)) {
      throw chunk.contradiction();
    }
  }

  private static int rate(long rate) {
    if (rate < MIN_RATE || rate > MAX_RATE) {
      throw new UndecodableAudioException(
          "the recording says it has %d samples per second; %d to %d can be heard"
              .formatted(rate, MIN_RATE, MAX_RATE));
    }
    return (int) rate;
  }
}
