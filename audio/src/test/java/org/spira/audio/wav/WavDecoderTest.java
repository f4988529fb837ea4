package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spira.audio.wav.WavFiles.doubles;
import static org.spira.audio.wav.WavFiles.floats;
import static org.spira.audio.wav.WavFiles.ints;
import static org.spira.audio.wav.WavFiles.little;
import static org.spira.audio.wav.WavFiles.pcm16;
import static org.spira.audio.wav.WavFiles.shorts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WavDecoderTest {

  private static final short[] SOUND = {0, 16384, -32768, 32767};
  private static final float[] HEARD = {0, 0.5f, -1, 32767 / 32768f};

  @Test
  void readsWhatTheBrowserRecords() {
    byte[] wav = pcm16(48_000, 1, SOUND);

    Recording recording = WavDecoder.decode(wav);

    assertThat(recording.samples()).containsExactly(HEARD);
    assertThat(recording.sampleRate()).isEqualTo(48_000);
    assertThat(recording.seconds()).isEqualTo(4 / 48_000.0);
    assertThat(WavDecoder.inspect(wav)).isEqualTo(new WavInfo(48_000, 1, 4));
  }

  @Test
  void readsEveryEncoding() {
    assertThat(decode(1, 8, new byte[] {0, (byte) 128, (byte) 192, (byte) 255}))
        .containsExactly(-1, 0, 0.5f, 127 / 128f);
    assertThat(decode(1, 24, new byte[] {0, 0, (byte) 0x80, 0, 0, 0x40, -1, -1, -1}))
        .containsExactly(-1, 0.5f, -0x1p-23f);
    assertThat(decode(1, 32, ints(Integer.MIN_VALUE, 1 << 30, 0))).containsExactly(-1, 0.5f, 0);
    assertThat(decode(3, 32, floats(-1, 0.25f, 1.5f))).containsExactly(-1, 0.25f, 1.5f);
    assertThat(decode(3, 64, doubles(-1, 0.1))).containsExactly(-1, 0.1f);
  }

  private static float[] decode(int code, int bits, byte[] data) {
    byte[] plain = new WavFiles().format(code, 1, 16_000, bits).chunk("data", data).bytes();
    byte[] extensible =
        new WavFiles().extensibleFormat(code, 1, 16_000, bits).chunk("data", data).bytes();
    float[] samples = WavDecoder.decode(plain).samples();
    assertThat(WavDecoder.decode(extensible).samples()).containsExactly(samples);
    return samples;
  }

  @Test
  void averagesTheChannels() {
    short[] stereo = {16384, 0, -32768, -32768, 100, -100};

    assertThat(WavDecoder.decode(pcm16(44_100, 2, stereo)).samples()).containsExactly(0.25f, -1, 0);
    assertThat(WavDecoder.decode(pcm16(44_100, 3, stereo)).samples())
        .containsExactly(-1 / 6f, -1 / 3f);
  }

  @Test
  void averagesMoreFramesThanOneBlockHolds() {
    short[] stereo = new short[2 * 10_001];
    for (int frame = 0; frame < 10_001; frame++) {
      stereo[2 * frame] = (short) frame;
      stereo[2 * frame + 1] = (short) (frame + 2);
    }

    float[] samples = WavDecoder.decode(pcm16(16_000, 2, stereo)).samples();

    assertThat(samples).hasSize(10_001);
    for (int frame = 0; frame < samples.length; frame++) {
      assertThat(samples[frame]).isEqualTo((frame + 1) / 32768f);
    }
  }

  @Test
  void skipsChunksAroundTheSound() {
    byte[] wav =
        new WavFiles()
            .chunk("LIST", "INFOabc".getBytes(StandardCharsets.US_ASCII))
            .format(1, 1, 16_000, 16)
            .chunk("fact", new byte[4])
            .chunk("data", shorts(SOUND))
            .chunk("LIST", new byte[31])
            .bytes();

    assertThat(WavDecoder.decode(wav).samples()).containsExactly(HEARD);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1_000_000, Integer.MAX_VALUE})
  void readsStreamsThatNeverWroteTheirLength(int saidLength) {
    byte[] wav =
        new WavFiles()
            .format(1, 1, 16_000, 16)
            .chunk("LIST", new byte[26])
            .chunk("data", saidLength, shorts(SOUND))
            .streamed();

    assertThat(WavDecoder.decode(wav).samples()).containsExactly(HEARD);
  }

  @Test
  void readsFilesTooLongForTheirHeader() {
    byte[] sizes = little(28).putLong(-1).putLong(4).putLong(2).putInt(0).array();
    byte[] wav =
        new WavFiles()
            .chunk("ds64", sizes)
            .format(1, 1, 16_000, 16)
            .chunk("data", -1, shorts(SOUND))
            .bytes("RF64", -1);

    assertThat(WavDecoder.decode(wav).samples()).containsExactly(0, 0.5f);
  }

  @Test
  void dropsALastFrameThatIsCutOff() {
    byte[] wav = pcm16(16_000, 2, SOUND);

    byte[] cut = Arrays.copyOf(wav, wav.length - 1);

    assertThat(WavDecoder.decode(cut).samples()).containsExactly(0.25f);
  }

  @Test
  void readsASecondDataChunkWhenTheFirstIsEmpty() {
    byte[] wav =
        new WavFiles()
            .format(1, 1, 16_000, 16)
            .chunk("data", new byte[0])
            .chunk("data", shorts(SOUND))
            .bytes();

    assertThat(WavDecoder.decode(wav).samples()).containsExactly(HEARD);
  }

  @Test
  void refusesARecordingWithoutSound() {
    WavFiles empty = new WavFiles().format(1, 1, 16_000, 16).chunk("data", new byte[0]);

    refused(empty.bytes(), "holds no sound");
    refused(empty.streamed(), "holds no sound");
    refused(empty.chunk("LIST", new byte[40]).bytes(), "holds no sound");
    refused(new WavFiles().format(1, 1, 16_000, 16).bytes(), "holds no sound");
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1e30f})
  void refusesSamplesThatAreNoNumbers(float value) {
    byte[] wav = new WavFiles().format(3, 1, 16_000, 32).chunk("data", floats(0, value, 0)).bytes();

    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> WavDecoder.decode(wav))
        .withMessageContaining("not numbers");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0, 16, 0 samples per second",
    "1, 1, 999, 16, 999 samples per second",
    "1, 1, -1, 16, 4294967295 samples per second",
    "1, 0, 16000, 16, no channels",
    "1, 1, 16000, 12, format 1 with 12 bits",
    "3, 1, 16000, 16, format 3 with 16 bits",
    "7, 1, 16000, 8, format 7 with 8 bits",
    "80, 1, 16000, 0, format 80 with 0 bits",
  })
  void refusesFormatsThatCannotBeHeard(int code, int channels, int rate, int bits, String why) {
    refused(
        new WavFiles().format(code, channels, rate, bits).chunk("data", shorts(SOUND)).bytes(),
        why);
  }

  @Test
  void refusesAFormatThatContradictsItself() {
    byte[] wav = pcm16(16_000, 1, SOUND);
    wav[32] = 3;

    refused(wav, "do not fit into 3 bytes");
  }

  @Test
  void readsAFormatThatLeavesItsBlockSizeOut() {
    byte[] wav = pcm16(16_000, 1, SOUND);
    wav[32] = 0;

    assertThat(WavDecoder.decode(wav).samples()).containsExactly(HEARD);
  }

  @Test
  void refusesAFormatThatIsCutShort() {
    refused(new WavFiles().chunk("fmt ", new byte[15]).bytes(), "cut short");
    byte[] extensible = new WavFiles().format(0xFFFE, 1, 16_000, 16).bytes();
    refused(extensible, "extended format description is cut short");
  }

  @Test
  void refusesSoundBeforeItsFormat() {
    refused(
        new WavFiles().chunk("data", shorts(SOUND)).format(1, 1, 16_000, 16).bytes(),
        "does not say how its sound is written");
  }

  @Test
  void namesWhatIsNotWav() {
    refused(new byte[0], "is empty");
    refused(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}, "WebM");
    refused("OggS".getBytes(StandardCharsets.US_ASCII), "Ogg");
    refused("....ftypM4A ".getBytes(StandardCharsets.US_ASCII), "MP4");
    refused("Hello, nurse".getBytes(StandardCharsets.US_ASCII), "not a WAV file");
    refused("RIFF....AVI LIST".getBytes(StandardCharsets.US_ASCII), "not a WAV file");
  }

  private static void refused(byte[] wav, String why) {
    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> WavDecoder.inspect(wav))
        .withMessageContaining(why);
    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> WavDecoder.decode(wav))
        .withMessageContaining(why);
  }
}
