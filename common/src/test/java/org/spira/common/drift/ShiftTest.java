package org.spira.common.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against numbers of SciPy 1.17.1: {@code stats.entropy}, {@code stats.ks_2samp}, {@code
 * special.kolmogorov}.
 */
class ShiftTest {

  private static final Histogram REFERENCE =
      new Histogram(List.of(10, 20, 40, 80, 100, 100, 80, 40, 20, 10));
  private static final Histogram TODAY =
      new Histogram(List.of(5, 10, 20, 40, 60, 70, 75, 60, 40, 20));

  /** {@code entropy(p, q) + entropy(q, p)} of the groups 70 80 100 100 80 60 10, each 0.5 more. */
  @Test
  void indexIsThatOfGroupsOfATenth() {
    assertThat(StabilityIndex.of(REFERENCE, TODAY)).isCloseTo(0.194327999460714, within(1e-12));
    assertThat(StabilityIndex.of(REFERENCE, REFERENCE)).isZero();
  }

  /**
   * Groups 0 500 0 and 40 360 0: what was never seen before does not vanish beside what always was.
   */
  @Test
  void aNewValueBesideAConstantOneCounts() {
    Histogram constant = new Histogram(List.of(0, 0, 0, 500, 0));
    Histogram mixed = new Histogram(List.of(40, 0, 0, 360, 0));

    assertThat(StabilityIndex.of(constant, mixed)).isCloseTo(0.47174632438322894, within(1e-12));
  }

  @Test
  void testIsThatOfKolmogorovAndSmirnov() {
    TwoSamples test = TwoSamples.of(REFERENCE, TODAY);

    assertThat(test.distance()).isCloseTo(0.1875, within(1e-12));
    assertThat(test.p()).isCloseTo(3.2747542611816194e-07, within(1e-15));
    assertThat(TwoSamples.of(TODAY, REFERENCE)).isEqualTo(test);
    assertThat(TwoSamples.of(TODAY, TODAY).p()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 1",
    "0.3, 0.9999906941986655",
    "0.5, 0.9639452436648751",
    "0.8275735551899077, 0.5",
    "1, 0.26999967167735456",
    "1.3580986393225505, 0.05",
    "2, 0.0006709252557796953",
    "3, 3.045995948942526e-08"
  })
  void probabilityIsThatOfKolmogorovsDistribution(double x, double p) {
    assertThat(TwoSamples.beyond(x)).isCloseTo(p, within(1e-12));
  }

  @Test
  void valuesLieInTheBinsOfTheirMeasure() {
    Histogram scores = Histogram.of(Measure.SCORE, List.of(0.0, 0.5, 0.5, 1.0, 0.02));

    assertThat(scores.counts()).hasSize(51);
    assertThat(scores.counts().get(0)).isEqualTo(1);
    assertThat(scores.counts().get(1)).isEqualTo(1);
    assertThat(scores.counts().get(25)).isEqualTo(2);
    assertThat(scores.counts().get(50)).isEqualTo(1);
    assertThat(scores.size()).isEqualTo(5);
    assertThat(Histogram.of(Measure.RATE, List.of(8_000.0, 48_000.0, 96_000.0)).counts())
        .isEqualTo(List.of(1, 0, 0, 0, 0, 0, 2));
    assertThat(Histogram.of(Measure.LEVEL, List.of()).counts())
        .isEqualTo(Collections.nCopies(Measure.LEVEL.bins(), 0));
  }
}
