package org.spira.audio.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowingTest {

  /** What training does: {@code while start + length < samples}. */
  private static int asInTraining(int samples, int length, int step) {
    int windows = 0;
    for (int start = 0; start + length < samples; start += step) {
      windows++;
    }
    return windows;
  }

  @ParameterizedTest
  @CsvSource({"4, 2", "4, 4", "4, 1", "4, 6", "1, 1", "1, 3"})
  void takesTheWindowsThatTrainingTakes(int length, int step) {
    for (int samples = 0; samples < 30; samples++) {
      assertThat(new Windowing(length, step).count(samples))
          .as("%d samples", samples)
          .isEqualTo(asInTraining(samples, length, step));
    }
  }

  @Test
  void fiveSecondsHoldOneWindowOfFourInTraining() {
    Windowing training = Windowing.ofSeconds(4, 1, Tail.NO, 16_000);
    assertThat(training.count(64_000)).isZero();
    assertThat(training.count(64_001)).isEqualTo(1);
    assertThat(training.count(80_000)).isEqualTo(1);
    assertThat(training.count(80_001)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0", "3, 0, 0", "4, 1, 1", "5, 1, 2", "6, 2, 2", "7, 2, 3", "8, 3, 3", "9, 3, 4"
  })
  void aTailCountsWhereItIsDeclared(int samples, int exact, int unfinished) {
    assertThat(new Windowing(4, 2, Tail.EXACT).count(samples)).isEqualTo(exact);
    assertThat(new Windowing(4, 2, Tail.UNFINISHED).count(samples)).isEqualTo(unfinished);
  }

  @Test
  void whatLiesBetweenTwoWindowsIsNoTail() {
    // windows at 0 and 6; samples 4 and 5 are heard by none, and what begins at 6 is unfinished
    assertThat(new Windowing(4, 6, Tail.UNFINISHED).count(6)).isEqualTo(1);
    assertThat(new Windowing(4, 6, Tail.UNFINISHED).count(7)).isEqualTo(2);
  }

  @Test
  void fillsUpWithSilence() {
    assertThat(new Windowing(4, 2).padded(new float[] {1})).containsExactly(1, 0, 0, 0);
    float[] five = {1, 2, 3, 4, 5};
    assertThat(new Windowing(4, 2, Tail.UNFINISHED).padded(five)).containsExactly(1, 2, 3, 4, 5, 0);
    assertThat(new Windowing(4, 2, Tail.EXACT).padded(five)).isSameAs(five);
    assertThat(new Windowing(4, 2).padded(five)).isSameAs(five);
  }

  @Test
  void whatIsFilledUpHasAsManyWindowsAsBefore() {
    for (Tail tail : Tail.values()) {
      Windowing windows = new Windowing(5, 3, tail);
      for (int samples = 6; samples < 40; samples++) {
        float[] padded = windows.padded(new float[samples]);
        assertThat(windows.count(padded.length)).isEqualTo(windows.count(samples));
      }
    }
  }

  @Test
  void oneWindowHoldsTheWhole() {
    assertThat(Windowing.whole(7).count(7)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 16000, 64000",
    "0.1, 16000, 1600",
    "0.29, 100, 29",
    "0.57, 100, 57",
    "1.15, 100, 115",
    "0.05, 22050, 1102",
    "2.3, 44100, 101430",
    "0.0625, 16000, 1000"
  })
  void secondsAreTheDecimalsThatWereWritten(double seconds, int rate, int samples) {
    assertThat(Windowing.ofSeconds(seconds, seconds, Tail.NO, rate))
        .isEqualTo(new Windowing(samples, samples));
  }

  @Test
  void refusesWindowsOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Windowing(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Windowing(1, 0));
    for (double seconds : new double[] {0, -1, 1e-9, 1e9, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Windowing.ofSeconds(1, seconds, Tail.NO, 16_000))
          .withMessageContaining(seconds + " s at 16000 Hz");
    }
  }
}
