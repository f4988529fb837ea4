package org.spira.common.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spira.common.drift.Shift.Level;

/** When a shift is called one, and when nothing is said. */
class ShiftLevelTest {

  private static final int ROUNDS = 5_000;
  private static final Histogram REFERENCE =
      new Histogram(List.of(10, 20, 40, 80, 100, 100, 80, 40, 20, 10));
  private static final Histogram TODAY =
      new Histogram(List.of(5, 10, 20, 40, 60, 70, 75, 60, 40, 20));

  @Test
  void sizeAndProofAreBothNeeded() {
    assertThat(Shift.of(REFERENCE, TODAY).level()).isEqualTo(Level.WATCH);
    assertThat(Shift.of(REFERENCE, REFERENCE).level()).isEqualTo(Level.STABLE);
    assertThat(halves(100_000, 50_000, 56_000).level())
        .as("proven, but small")
        .isEqualTo(Level.STABLE);
    assertThat(halves(50, 25, 80).level()).as("great, but not proven").isEqualTo(Level.WATCH);
    assertThat(halves(100, 60, 240).level()).isEqualTo(Level.DRIFTED);
  }

  /** Two bins: both the same in the reference, and so many in today's. */
  private static Shift halves(int reference, int low, int high) {
    return Shift.of(
        new Histogram(List.of(reference, reference)), new Histogram(List.of(low, high)));
  }

  @Test
  void chanceAloneHardlyEverDrifts() {
    assertThat(drifted(100, 100)).isLessThan(ROUNDS / 500);
    assertThat(drifted(500, 200)).isZero();
  }

  /** How often two samples of the same distribution are taken for different ones. */
  private static int drifted(int reference, int today) {
    Random random = new Random(1);
    int drifted = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Shift shift = Shift.of(sample(random, reference), sample(random, today));
      drifted += shift.level() == Level.DRIFTED ? 1 : 0;
    }
    return drifted;
  }

  private static Histogram sample(Random random, int size) {
    return Histogram.of(Measure.SCORE, random.doubles(size).boxed().toList());
  }

  @Test
  void nothingIsSaidOfFew() {
    assertThat(halves(49, 0, 1_000).level()).isEqualTo(Level.TOO_FEW);
    assertThat(halves(1_000, 0, 99).level()).isEqualTo(Level.TOO_FEW);
    assertThat(halves(1_000, 0, 100).level()).isEqualTo(Level.DRIFTED);
    assertThat(halves(0, 500, 500).level()).isEqualTo(Level.TOO_FEW);
    assertThat(halves(500, 0, 0)).isEqualTo(new Shift(0, 0, new TwoSamples(0, 1), Level.TOO_FEW));
  }
}
