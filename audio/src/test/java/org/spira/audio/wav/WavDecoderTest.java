package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spira.audio.WavFiles.doubles;
import static org.spira.audio.WavFiles.floats;
import static org.spira.audio.WavFiles.ints;
import static org.spira.audio.WavFiles.longs;
import static org.spira.audio.WavFiles.pcm16;
import static org.spira.audio.WavFiles.shorts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.audio.WavFiles;

class WavDecoderTest {

  private static final short[] SOUND = {0, 16384, -32768, 32767};
  private static final float[] HEARD = {0, 0.5f, -1, 32767 / 32768f};

  @Test
  void asksAboutTheHeaderBeforeItReadsASample() {
    byte[] wav = pcm16(48_000, 1, new short[8]);
    List<WavInfo> asked = new ArrayList<>();

    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> WavDecoder.decode(wav, info -> refuse(info, asked)))
        .withMessage("no");
    assertThat(asked).containsExactly(new WavInfo(48_000, 1, 8));
  }

  private static void refuse(WavInfo info, List<WavInfo> asked) {
    asked.add(info);
    throw new UndecodableAudioException("no");
  }

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
    assertThat(decode(1, 64, longs(Long.MIN_VALUE, 1L << 62, 0))).containsExactly(-1, 0.5f, 0);
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
    short[] sound = {16384, 0, -32768, -32768, 0, 0};

    assertThat(WavDecoder.decode(pcm16(44_100, 2, sound)).samples()).containsExactly(0.25f, -1, 0);
    short[] three = {16384, 0, 0, -32768, -32768, 0};
    assertThat(WavDecoder.decode(pcm16(44_100, 3, three)).samples())
        .containsExactly(1 / 6f, -2 / 3f);
  }

  @Test
  void averagesMoreFramesThanOneBlockHolds() {
    float[] samples = WavDecoder.decode(pcm16(16_000, 2, twoRamps(10_001))).samples();

    assertThat(samples).hasSize(10_001);
    for (int frame = 0; frame < samples.length; frame++) {
      assertThat(samples[frame]).isEqualTo((frame + 1) / 32768f);
    }
  }

  private static short[] twoRamps(int frames) {
    short[] stereo = new short[2 * frames];
    for (int frame = 0; frame < frames; frame++) {
      stereo[2 * frame] = (short) frame;
      stereo[2 * frame + 1] = (short) (frame + 2);
    }
    return stereo;
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

  @Test
  void refusesARecordingWithoutSound() {
    WavFiles empty = new WavFiles().format(1, 1, 16_000, 16).chunk("data", new byte[0]);

    refused(empty.bytes(), "holds no sound");
    refused(empty.streamed(), "holds no sound");
    refused(empty.chunk("LIST", new byte[40]).bytes(), "holds no sound");
    refused(new WavFiles().format(1, 1, 16_000, 16).bytes(), "holds no sound");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e300, 4e9, 32767, -32768, 16.01})
  void refusesSamplesThatAreNoNumbersOrBeyondAnyLoudness(double value) {
    float single = (float) value;
    damaged(new WavFiles().format(3, 1, 16_000, 32).chunk("data", floats(0, single, 0)));
    damaged(new WavFiles().format(3, 1, 16_000, 64).chunk("data", doubles(0, value, 0)));
    damaged(new WavFiles().format(3, 2, 16_000, 32).chunk("data", floats(0, 0, single, -single)));
  }

  private static void damaged(WavFiles wav) {
    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> WavDecoder.decode(wav.bytes()))
        .withMessageContaining("not numbers or beyond any loudness");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0, 16, 0 samples per second",
    "1, 1, 1000, 16, 1000 samples per second",
    "1, 1, 3999, 16, 3999 samples per second",
    "1, 1, 384001, 16, 384001 samples per second",
    "1, 1, 1000003, 16, 1000003 samples per second",
    "1, 1, -1, 16, 4294967295 samples per second",
    "1, 0, 16000, 16, no channels",
    "1, 33, 16000, 16, 33 channels",
    "1, 65535, 16000, 16, 65535 channels",
    "1, 1, 16000, 0, PCM of 0 bits",
    "1, 1, 16000, 12, PCM of 12 bits",
    "3, 1, 16000, 16, floating point of 16 bits",
    "0, 1, 16000, 16, codec 0x0000",
    "2, 1, 16000, 4, MS ADPCM",
    "17, 1, 16000, 4, IMA ADPCM",
    "49, 1, 16000, 0, GSM 6.10",
    "80, 1, 16000, 0, MPEG audio",
    "85, 1, 16000, 0, MP3",
    "255, 1, 16000, 16, AAC",
    "4660, 1, 16000, 16, codec 0x1234",
  })
  void refusesFormatsThatCannotBeHeard(int code, int channels, int rate, int bits, String why) {
    refused(
        new WavFiles().format(code, channels, rate, bits).chunk("data", shorts(SOUND)).bytes(),
        why);
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
  void refusesTwoFormatsThatDiffer() {
    WavFiles wav = new WavFiles().format(1, 1, 16_000, 16).format(1, 1, 8_000, 16);

    refused(wav.chunk("data", shorts(SOUND)).bytes(), "in two ways");
  }

  @Test
  void refusesSoundInPieces() {
    byte[] pieces = "wavldata\2\0\0\0ab".getBytes(StandardCharsets.US_ASCII);

    refused(new WavFiles().format(1, 1, 16_000, 16).chunk("LIST", pieces).bytes(), "in pieces");
  }

  @Test
  void namesWhatIsNotWav() {
    refused(new byte[0], "is empty");
    refused("OggS".getBytes(StandardCharsets.US_ASCII), "is not WAV but Ogg: record it as WAV");
    refused("Hello, nurse".getBytes(StandardCharsets.US_ASCII), "not a WAV file");
    refused("RIFF....DLS LIST".getBytes(StandardCharsets.US_ASCII), "not a WAV file");
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
