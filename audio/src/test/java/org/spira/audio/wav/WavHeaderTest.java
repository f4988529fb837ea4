package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spira.audio.WavFiles.ints;
import static org.spira.audio.WavFiles.shorts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.WavFiles;

/** Numbers in the header that are wrong, and what the others say. */
class WavHeaderTest {

  private static final short[] SOUND = {0, 16384, -32768, 32767};
  private static final float[] HEARD = {0, 0.5f, -1, 32767 / 32768f};

  @ParameterizedTest
  @CsvSource({
    "2, 32000",
    "1, 32000",
    "4, 32000",
    "0, 32000",
    "0, 0",
    "2, 0",
    "2, 16000",
    "0, 7",
    "3, 32000"
  })
  void readsAHeaderThatIsOtherwiseClear(int block, int byteRate) {
    byte[] wav =
        new WavFiles()
            .format(1, 1, 16_000, 16, block, byteRate)
            .chunk("data", shorts(SOUND))
            .bytes();

    assertThat(WavDecoder.decode(wav).samples()).containsExactly(HEARD);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 16, 1, 16000",
    "1, 1, 16, 4, 64000",
    "1, 1, 16, 3, 0",
    "1, 1, 24, 4, 48000",
    "7, 1, 16, 2, 32000"
  })
  void refusesAHeaderThatContradictsItself(
      int code, int channels, int bits, int block, int byteRate) {
    byte[] data = new byte[48];
    byte[] wav =
        new WavFiles()
            .format(code, channels, 16_000, bits, block, byteRate)
            .chunk("data", data)
            .bytes();

    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> WavDecoder.inspect(wav))
        .withMessageContaining("contradicts itself")
        .withMessageContaining("blocks of " + block + " bytes and " + byteRate);
  }

  @ParameterizedTest
  @CsvSource({"4, 64000", "4, 0", "4, 1", "0, 64000", "1, 64000"})
  void reads24BitsAtTheUpperEndOf4Bytes(int block, int byteRate) {
    int[] high = {1 << 30, -1 << 8, Integer.MIN_VALUE, 0x7FFFFF00};
    byte[] wav =
        new WavFiles().format(1, 1, 16_000, 24, block, byteRate).chunk("data", ints(high)).bytes();

    assertThat(WavDecoder.decode(wav).samples())
        .containsExactly(0.5f, -0x1p-23f, -1, 0x7FFFFF * 0x1p-23f);
  }

  @Test
  void reads24BitsAtTheLowerEndOf4Bytes() {
    int[] low = {1 << 22, -1, -1 << 23, 0x7FFFFF};
    byte[] wav =
        new WavFiles().format(1, 1, 16_000, 24, 4, 64_000).chunk("data", ints(low)).bytes();

    assertThat(WavDecoder.decode(wav).samples())
        .containsExactly(0.5f, -0x1p-23f, -1, 0x7FFFFF * 0x1p-23f);
  }

  @Test
  void readsQuiet24BitsAsTheStandardSays() {
    byte[] wav =
        new WavFiles()
            .format(1, 1, 16_000, 24, 4, 64_000)
            .chunk("data", ints(0x100, -0x100))
            .bytes();

    assertThat(WavDecoder.decode(wav).samples()).containsExactly(0x1p-23f, -0x1p-23f);
  }

  @Test
  void reads24ValidBitsOf32() {
    for (int[] sound : new int[][] {{1 << 30, Integer.MIN_VALUE, 0x100}, {1 << 22, -1 << 23, 1}}) {
      WavFiles wav = new WavFiles().extensibleFormat(1, 1, 16_000, 32).chunk("data", ints(sound));
      byte[] bytes = wav.bytes();
      bytes[20 + 18] = 24;

      assertThat(WavDecoder.decode(bytes).samples()).containsExactly(0.5f, -1, 0x1p-23f);
    }
  }

  @Test
  void namesASubformatThatIsNotKnown() {
    byte[] wav =
        new WavFiles().extensibleFormat(1, 1, 16_000, 16).chunk("data", shorts(SOUND)).bytes();
    wav[20 + 30] ^= 1;

    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> WavDecoder.inspect(wav))
        .withMessageContaining("a subformat that nobody registered");
  }
}
