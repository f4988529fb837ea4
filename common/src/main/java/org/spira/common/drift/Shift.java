package org.spira.common.drift;

/**
 * How far what is seen today lies from a reference.
 *
 * @param cases how many values were seen
 * @param index the population stability index
 * @param test the two-sample test
 * @param level what follows
 */
public record Shift(int cases, double index, TwoSamples test, Level level) {

  /** With fewer values on either side nothing is said. */
  public static final int FEWEST = 100;

  private static final double INDEX_TO_WATCH = 0.1;
  private static final double P_TO_WATCH = 0.01;
  private static final double INDEX_OF_DRIFT = 0.25;
  private static final double P_OF_DRIFT = 0.001;

  /** What a shift means. Size and proof are both needed: each alone misleads. */
  public enum Level {
    /** Fewer than {@link #FEWEST} values on one side. */
    TOO_FEW,
    /** Nothing, or nothing that matters. */
    STABLE,
    /** An index of 0.1 or more, and p below 0.01. */
    WATCH,
    /** An index of 0.25 or more, and p below 0.001. */
    DRIFTED
  }

  /** Compares what is seen today with the reference. */
  public static Shift of(Histogram reference, Histogram today) {
    int cases = today.size();
    if (cases == 0 || reference.size() == 0) {
      return new Shift(cases, 0, new TwoSamples(0, 1), Level.TOO_FEW);
    }
    double index = StabilityIndex.of(reference, today);
    TwoSamples test = TwoSamples.of(reference, today);
    boolean isEnough = Math.min(cases, reference.size()) >= FEWEST;
    return new Shift(cases, index, test, isEnough ? level(index, test.p()) : Level.TOO_FEW);
  }

  private static Level level(double index, double p) {
    if (index >= INDEX_OF_DRIFT && p < P_OF_DRIFT) {
      return Level.DRIFTED;
    }
    return index >= INDEX_TO_WATCH && p < P_TO_WATCH ? Level.WATCH : Level.STABLE;
  }
}
