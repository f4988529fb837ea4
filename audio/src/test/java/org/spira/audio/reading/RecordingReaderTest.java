package org.spira.audio.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spira.audio.reading.SentWavs.RATE;
import static org.spira.audio.reading.SentWavs.READER;
import static org.spira.audio.reading.SentWavs.wav;

import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.audio.resample.Resampler;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavDecoder;

class RecordingReaderTest {

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
}
