package org.spira.audio.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.audio.WavFiles;
import org.spira.audio.resample.Resampler;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavDecoder;
import org.spira.testservers.damage.Allocated;

class RecordingReaderTest {

  private static final RecordingReader READER = new RecordingReader(RecordingLimits.DEFAULT);
  private static final int RATE = 16_000;

  private static byte[] wav(int frames, IntUnaryOperator sample) {
    short[] samples = new short[frames];
    for (int i = 0; i < frames; i++) {
      samples[i] = (short) sample.applyAsInt(i);
    }
    return WavFiles.pcm16(RATE, 1, samples);
  }

  private static int tone(int i, double amplitude) {
    return (int) Math.round(amplitude * Math.sin(2 * Math.PI * 200 * i / RATE));
  }

  @Test
  void readsAtTheRateAsSentAndAtThatOfAModel() {
    byte[] wav = wav(2 * RATE, i -> tone(i, 8_000));

    Recording sent = READER.read(wav);
    Recording heard = READER.read(wav, 22_050);

    assertThat(sent.samples()).isEqualTo(WavDecoder.decode(wav).samples());
    assertThat(sent.sampleRate()).isEqualTo(RATE);
    assertThat(heard.samples()).isEqualTo(Resampler.between(RATE, 22_050).resample(sent.samples()));
    assertThat(heard.sampleRate()).isEqualTo(22_050);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.06, 0.11, 0.999, 60.1})
  void refusesWhatIsTooShortOrTooLong(double seconds) {
    byte[] wav = wav((int) (seconds * RATE), i -> tone(i, 8_000));

    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> READER.read(wav))
        .withMessageContaining("the recording lasts");
    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> READER.read(wav, RATE));
  }

  @Test
  void refusesRecordingsInWhichNothingIsHeard() {
    silent(i -> 0);
    silent(i -> 12_000);
    silent(i -> i < RATE ? -5_000 : 5_000);
    silent(i -> i % 2);
    silent(i -> i == 9_000 ? 30_000 : 0);
    silent(i -> i % 8_000 == 0 ? 30_000 : 0);
    silent(i -> tone(i, 12));
    silent(i -> i < 1_000 ? tone(i, 20_000) : 0);
  }

  private static void silent(IntUnaryOperator sample) {
    byte[] wav = wav(2 * RATE, sample);
    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> READER.read(wav))
        .withMessageContaining("is silent: nothing is heard in it");
    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> READER.read(wav, 8_000))
        .withMessageContaining("is silent");
  }

  @Test
  void readsAQuietOrLateVoice() {
    byte[] quiet = wav(2 * RATE, i -> tone(i, 33));
    byte[] late = wav(2 * RATE, i -> i > 2 * RATE - 2_000 ? tone(i, 500) : 3_000);

    assertThatCode(() -> READER.read(quiet)).doesNotThrowAnyException();
    assertThatCode(() -> READER.read(late)).doesNotThrowAnyException();
  }

  /**
   * 8 bits and one channel make the most of each byte; odd rates and few samples resample worst.
   */
  @ParameterizedTest
  @CsvSource({"8000, 1", "8000, 59", "4001, 59", "44101, 3", "48000, 10", "96001, 1", "192000, 1"})
  void takesMemoryByTheSizeOfTheFile(int rate, int seconds) {
    byte[] wav = noise(rate, 1, rate * seconds);
    long result = 4L * RATE * seconds;

    assertThat(Allocated.by(() -> READER.read(wav))).isLessThan(4L * wav.length + (128 << 10));
    assertThat(Allocated.by(() -> READER.read(wav, RATE)))
        .isLessThan(16L * wav.length + result + (1 << 20) + (128 << 10));
  }

  @Test
  void takesNoMoreForManyChannels() {
    byte[] wav = noise(8_000, 8, 8_000 * 8 * 10);

    assertThat(Allocated.by(() -> READER.read(wav))).isLessThan(4L * wav.length / 8 + (128 << 10));
  }

  /** The header alone is worked on: nothing is taken for what is refused. */
  @Test
  void takesNothingForWhatIsTooLong() {
    byte[] wav = noise(8_000, 1, 8_000_000);

    long taken =
        Allocated.by(() ->
            assertThatExceptionOfType(UndecodableAudioException.class)
                .isThrownBy(() -> READER.read(wav, RATE))
                .withMessageContaining("lasts 1000 s; at most 60 s"));

    assertThat(taken).isLessThan(128 << 10);
  }

  private static byte[] noise(int rate, int channels, int bytes) {
    byte[] data = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      data[i] = (byte) (i * 31 + i / 7);
    }
    return new WavFiles().format(1, channels, rate, 8).chunk("data", data).bytes();
  }
}
