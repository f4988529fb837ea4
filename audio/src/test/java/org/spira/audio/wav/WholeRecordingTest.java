package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spira.audio.WavFiles.joined;
import static org.spira.audio.WavFiles.little;
import static org.spira.audio.WavFiles.pcm16;
import static org.spira.audio.WavFiles.shorts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.audio.WavFiles;

/** All of a recording is heard, or nothing. */
class WholeRecordingTest {

  private static final short[] SOUND = {0, 16384, -32768, 32767};
  private static final float[] HEARD = {0, 0.5f, -1, 32767 / 32768f};
  private static final byte[] FILE = pcm16(16_000, 1, SOUND);

  private static final String CUT = "is cut off";
  private static final String MORE = "holds more than its header says";

  private static WavFiles format() {
    return new WavFiles().format(1, 1, 16_000, 16);
  }

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

  static Stream<byte[]> behind() {
    byte[] pcm = shorts(new short[] {300, -2, 5000, 7, -9, 12, 4, 99});
    byte[] mute = new byte[5_000];
    byte[] pieces = "wavldata".getBytes(StandardCharsets.US_ASCII);
    return Stream.of(
        joined(FILE, pcm),
        joined(FILE, Arrays.copyOf(pcm, 2)),
        joined(FILE, FILE),
        joined(FILE, new byte[100], FILE),
        joined(FILE, mute),
        joined(FILE, "RIFX....WAVE".getBytes(StandardCharsets.US_ASCII)),
        format().chunk("data", shorts(SOUND)).chunk("data", pcm).bytes(),
        format().chunk("data", shorts(SOUND)).chunk("data", -1, pcm).streamed(),
        format().chunk("data", shorts(SOUND)).chunk("data", 0, pcm).streamed(),
        format().chunk("data", shorts(SOUND)).chunk("LIST", new byte[3]).chunk("data", pcm).bytes(),
        format().chunk("data", shorts(SOUND)).chunk("LIST", pieces).bytes(),
        format().chunk("data", 4, shorts(SOUND)).bytes(),
        format().chunk("data", 4, shorts(SOUND)).streamed(),
        format().chunk("data", 4, shorts(SOUND)).bytes("RIFF", 40),
        joined(format().chunk("data", -1, shorts(SOUND)).streamed(), FILE),
        joined(format().chunk("data", 0, shorts(SOUND)).streamed(), FILE));
  }

  @ParameterizedTest
  @MethodSource("behind")
  void refusesSoundBehindTheSound(byte[] wav) {
    refused(wav, MORE);
  }

  static Stream<byte[]> described() {
    byte[] tag = new byte[128];
    tag[0] = 'T';
    tag[1] = 'A';
    tag[2] = 'G';
    tag[50] = 'x';
    byte[] id3 = {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 2, 1, 1};
    byte[] unpadded =
        joined("LIST".getBytes(StandardCharsets.US_ASCII), little(4).putInt(3).array());
    return Stream.of(
        format().chunk("data", shorts(SOUND)).chunk("LIST", new byte[31]).bytes(),
        format().chunk("data", shorts(SOUND)).chunk("bext", new byte[602]).bytes("RIFF", 44),
        format().chunk("data", shorts(SOUND)).chunk("id3 ", id3).chunk("JUNK", tag).bytes(),
        format().chunk("data", shorts(SOUND)).chunk("cue ", new byte[28]).streamed(),
        format().chunk("data", shorts(SOUND)).chunk("data", new byte[0]).bytes(),
        joined(FILE, new byte[1]),
        joined(FILE, new byte[3]),
        joined(FILE, new byte[4_096]),
        joined(FILE, tag),
        joined(FILE, id3),
        joined(FILE, unpadded, new byte[3]),
        joined(FILE, unpadded, new byte[3], unpadded, new byte[3]));
  }

  @ParameterizedTest
  @MethodSource("described")
  void readsFilesWithDescriptionsAndPaddingBehindTheSound(byte[] wav) {
    assertThat(WavDecoder.decode(wav).samples()).containsExactly(HEARD);
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

  @Test
  void readsAFileBehindTags() {
    byte[] tag = {'I', 'D', '3', 3, 0, 0, 0, 0, 1, 2};
    byte[] tagged = joined(tag, new byte[130], FILE);

    assertThat(WavDecoder.decode(tagged).samples()).containsExactly(HEARD);
    assertThat(WavDecoder.decode(joined(tag, new byte[130], tagged)).samples())
        .containsExactly(HEARD);
    assertThat(WavDecoder.decode(joined(tag, new byte[1_000], FILE)).samples())
        .containsExactly(HEARD);
    refused(joined(tag, new byte[130], Arrays.copyOf(FILE, 50)), CUT);
    refused(joined(tag, new byte[130], FILE, FILE), MORE);
    refused(joined(tag, new byte[9]), "not WAV but MP3");
  }

  private static void refused(byte[] wav, String why) {
    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> WavDecoder.inspect(wav))
        .withMessageStartingWith("the recording")
        .withMessageContaining(why);
  }
}
