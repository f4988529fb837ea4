package org.spira.inference.research.domain.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.common.drift.DriftReference;
import org.spira.common.drift.Histogram;

/** Counts what was measured of labelled cases, for servers to compare their days with. */
public final class Counted {

  private Counted() {}

  /**
   * The reference of a version.
   *
   * @param modelDigest SHA-256 of its files
   * @param dataDigest tells the data from others
   * @return empty if no case has a score
   */
  public static Optional<DriftReference> of(
      String modelDigest, String dataDigest, List<CaseResult> results) {
    Map<String, Histogram> histograms =
        Histogram.ofAll(results.stream().map(CaseResult::measured).toList());
    return Optional.of(DriftReference.of(modelDigest, dataDigest, results.size(), histograms))
        .filter(DriftReference::isUsable);
  }
}
