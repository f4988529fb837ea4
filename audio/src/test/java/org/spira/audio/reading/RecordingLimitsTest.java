package org.spira.audio.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavInfo;

class RecordingLimitsTest {

  private static final RecordingLimits LIMITS = new RecordingLimits(1, 60, 2, 480_000);

  @ParameterizedTest
  @CsvSource({"8000, 1, 8000", "8000, 2, 240000", "384000, 1, 384000", "48000, 1, 1440000"})
  void takesWhatIsWithin(int rate, int channels, int frames) {
    assertThatCode(() -> LIMITS.check(new WavInfo(rate, channels, frames), 16_000))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "8000, 1, 1, lasts 0 s; at least 1 s are needed",
    "48000, 1, 2880, lasts 0.06 s; at least 1 s are needed",
    "16000, 1, 15999, lasts 0.99 s; at least 1 s are needed",
    "16000, 1, 960001, lasts 60.01 s; at most 60 s are taken",
    "4000, 1, 100000000, lasts 25000 s; at most 60 s are taken",
    "16000, 3, 16000, has 3 channels; at most 2 are taken",
  })
  void refusesWhatIsWithoutAndSaysWhatToDo(int rate, int channels, int frames, String why) {
    WavInfo info = new WavInfo(rate, channels, frames);

    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> LIMITS.check(info))
        .withMessageStartingWith("the recording " + why)
        .withMessageContaining(": record");
  }

  @Test
  void refusesWhatBecomesTooMuchAtTheRateOfAModel() {
    WavInfo half = new WavInfo(8_000, 1, 240_008);

    assertThatCode(() -> LIMITS.check(half)).doesNotThrowAnyException();
    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> LIMITS.check(half, 16_000))
        .withMessageContaining("becomes 480016 samples at 16000 Hz; at most 480000 are taken");
  }

  @Test
  void isNoSetOfLimitsWithNothingBetween() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RecordingLimits(2, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new RecordingLimits(Double.NaN, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new RecordingLimits(1, 2, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new RecordingLimits(1, 2, 1, 0));
  }
}
