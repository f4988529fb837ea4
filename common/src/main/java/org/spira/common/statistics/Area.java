package org.spira.common.statistics;

import java.util.Collections;
import java.util.List;

/**
 * The area under a ROC curve.
 *
 * @param value from 0 to 1
 * @param interval of 95 %, from the variance that {@link DeLong} gives the area; of no width where
 *     the scores set the classes apart, however few there are
 */
public record Area(double value, Interval interval) {

  /**
   * Of these scores; higher is more positive.
   *
   * @param positive the cases' labels; two of each at least, or the interval is NaN
   */
  public static Area of(List<Double> scores, List<Boolean> positive) {
    // the area of scores that are all the same is 1/2 and does not vary
    List<Double> same = Collections.nCopies(scores.size(), 0.0);
    DeLong one = DeLong.of(scores, same, positive);
    double half = Interval.Z * Math.sqrt(one.variance());
    return new Area(
        one.first(),
        new Interval(Math.max(0, one.first() - half), Math.min(1, one.first() + half)));
  }
}
