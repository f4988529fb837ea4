package org.spira.inference.inferences.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.spira.common.WindowScore;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.workbench.Heard;

/**
 * Where in the recordings a model heard what it says. Where there are more scores than a result can
 * have, neighbours are told as one, with the greatest score of them.
 *
 * @param timeline when a score was heard
 */
record Stretches(Timeline timeline, List<SentRecording> sent, Heard heard) {

  /**
   * The stretches of all recordings.
   *
   * @param scores recording after recording
   * @param counts how many of them each recording has, or all of them joined
   */
  List<WindowScore> of(List<Double> scores, List<Integer> counts) {
    if (heard.recordings().size() < sent.size()) {
      List<String> parts = sent.stream().map(recording -> recording.part().wireName()).toList();
      return new JoinedStretches(parts, heard.seconds())
          .of(times(scores, rows(0), heard.seconds().stream().mapToDouble(s -> s).sum()));
    }
    List<WindowScore> all = new ArrayList<>();
    // a recording's last group may be smaller: as many fewer groups there may be
    int room = WindowScore.MOST - sent.size();
    int grouped = (scores.size() + room - 1) / room;
    int first = 0;
    for (int i = 0; i < sent.size(); i++) {
      int next = first + counts.get(i);
      List<Timeline.Heard> times =
          times(scores.subList(first, next), rows(i), heard.seconds().get(i));
      all.addAll(told(i, grouped(times, grouped)));
      first = next;
    }
    return all;
  }

  private int rows(int recording) {
    return heard.recordings().get(recording).count();
  }

  private List<Timeline.Heard> times(List<Double> scores, int rows, double seconds) {
    int perRow = scores.size() / rows;
    List<Timeline.Heard> times = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      times.add(timeline.at(i, perRow, seconds, scores.get(i)));
    }
    return times;
  }

  /** So many neighbours in time as one each. */
  static List<Timeline.Heard> grouped(List<Timeline.Heard> times, int grouped) {
    if (grouped <= 1) {
      return times;
    }
    List<Timeline.Heard> inTime =
        times.stream().sorted(Comparator.comparingDouble(Timeline.Heard::start)).toList();
    List<Timeline.Heard> groups = new ArrayList<>();
    for (int first = 0; first < inTime.size(); first += grouped) {
      int next = Math.min(inTime.size(), first + grouped);
      groups.add(inTime.subList(first, next).stream().reduce(Timeline.Heard::and).orElseThrow());
    }
    return groups;
  }

  private List<WindowScore> told(int recording, List<Timeline.Heard> times) {
    String part = sent.get(recording).part().wireName();
    double seconds = heard.seconds().get(recording);
    return times.stream().map(time -> told(part, seconds, time)).toList();
  }

  private static WindowScore told(String part, double seconds, Timeline.Heard time) {
    double start = Math.min(time.start(), seconds);
    return new WindowScore(
        part, start, Math.max(0, Math.min(seconds, time.end()) - start), time.score());
  }
}
