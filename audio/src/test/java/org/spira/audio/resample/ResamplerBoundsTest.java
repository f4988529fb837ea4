package org.spira.audio.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.testservers.damage.Allocated;

/** What it may cost, and between which rates. */
class ResamplerBoundsTest {

  /** No two of these rates share a divisor, so the filter is as large as a filter can be. */
  @ParameterizedTest
  @CsvSource({"383999, 16000", "44101, 16000", "4001, 16000", "4001, 48000"})
  void needsLittleMoreThanTheResultAtRatesThatNoDeviceHas(int from, int to) {
    float[] second = new float[from];

    long taken = Allocated.by(() -> Resampler.between(from, to).resample(second));

    assertThat(taken).isLessThan(4L * to + (128 << 10));
  }

  @ParameterizedTest
  @CsvSource({"8000", "44100", "48000", "192000", "5512", "11025"})
  void needsAtMostThreeTimesTheInputBesideTheResult(int from) {
    float[] second = new float[from];

    long taken = Allocated.by(() -> Resampler.between(from, 16_000).resample(second));

    assertThat(taken).isLessThan(4L * 16_000 + 3 * 4L * from + (64 << 10));
  }

  @ParameterizedTest
  @CsvSource({"1, 16000", "250, 16000", "1024000, 16000", "2147483647, 16000", "16000, 2147483647"})
  void refusesRatesThatAreTooFarApart(int from, int to) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Resampler.between(from, to))
        .withMessageContaining("too far apart");
  }

  @Test
  void refusesRatesThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Resampler.between(0, 16_000))
        .withMessageContaining("0 to 16000 Hz");
  }
}
