package org.spira.inference.inferences.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spira.common.RecordingPart;
import org.spira.common.WindowScore;
import org.spira.inference.descriptions.Steps;
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

  private static Heard heard(@Nullable Window window, double... seconds) {
    List<Rows> rows = new ArrayList<>();
    List<Double> lengths = new ArrayList<>();
    for (double each : seconds) {
      rows.add(WaveformRows.of(new float[(int) (each * 1000)], window, 1000));
      lengths.add(each);
    }
    return new Heard(rows, 1, 1, null, lengths);
  }

  private static List<WindowScore> of(@Nullable Window window, Heard heard, List<Double> scores) {
    return new Stretches(new Timeline(window, null, 0), BOTH, heard).of(scores, heard.counts());
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

    List<WindowScore> found = of(window, heard, scores);

    assertThat(found).hasSizeLessThanOrEqualTo(WindowScore.MOST).hasSizeGreaterThan(400);
    assertThat(found.get(1)).isEqualTo(new WindowScore("frase", 0.04, 1.03, 0.9));
    assertThat(found)
        .filteredOn(each -> each.part().equals("parlenda"))
        .first()
        .isEqualTo(new WindowScore("parlenda", 0, 1.03, 0.8));
    assertThat(found).filteredOn(each -> each.score() > 0.5).hasSize(2);
  }

  @Test
  void aStepIsHeardWhereItLiesInItsWindow() {
    Window window = new Window(1, 0.5);
    Heard heard = heard(window, 1.75, 1.25);
    Steps steps = new Steps(0.1, 0.4, 0.5);

    List<WindowScore> found =
        new Stretches(new Timeline(window, steps, 0), BOTH, heard)
            .of(List.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6), List.of(4, 2));

    assertThat(found)
        .extracting(WindowScore::part, WindowScore::score)
        .containsExactly(
            tuple("frase", 0.1),
            tuple("frase", 0.2),
            tuple("frase", 0.3),
            tuple("frase", 0.4),
            tuple("parlenda", 0.5),
            tuple("parlenda", 0.6));
    assertThat(found.get(3).start()).isCloseTo(1.0, within(1e-9));
    assertThat(found.get(3).length()).isCloseTo(0.5, within(1e-9));
    assertThat(found.get(5).start()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void stepsOfWholeRecordingsDivideThemEvenly() {
    Steps steps = new Steps(0, null, null);
    Heard heard = heard(null, 2, 1);

    assertThat(
            new Stretches(new Timeline(null, steps, 0), BOTH, heard)
                .of(List.of(0.1, 0.2, 0.3, 0.4, 0.5), List.of(4, 1)))
        .containsExactly(
            new WindowScore("frase", 0, 0.5, 0.1),
            new WindowScore("frase", 0.5, 0.5, 0.2),
            new WindowScore("frase", 1, 0.5, 0.3),
            new WindowScore("frase", 1.5, 0.5, 0.4),
            new WindowScore("parlenda", 0, 1, 0.5));
    // filled up to four seconds, of which the recording has two
    assertThat(
            new Stretches(new Timeline(null, steps, 4), BOTH, heard)
                .of(List.of(0.1, 0.2, 0.3, 0.4, 0.5), List.of(4, 1)))
        .contains(
            new WindowScore("frase", 1, 1, 0.2),
            new WindowScore("frase", 2, 0, 0.3),
            new WindowScore("parlenda", 0, 1, 0.5));
  }

  @Test
  void stepsOfOverlappingWindowsAreTakenTogetherInTime() {
    Window window = new Window(4, 1);
    Heard heard = heard(window, 9, 4.5);
    Steps steps = new Steps(0, null, null);
    List<Double> scores = new ArrayList<>(Collections.nCopies(5 * 200 + 200, 0.1));
    scores.set(999, 0.9);

    List<WindowScore> found =
        new Stretches(new Timeline(window, steps, 0), BOTH, heard).of(scores, List.of(1000, 200));

    assertThat(found).hasSizeBetween(300, WindowScore.MOST);
    assertThat(found).allSatisfy(each -> assertThat(each.length()).isBetween(0.0, 0.1));
    assertThat(found)
        .filteredOn(each -> each.score() > 0.5)
        .singleElement()
        .satisfies(each -> assertThat(each.start()).isBetween(7.9, 8.0));
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

    assertThat(of(window, heard, List.of(0.1, 0.2, 0.3)))
        .containsExactly(
            new WindowScore("frase", 0, 1, 0.1),
            new WindowScore("frase", 0.5, 0.75, 0.2),
            new WindowScore("parlenda", 0, 0.25, 0.2),
            new WindowScore("frase", 1, 0.25, 0.3),
            new WindowScore("parlenda", 0, 0.75, 0.3));
  }

  @Test
  void joinedRecordingsThatAreHeardWholeHaveTheScoreOfBoth() {
    assertThat(of(null, joined(null, 1.25, 1), List.of(0.4)))
        .containsExactly(
            new WindowScore("frase", 0, 1.25, 0.4), new WindowScore("parlenda", 0, 1, 0.4));
  }

  @Test
  void joinedRecordingsHaveNoMoreStretchesThanAResultCan() {
    Window window = new Window(1, 0.01);
    Heard heard = joined(window, 12, 8);
    int rows = heard.counts().getFirst();

    List<WindowScore> found = of(window, heard, new ArrayList<>(Collections.nCopies(rows, 0.1)));

    assertThat(found).hasSizeBetween(400, WindowScore.MOST);
  }
}
