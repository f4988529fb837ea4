package org.spira.inference.inferences.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spira.common.RecordingPart;
import org.spira.common.WindowScore;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.Rows;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.hearing.WaveformRows;
import org.spira.inference.workbench.Heard;

class StretchesTest {

  private static final List<SentRecording> BOTH =
      List.of(
          new SentRecording(RecordingPart.FRASE, new byte[0]),
          new SentRecording(RecordingPart.PARLENDA, new byte[0]));

  private static Heard heard(Window window, double... seconds) {
    List<Rows> rows = new ArrayList<>();
    List<Double> lengths = new ArrayList<>();
    for (double each : seconds) {
      rows.add(WaveformRows.of(new float[(int) (each * 1000)], window, 1000));
      lengths.add(each);
    }
    return new Heard(rows, 1, 1, null, lengths);
  }

  @Test
  void tellsNeighboursAsOneWhereThereAreTooMany() {
    Window window = new Window(1, 0.01);
    Heard heard = heard(window, 12, 8);
    int frase = heard.recordings().getFirst().count();
    List<Double> scores =
        new ArrayList<>(Collections.nCopies(frase + heard.recordings().getLast().count(), 0.1));
    scores.set(4, 0.9);
    scores.set(frase, 0.8);

    List<WindowScore> found = Stretches.of(window, BOTH, heard, scores);

    assertThat(found).hasSizeLessThanOrEqualTo(WindowScore.MOST).hasSizeGreaterThan(400);
    assertThat(found.get(1)).isEqualTo(new WindowScore("frase", 0.04, 1.03, 0.9));
    assertThat(found)
        .filteredOn(each -> each.part().equals("parlenda"))
        .first()
        .isEqualTo(new WindowScore("parlenda", 0, 1.03, 0.8));
    assertThat(found).filteredOn(each -> each.score() > 0.5).hasSize(2);
  }

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

    assertThat(Stretches.of(window, BOTH, heard, List.of(0.1, 0.2, 0.3)))
        .containsExactly(
            new WindowScore("frase", 0, 1, 0.1),
            new WindowScore("frase", 0.5, 0.75, 0.2),
            new WindowScore("parlenda", 0, 0.25, 0.2),
            new WindowScore("frase", 1, 0.25, 0.3),
            new WindowScore("parlenda", 0, 0.75, 0.3));
  }

  @Test
  void joinedRecordingsThatAreHeardWholeHaveTheScoreOfBoth() {
    assertThat(Stretches.of(null, BOTH, joined(null, 1.25, 1), List.of(0.4)))
        .containsExactly(
            new WindowScore("frase", 0, 1.25, 0.4), new WindowScore("parlenda", 0, 1, 0.4));
  }

  @Test
  void joinedRecordingsHaveNoMoreStretchesThanAResultCan() {
    Window window = new Window(1, 0.01);
    Heard heard = joined(window, 12, 8);
    int rows = heard.counts().getFirst();

    List<WindowScore> found =
        Stretches.of(window, BOTH, heard, new ArrayList<>(Collections.nCopies(rows, 0.1)));

    assertThat(found).hasSizeBetween(400, WindowScore.MOST);
  }
}
