package org.spira.audio.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowingTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "3, 1", "4, 1", "5, 1", "6, 2", "7, 2", "8, 3", "9, 3"})
  void takesWindowsWhileTheyFit(int samples, int expected) {
    assertThat(new Windowing(4, 2).count(samples)).isEqualTo(expected);
  }

  @Test
  void cutsOverlappingWindowsAndLeavesTheRest() {
    WaveformRows rows = new Windowing(4, 2).cut(new float[] {1, 2, 3, 4, 5, 6, 7});

    assertThat(rows.rows()).isEqualTo(2);
    assertThat(rows.samples()).isEqualTo(4);
    assertThat(rows.values()).containsExactly(1, 2, 3, 4, 3, 4, 5, 6);
  }

  @Test
  void fillsAShortRecordingUpWithSilence() {
    assertThat(new Windowing(4, 2).cut(new float[] {1, 2}).values()).containsExactly(1, 2, 0, 0);
    assertThat(new Windowing(4, 2).padded(new float[] {1})).containsExactly(1, 0, 0, 0);
  }

  @Test
  void takesTheWholeRecordingAsOneRow() {
    float[] samples = {1, 2, 3};

    assertThat(WaveformRows.whole(samples).values()).isSameAs(samples);
    assertThat(WaveformRows.whole(samples).samples()).isEqualTo(3);
  }

  @Test
  void roundsSecondsToSamples() {
    assertThat(Windowing.ofSeconds(4, 1, 16_000)).isEqualTo(new Windowing(64_000, 16_000));
    assertThat(Windowing.ofSeconds(0.1, 0.05, 22_050)).isEqualTo(new Windowing(2205, 1102));
  }

  @Test
  void refusesWindowsOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Windowing(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Windowing(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Windowing.ofSeconds(1, 0, 16_000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Windowing.ofSeconds(Double.NaN, 1, 16_000))
        .withMessageContaining("NaN s at 16000 Hz");
  }
}
