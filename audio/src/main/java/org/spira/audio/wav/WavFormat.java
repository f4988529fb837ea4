package org.spira.audio.wav;

import java.util.Arrays;

/**
 * What the chunk {@code fmt } says.
 *
 * @param encoding how one sample is written
 * @param channels how many are interleaved
 * @param sampleRate in Hz
 */
record WavFormat(SampleEncoding encoding, int channels, int sampleRate) {

  /** Rates of anything that records voices; beyond them the header is broken. */
  private static final int MIN_RATE = 1_000;

  private static final int MAX_RATE = 384_000;

  private static final int PCM = 1;
  private static final int IEEE_FLOAT = 3;
  private static final int EXTENSIBLE = 0xFFFE;

  private static final int PLAIN_SIZE = 16;
  private static final int EXTENSIBLE_SIZE = 40;
  private static final int SUBFORMAT_AT = 24;

  /** The end that all subformats share which stand for one of the plain format codes. */
  private static final byte[] SUBFORMAT_TAIL = {
    0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71
  };

  /** The format that the chunk at this offset, of this size, describes. */
  static WavFormat of(Bytes wav, int at, int size) {
    if (size < PLAIN_SIZE) {
      throw new UndecodableAudioException(
          "the recording's format description is cut short: the file is damaged");
    }
    int channels = wav.unsignedShort(at + 2);
    int blockAlign = wav.unsignedShort(at + 12);
    int bits = wav.unsignedShort(at + 14);
    SampleEncoding encoding = encoding(code(wav, at, size), bits);
    if (channels == 0) {
      throw new UndecodableAudioException("the recording says that it has no channels");
    }
    // some recorders leave the block size 0, which says nothing; any other has to agree
    if (blockAlign != 0 && blockAlign != channels * encoding.bytes()) {
      throw new UndecodableAudioException(
          "the recording contradicts itself: %d channels of %d bits do not fit into %d bytes"
              .formatted(channels, bits, blockAlign));
    }
    return new WavFormat(encoding, channels, rate(wav.unsignedInt(at + 4)));
  }

  private static int code(Bytes wav, int at, int size) {
    int code = wav.unsignedShort(at);
    if (code != EXTENSIBLE) {
      return code;
    }
    if (size < EXTENSIBLE_SIZE) {
      throw new UndecodableAudioException(
          "the recording's extended format description is cut short: the file is damaged");
    }
    boolean plain = Arrays.equals(wav.range(at + SUBFORMAT_AT + 2, 14), SUBFORMAT_TAIL);
    return plain ? wav.unsignedShort(at + SUBFORMAT_AT) : code;
  }

  private static SampleEncoding encoding(int code, int bits) {
    return switch (code << 16 | bits) {
      case PCM << 16 | 8 -> SampleEncoding.PCM_8;
      case PCM << 16 | 16 -> SampleEncoding.PCM_16;
      case PCM << 16 | 24 -> SampleEncoding.PCM_24;
      case PCM << 16 | 32 -> SampleEncoding.PCM_32;
      case IEEE_FLOAT << 16 | 32 -> SampleEncoding.FLOAT_32;
      case IEEE_FLOAT << 16 | 64 -> SampleEncoding.FLOAT_64;
      default ->
          throw new UndecodableAudioException(
              "the recording is written in WAV format %d with %d bits; record in PCM of 8, 16, 24"
                      .formatted(code, bits)
                  + " or 32 bits or in floating point of 32 or 64");
    };
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
