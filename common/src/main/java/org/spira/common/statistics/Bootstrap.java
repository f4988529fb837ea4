package org.spira.common.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Confidence intervals by drawing patients anew (B. Efron and R. J. Tibshirani, An introduction to
 * the bootstrap, 1993, chapter 13: the percentile interval). All cases of a patient are drawn
 * together, since they are not independent. The same seed gives the same interval, always.
 */
public final class Bootstrap {

  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  private final long seed;
  private final int rounds;
  private final int cases;
  private final int[][] patients;

  /**
   * Of these cases.
   *
   * @param patientOfCase whose each case is, in the cases' order
   */
  public Bootstrap(long seed, int rounds, List<String> patientOfCase) {
    this.seed = seed;
    this.rounds = rounds;
    this.cases = patientOfCase.size();
    Map<String, int[]> byPatient = new LinkedHashMap<>();
    for (int i = 0; i < cases; i++) {
      int[] one = {i};
      byPatient.merge(patientOfCase.get(i), one, Bootstrap::joined);
    }
    this.patients = byPatient.values().toArray(int[][]::new);
  }

  private static int[] joined(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /**
   * The interval of a statistic.
   *
   * @param statistic given how often each case counts; NaN where it has no value, as an area
   *     without one of the classes
   * @return nothing if more than half of the resamples have no value
   */
  public Optional<Interval> interval(ToDoubleFunction<int[]> statistic) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[rounds];
    int known = 0;
    for (int round = 0; round < rounds; round++) {
      double value = statistic.applyAsDouble(resample(random));
      if (!Double.isNaN(value)) {
        values[known++] = value;
      }
    }
    if (known * 2 <= rounds) {
      return Optional.empty();
    }
    double[] sorted = Arrays.copyOf(values, known);
    Arrays.sort(sorted);
    return Optional.of(new Interval(quantile(sorted, LOW), quantile(sorted, HIGH)));
  }

  private int[] resample(SplittableRandom random) {
    int[] weights = new int[cases];
    for (int draw = 0; draw < patients.length; draw++) {
      for (int drawn : patients[random.nextInt(patients.length)]) {
        weights[drawn]++;
      }
    }
    return weights;
  }

  /**
   * Interpolated between neighbours, as R and NumPy do (R. J. Hyndman and Y. Fan, 1996, type 7).
   */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
