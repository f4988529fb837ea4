package org.spira.audio.wav;

import java.util.Arrays;
import org.spira.audio.container.Bytes;
import org.spira.audio.sample.Codec;

/**
 * The numbers of the chunk {@code fmt } as they stand there.
 *
 * @param code the codec, also where it is named by a subformat
 * @param channels how many are interleaved
 * @param rate samples per second and channel
 * @param byteRate bytes per second
 * @param blockAlign bytes of one sample of all channels
 * @param bits of a sample
 * @param validBits how many of them are used; 0 where nothing is said
 */
record FormatChunk(
    int code, int channels, long rate, long byteRate, int blockAlign, int bits, int validBits) {

  static final int PCM = 1;
  static final int IEEE_FLOAT = 3;
  static final int A_LAW = 6;
  static final int MU_LAW = 7;
  static final int EXTENSIBLE = 0xFFFE;

  private static final int PLAIN_SIZE = 16;
  private static final int EXTENSIBLE_SIZE = 40;
  private static final int VALID_BITS_AT = 18;
  private static final int SUBFORMAT_AT = 24;

  /** The end that all subformats share which stand for one of the plain format codes. */
  private static final byte[] SUBFORMAT_TAIL = {
    0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71
  };

  /** The chunk whose content begins at this offset and has this size. */
  static FormatChunk of(Bytes wav, int at, int size) {
    int code = size < PLAIN_SIZE ? 0 : wav.unsignedShort(at);
    requireWhole(code, size);
    return new FormatChunk(
        code == EXTENSIBLE ? subformat(wav, at + SUBFORMAT_AT) : code,
        wav.unsignedShort(at + 2),
        wav.unsignedInt(at + 4),
        wav.unsignedInt(at + 8),
        wav.unsignedShort(at + 12),
        wav.unsignedShort(at + 14),
        code == EXTENSIBLE ? wav.unsignedShort(at + VALID_BITS_AT) : 0);
  }

  private static void requireWhole(int code, int size) {
    if (size < (code == EXTENSIBLE ? EXTENSIBLE_SIZE : PLAIN_SIZE)) {
      throw new UndecodableAudioException(
          "the recording's %sformat description is cut short: the file is damaged"
              .formatted(code == EXTENSIBLE ? "extended " : ""));
    }
  }

  private static int subformat(Bytes wav, int at) {
    boolean plain = Arrays.equals(wav.range(at + 2, 14), SUBFORMAT_TAIL);
    return plain ? wav.unsignedShort(at) : EXTENSIBLE;
  }

  /** The codec in words. */
  String codec() {
    return switch (code) {
      case PCM, IEEE_FLOAT -> "%s of %d bits".formatted(Codec.name(code), bits);
      case EXTENSIBLE -> "a subformat that nobody registered";
      default -> Codec.name(code);
    };
  }

  /** Whether the block size is that of samples of so many bytes. */
  boolean blocksOf(int width) {
    return blockAlign == channels * width;
  }

  /** Whether the byte rate is that of samples of so many bytes. */
  boolean flowsAs(int width) {
    return byteRate == rate * channels * width;
  }

  /** What to say when these numbers do not fit together. */
  UndecodableAudioException contradiction() {
    return new UndecodableAudioException(
        ("the recording contradicts itself: %d channels of %s at %d Hz do not fit into blocks of %d"
                + " bytes and %d bytes per second")
            .formatted(channels(), codec(), rate(), blockAlign(), byteRate()));
  }
}
