package org.spira.common.drift;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where one bin of a measure ends and the next begins. Edges lie halfway between the numbers as
 * they are stored, and those of the score between hundredths that are even: nothing that is rounded
 * falls on one.
 */
final class Edges {

  private static final Map<Measure, double[]> ALL =
      new EnumMap<>(
          Map.of(
              Measure.SCORE, even(0.01, 0.02, 50),
              Measure.LEVEL, even(-60.05, 2, 30),
              Measure.NOISE, even(-0.05, 2, 30),
              Measure.CLIPPED, new double[] {0.00005, 0.00105, 0.01005, 0.10005},
              Measure.SPEECH, even(0.05005, 0.05, 19),
              Measure.DURATION, even(1.0005, 1, 30),
              // of 8, 11.025, 16, 22.05 and 24, 32, 44.1, 48 kHz and more
              Measure.RATE, new double[] {9_500, 13_500, 19_000, 27_000, 38_000, 46_000}));

  private Edges() {}

  private static double[] even(double first, double step, int count) {
    return IntStream.range(0, count).mapToDouble(i -> first + i * step).toArray();
  }

  static double[] of(Measure measure) {
    return ALL.getOrDefault(measure, new double[0]);
  }
}
