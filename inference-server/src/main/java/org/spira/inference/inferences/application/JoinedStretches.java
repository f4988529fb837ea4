package org.spira.inference.inferences.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.common.WindowScore;
import org.spira.inference.descriptions.Window;

/**
 * Where a model heard what it says, of recordings that were joined before they were cut: a window
 * that reaches over the end of one is told once for each recording that it touches.
 *
 * @param window how all of them together were cut; absent where they were heard as a whole
 * @param parts their wire names, in order
 * @param seconds how long each is
 */
record JoinedStretches(@Nullable Window window, List<String> parts, List<Double> seconds) {

  /**
   * The stretches, at most {@link WindowScore#MOST}: so many neighbours are told as one, with the
   * greatest score of them, that no more remain.
   *
   * @param scores one for each row
   */
  List<WindowScore> of(List<Double> scores) {
    int grouped = 1;
    List<WindowScore> all = grouped(scores, grouped);
    while (all.size() > WindowScore.MOST) {
      all = grouped(scores, ++grouped);
    }
    return all;
  }

  private List<WindowScore> grouped(List<Double> scores, int grouped) {
    List<WindowScore> all = new ArrayList<>();
    for (int first = 0; first < scores.size(); first += grouped) {
      int next = Math.min(scores.size(), first + grouped);
      double score = Collections.max(scores.subList(first, next));
      all.addAll(touched(start(first), end(next - 1), score));
    }
    return all;
  }

  private double start(int row) {
    return window == null ? 0 : row * window.stepSeconds();
  }

  private double end(int row) {
    return window == null ? Double.POSITIVE_INFINITY : start(row) + window.lengthSeconds();
  }

  /** What lies between these seconds of all recordings together, recording by recording. */
  private List<WindowScore> touched(double from, double to, double score) {
    List<WindowScore> touched = new ArrayList<>();
    double begin = 0;
    for (int i = 0; i < parts.size(); i++) {
      double start = Math.max(0, from - begin);
      double end = Math.min(seconds.get(i), to - begin);
      if (start < end) {
        touched.add(new WindowScore(parts.get(i), start, end - start, score));
      }
      begin += seconds.get(i);
    }
    return touched;
  }
}
