package org.spira.inference.inferences.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.inferences.application.HeardStretches.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spira.common.WindowScore;
import org.spira.inference.descriptions.Window;
import org.spira.inference.hearing.WaveformRows;
import org.spira.inference.workbench.Heard;

/** Recordings that were heard as one, told stretch by stretch. */
class JoinedStretchesTest {

  private static Heard joined(@Nullable Window window, double... seconds) {
    List<Double> lengths = Arrays.stream(seconds).boxed().toList();
    int samples = (int) (Arrays.stream(seconds).sum() * 1000);
    return new Heard(
        List.of(WaveformRows.of(new float[samples], window, 1000)), 1, 1, null, lengths);
  }

  @Test
  void aWindowOverTheEndOfAJoinedRecordingIsToldOfBoth() {
    Window window = new Window(1, 0.5);
    Heard heard = joined(window, 1.25, 1);

    assertThat(told(window, heard, List.of(0.1, 0.2, 0.3)))
        .containsExactly(
            new WindowScore("frase", 0, 1, 0.1),
            new WindowScore("frase", 0.5, 0.75, 0.2),
            new WindowScore("parlenda", 0, 0.25, 0.2),
            new WindowScore("frase", 1, 0.25, 0.3),
            new WindowScore("parlenda", 0, 0.75, 0.3));
  }

  @Test
  void joinedRecordingsThatAreHeardWholeHaveTheScoreOfBoth() {
    assertThat(told(null, joined(null, 1.25, 1), List.of(0.4)))
        .containsExactly(
            new WindowScore("frase", 0, 1.25, 0.4), new WindowScore("parlenda", 0, 1, 0.4));
  }

  @Test
  void joinedRecordingsHaveNoMoreStretchesThanAResultCan() {
    Window window = new Window(1, 0.01);
    Heard heard = joined(window, 12, 8);
    int rows = heard.counts().getFirst();

    List<WindowScore> found = told(window, heard, new ArrayList<>(Collections.nCopies(rows, 0.1)));

    assertThat(found).hasSizeBetween(400, WindowScore.MOST);
  }
}
