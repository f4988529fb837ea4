package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spira.audio.WavFiles.joined;
import static org.spira.audio.WavFiles.little;
import static org.spira.audio.WavFiles.shorts;
import static org.spira.audio.wav.OneSound.CUT;
import static org.spira.audio.wav.OneSound.FILE;
import static org.spira.audio.wav.OneSound.HEARD;
import static org.spira.audio.wav.OneSound.MORE;
import static org.spira.audio.wav.OneSound.SOUND;
import static org.spira.audio.wav.OneSound.format;
import static org.spira.audio.wav.OneSound.refused;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.audio.WavFiles;

/** All of a recording is heard, or nothing. */
class WholeRecordingTest {

  @Test
  void refusesAFileThatWasCutAnywhere() {
    for (int length = 12; length < FILE.length; length++) {
      byte[] cut = Arrays.copyOf(FILE, length);
      assertThatExceptionOfType(UndecodableAudioException.class)
          .as("cut to %d bytes", length)
          .isThrownBy(() -> WavDecoder.inspect(cut))
          .withMessageMatching(".*(is cut off|cut short|cut off).*");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 1_000_000, 0x7FFE_0000, 0x8010_0000, 0xFFFE_0000})
  void refusesSoundThatIsPromisedAndMissing(int said) {
    refused(format().chunk("data", said, shorts(SOUND)).streamed(), CUT);
    refused(format().chunk("LIST", new byte[4]).chunk("data", said, shorts(SOUND)).bytes(), CUT);
  }

  @Test
  void refusesAFileThatIsShorterThanItSays() {
    refused(format().chunk("data", shorts(SOUND)).bytes("RIFF", 44 + 9), CUT);
    refused(format().chunk("LIST", 99, new byte[0]).streamed(), CUT);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 36, 43, 44, 52, 35})
  void readsAFileWhoseOwnSizeIsOffByNoMoreThanAHeader(int said) {
    byte[] wav = format().chunk("data", shorts(SOUND)).bytes("RIFF", said);

    assertThat(WavDecoder.decode(wav).samples()).containsExactly(HEARD);
  }

  @Test
  void dropsALastFrameThatIsNotWhole() {
    byte[] odd = Arrays.copyOf(shorts(SOUND), 7);

    assertThat(WavDecoder.decode(format().chunk("data", odd).bytes()).samples())
        .containsExactly(Arrays.copyOf(HEARD, 3));
    assertThat(WavDecoder.decode(format().chunk("data", -1, odd).streamed()).samples()).hasSize(4);
  }

  @Test
  void readsAnOddNumberOfBytesWithAndWithoutPadding() {
    byte[] odd = {0, (byte) 128, (byte) 255};
    WavFiles padded = new WavFiles().format(1, 1, 8_000, 8).chunk("data", odd);
    byte[] plain = padded.bytes("RIFF", 40);

    assertThat(WavDecoder.decode(Arrays.copyOf(plain, 47)).samples()).hasSize(3);
    byte[] list = new WavFiles().chunk("LIST", new byte[2]).bytes();
    byte[] chunk = Arrays.copyOfRange(list, 12, list.length);
    assertThat(WavDecoder.decode(joined(plain, chunk)).samples()).hasSize(3);
    assertThat(WavDecoder.decode(joined(Arrays.copyOf(plain, 47), chunk)).samples()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        -1,
        -37,
        -45,
        0x7FFF_FFFF,
        0x7FFF_FFFF - 36,
        0x7FFF_F000,
        0x7FFF_0000,
        0x7FFF_FF00,
        0x8000_0000,
        0x8000_0024,
        0xFFFF_0000
      })
  void readsStreamsThatNeverWroteTheirLengthToTheEnd(int said) {
    WavFiles wav = format().chunk("LIST", new byte[26]).chunk("data", said, shorts(SOUND));

    for (int file : new int[] {0, -1, 35, 36, said, said + 36, 0x7FFF_FFFF}) {
      assertThat(WavDecoder.decode(wav.bytes("RIFF", file)).samples()).containsExactly(HEARD);
    }
  }

  @Test
  void readsASecondDataChunkWhenTheFirstIsEmpty() {
    byte[] wav = format().chunk("data", new byte[0]).chunk("data", shorts(SOUND)).bytes();

    assertThat(WavDecoder.decode(wav).samples()).containsExactly(HEARD);
  }

  @Test
  void readsFilesTooLongForTheirHeader() {
    assertThat(WavDecoder.decode(wide(80, 8)).samples()).containsExactly(HEARD);
    assertThat(WavDecoder.decode(wide(0, 0)).samples()).containsExactly(HEARD);
    assertThat(WavDecoder.decode(wide(-1, -1)).samples()).containsExactly(HEARD);
    refused(wide(80, 4), MORE);
    refused(wide(1L << 33, 1L << 33), CUT);
  }

  private static byte[] wide(long file, long data) {
    byte[] sizes = little(28).putLong(file).putLong(data).putLong(4).putInt(0).array();
    WavFiles wav = new WavFiles().chunk("ds64", sizes).format(1, 1, 16_000, 16);
    return wav.chunk("data", -1, shorts(SOUND)).bytes("RF64", -1);
  }
}
