package org.spira.inference.inferences.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.common.WindowScore;
import org.spira.inference.descriptions.Window;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.workbench.Heard;

/**
 * Where in the recordings a model heard what it says. Where there are more windows than a result
 * can have, neighbours are told as one, with the greatest score of them.
 */
final class Stretches {

  private Stretches() {}

  /**
   * The stretches of all recordings.
   *
   * @param window how recordings were cut; absent where each was heard as a whole
   * @param scores one for each row, recording after recording
   */
  static List<WindowScore> of(
      @Nullable Window window, List<SentRecording> sent, Heard heard, List<Double> scores) {
    if (heard.recordings().size() < sent.size()) {
      List<String> parts = sent.stream().map(recording -> recording.part().wireName()).toList();
      return new JoinedStretches(window, parts, heard.seconds()).of(scores);
    }
    List<WindowScore> all = new ArrayList<>();
    // a recording's last group may be smaller: as many fewer groups there may be
    int room = WindowScore.MOST - sent.size();
    int grouped = (scores.size() + room - 1) / room;
    int row = 0;
    for (int i = 0; i < sent.size(); i++) {
      int next = row + heard.recordings().get(i).count();
      String part = sent.get(i).part().wireName();
      Recorded recorded = new Recorded(part, heard.seconds().get(i), window);
      all.addAll(recorded.stretches(scores.subList(row, next), grouped));
      row = next;
    }
    return all;
  }

  /** A recording of so many seconds, cut in this way. */
  private record Recorded(String part, double seconds, @Nullable Window window) {

    List<WindowScore> stretches(List<Double> scores, int grouped) {
      List<WindowScore> stretches = new ArrayList<>();
      for (int first = 0; first < scores.size(); first += grouped) {
        int next = Math.min(scores.size(), first + grouped);
        stretches.add(stretch(first, next - 1, Collections.max(scores.subList(first, next))));
      }
      return stretches;
    }

    /** From the start of one window to the end of another, or of the recording. */
    WindowScore stretch(int first, int last, double score) {
      if (window == null) {
        return new WindowScore(part, 0, seconds, score);
      }
      double start = first * window.stepSeconds();
      double end = Math.min(seconds, last * window.stepSeconds() + window.lengthSeconds());
      return new WindowScore(part, start, Math.max(0, end - start), score);
    }
  }
}
