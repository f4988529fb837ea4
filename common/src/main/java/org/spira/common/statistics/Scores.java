package org.spira.common.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scores of labelled cases; higher is more positive. Never changes.
 *
 * <p>Every statistic takes weights, how often each case counts, so that a resample needs no sorting
 * of its own.
 */
public final class Scores {

  private final double[] scores;
  private final boolean[] positive;
  private final int[] ascending;

  /** Of cases in this order. */
  public Scores(List<Double> scores, List<Boolean> positive) {
    this.scores = scores.stream().mapToDouble(Double::doubleValue).toArray();
    this.positive = new boolean[this.scores.length];
    for (int i = 0; i < this.scores.length; i++) {
      this.positive[i] = positive.get(i);
    }
    this.ascending =
        IntStream.range(0, this.scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> this.scores[i]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** How many cases there are. */
  public int count() {
    return scores.length;
  }

  /** Every case once. */
  public int[] once() {
    return IntStream.range(0, scores.length).map(i -> 1).toArray();
  }

  /**
   * The area under the ROC curve: how probably a positive case scores higher than a negative one,
   * ties counted half (J. A. Hanley and B. J. McNeil, The meaning and use of the area under a
   * receiver operating characteristic curve, Radiology 143, 1982). NaN if one class has no case.
   */
  public double area(int[] weights) {
    double below = 0;
    double won = 0;
    double positives = 0;
    for (int from = 0; from < ascending.length; ) {
      int to = endOfTie(from);
      double positivesHere = weight(from, to, true, weights);
      double negativesHere = weight(from, to, false, weights);
      won += positivesHere * (below + negativesHere / 2);
      below += negativesHere;
      positives += positivesHere;
      from = to;
    }
    return won / (positives * below);
  }

  /**
   * The mean squared difference between score and truth (G. W. Brier, Verification of forecasts
   * expressed in terms of probability, Monthly Weather Review 78, 1950, in the form for two classes
   * that goes from 0 to 1). NaN of no cases.
   */
  public double brier(int[] weights) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < scores.length; i++) {
      double off = scores[i] - (positive[i] ? 1 : 0);
      sum += weights[i] * off * off;
      all += weights[i];
    }
    return sum / all;
  }

  /**
   * The ROC curve from (0, 0) to (1, 1), a point for each score that occurs, the highest first (T.
   * Fawcett, An introduction to ROC analysis, Pattern Recognition Letters 27, 2006, algorithm 1).
   * Nothing if one class has no case.
   */
  public List<Point> curve() {
    int[] once = once();
    double positives = weight(0, ascending.length, true, once);
    double negatives = ascending.length - positives;
    if (positives == 0 || negatives == 0) {
      return List.of();
    }
    List<Point> points = new ArrayList<>();
    points.add(new Point(1, 1));
    double belowPositive = 0;
    double belowNegative = 0;
    for (int from = 0; from < ascending.length; from = endOfTie(from)) {
      belowPositive += weight(from, endOfTie(from), true, once);
      belowNegative += weight(from, endOfTie(from), false, once);
      points.add(new Point(1 - belowNegative / negatives, 1 - belowPositive / positives));
    }
    return List.copyOf(points.reversed());
  }

  private int endOfTie(int from) {
    int to = from + 1;
    while (to < ascending.length && scores[ascending[to]] == scores[ascending[from]]) {
      to++;
    }
    return to;
  }

  private double weight(int from, int to, boolean ofPositive, int[] weights) {
    double sum = 0;
    for (int place = from; place < to; place++) {
      if (positive[ascending[place]] == ofPositive) {
        sum += weights[ascending[place]];
      }
    }
    return sum;
  }

  /**
   * A point of the curve.
   *
   * @param falsePositives share of negative cases that score at least as high
   * @param truePositives share of positive cases that do
   */
  public record Point(double falsePositives, double truePositives) {}
}
