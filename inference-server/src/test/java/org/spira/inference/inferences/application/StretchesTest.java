package org.spira.inference.inferences.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
}
