package org.spira.inference.inferences.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.common.RecordingPart;
import org.spira.common.WindowScore;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.Rows;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.hearing.WaveformRows;
import org.spira.inference.workbench.Heard;

/** Two recordings that were heard, and what is told of their stretches. */
final class HeardStretches {

  static final List<SentRecording> BOTH =
      List.of(
          new SentRecording(RecordingPart.FRASE, new byte[0]),
          new SentRecording(RecordingPart.PARLENDA, new byte[0]));

  static Heard heard(@Nullable Window window, double... seconds) {
    List<Rows> rows = new ArrayList<>();
    List<Double> lengths = new ArrayList<>();
    for (double each : seconds) {
      rows.add(WaveformRows.of(new float[(int) (each * 1000)], window, 1000));
      lengths.add(each);
    }
    return new Heard(rows, 1, 1, null, lengths);
  }

  static List<WindowScore> told(@Nullable Window window, Heard heard, List<Double> scores) {
    return new Stretches(new Timeline(window, null, 0), BOTH, heard).of(scores, heard.counts());
  }

  private HeardStretches() {}
}
