package org.spira.common.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether the areas under the ROC curves of two models on the same cases differ (E. R. DeLong, D.
 * M. DeLong and D. L. Clarke-Pearson, Comparing the areas under two or more correlated receiver
 * operating characteristic curves, Biometrics 44, 1988), with the midranks of X. Sun and W. Xu,
 * IEEE Signal Processing Letters 21, 2014. Cases have to be independent.
 *
 * @param first area of the first model
 * @param second area of the second model
 * @param variance of their difference
 */
public record DeLong(double first, double second, double variance) {

  /**
   * From the scores of both.
   *
   * @param positive the cases' labels; two of each at least, or the variance is NaN
   */
  public static DeLong of(List<Double> first, List<Double> second, List<Boolean> positive) {
    Components one = Components.of(first, positive);
    Components other = Components.of(second, positive);
    double[] positives = minus(one.ofPositives(), other.ofPositives());
    double[] negatives = minus(one.ofNegatives(), other.ofNegatives());
    double variance =
        variance(positives) / positives.length + variance(negatives) / negatives.length;
    return new DeLong(mean(one.ofPositives()), mean(other.ofPositives()), variance);
  }

  /** The first area less the second. */
  public double difference() {
    return first - second;
  }

  /** Of the difference. */
  public Interval interval() {
    double half = Interval.Z * Math.sqrt(variance);
    return new Interval(difference() - half, difference() + half);
  }

  /** How probably a difference at least this large comes by chance; 1 of the same scores. */
  public double p() {
    return difference() == 0 ? 1 : Normal.twoSided(difference() / Math.sqrt(variance));
  }

  private static double[] minus(double[] some, double[] others) {
    return IntStream.range(0, some.length).mapToDouble(i -> some[i] - others[i]).toArray();
  }

  private static double mean(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).sum() / values.length;
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares / (values.length - 1);
  }

  /**
   * The share of the other class that each case is on the right side of, ties half.
   *
   * @param ofPositives V10 of the paper
   * @param ofNegatives V01 of the paper
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Components(double[] ofPositives, double[] ofNegatives) {

    static Components of(List<Double> scores, List<Boolean> positive) {
      double[] positives = only(scores, positive, true);
      double[] negatives = only(scores, positive, false);
      double[] all =
          IntStream.range(0, positives.length + negatives.length)
              .mapToDouble(
                  i -> i < positives.length ? positives[i] : negatives[i - positives.length])
              .toArray();
      double[] among = midranks(all);
      double[] amongPositives = midranks(positives);
      double[] amongNegatives = midranks(negatives);
      return new Components(
          IntStream.range(0, positives.length)
              .mapToDouble(i -> (among[i] - amongPositives[i]) / negatives.length)
              .toArray(),
          IntStream.range(0, negatives.length)
              .mapToDouble(
                  i -> 1 - (among[positives.length + i] - amongNegatives[i]) / positives.length)
              .toArray());
    }

    private static double[] only(List<Double> scores, List<Boolean> positive, boolean wanted) {
      return IntStream.range(0, scores.size())
          .filter(i -> positive.get(i) == wanted)
          .mapToDouble(scores::get)
          .toArray();
    }

    /** The rank of each value from 1, equal values sharing the mean of their ranks. */
    private static double[] midranks(double[] values) {
      Integer[] ascending =
          IntStream.range(0, values.length)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> values[i]))
              .toArray(Integer[]::new);
      double[] ranks = new double[values.length];
      for (int from = 0; from < values.length; ) {
        int to = from;
        while (to < values.length && values[ascending[to]] == values[ascending[from]]) {
          to++;
        }
        for (int place = from; place < to; place++) {
          ranks[ascending[place]] = (from + 1 + to) / 2.0;
        }
        from = to;
      }
      return ranks;
    }
  }
}
