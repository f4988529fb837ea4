package org.spira.inference.inferences.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.spira.inference.inferences.application.HeardStretches.BOTH;
import static org.spira.inference.inferences.application.HeardStretches.heard;
import static org.spira.inference.inferences.application.HeardStretches.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.common.WindowScore;
import org.spira.inference.descriptions.Steps;
import org.spira.inference.descriptions.Window;
import org.spira.inference.workbench.Heard;

class StretchesTest {

  @Test
  void tellsNeighboursAsOneWhereThereAreTooMany() {
    Window window = new Window(1, 0.01);
    Heard heard = heard(window, 12, 8);
    int frase = heard.recordings().getFirst().count();
    List<Double> scores =
        new ArrayList<>(Collections.nCopies(frase + heard.recordings().getLast().count(), 0.1));
    scores.set(4, 0.9);
    scores.set(frase, 0.8);

    List<WindowScore> found = told(window, heard, scores);

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
}
