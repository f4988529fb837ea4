package org.spira.inference.inferences.application;

import java.util.ArrayList;
import java.util.List;
import org.spira.common.WindowScore;

/**
 * Where a model heard what it says, of recordings that were joined before they were cut: what
 * reaches over the end of one is told once for each recording that it touches.
 *
 * @param parts their wire names, in order
 * @param seconds how long each is
 */
record JoinedStretches(List<String> parts, List<Double> seconds) {

  /**
   * The stretches, at most {@link WindowScore#MOST}: so many neighbours are told as one, with the
   * greatest score of them, that no more remain.
   *
   * @param times in seconds of all recordings together
   */
  List<WindowScore> of(List<Timeline.Heard> times) {
    int grouped = 1;
    List<WindowScore> all = told(times);
    while (all.size() > WindowScore.MOST) {
      all = told(Stretches.grouped(times, ++grouped));
    }
    return all;
  }

  private List<WindowScore> told(List<Timeline.Heard> times) {
    List<WindowScore> all = new ArrayList<>();
    times.forEach(time -> all.addAll(touched(time)));
    return all;
  }

  /** What lies between these seconds of all recordings together, recording by recording. */
  private List<WindowScore> touched(Timeline.Heard time) {
    List<WindowScore> touched = new ArrayList<>();
    double begin = 0;
    for (int i = 0; i < parts.size(); i++) {
      double start = Math.max(0, time.start() - begin);
      double end = Math.min(seconds.get(i), time.end() - begin);
      if (start < end) {
        touched.add(new WindowScore(parts.get(i), start, end - start, time.score()));
      }
      begin += seconds.get(i);
    }
    return touched;
  }
}
