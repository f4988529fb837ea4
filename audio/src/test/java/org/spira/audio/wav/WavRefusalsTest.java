package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spira.audio.WavFiles.doubles;
import static org.spira.audio.WavFiles.floats;
import static org.spira.audio.WavFiles.shorts;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.audio.WavFiles;

/** What is no recording, or none that can be heard, and how that is said. */
class WavRefusalsTest {

  private static final short[] SOUND = {0, 16384, -32768, 32767};

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
