package org.spira.inference.research.domain.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a model says about a labelled case.
 *
 * @param id of the case
 * @param patient of the case
 * @param positive its label
 * @param groups its subgroups, with those that were measured
 * @param score how positive it is, 0 to 1; nothing if the recording was too short or cannot be
 *     heard
 * @param diagnosis {@code positive}, {@code negative}, {@code inconclusive} or {@link #ERROR}
 * @param remark why there is no score; else empty
 * @param measured of its recordings and its output, by the names of {@link
 *     org.spira.common.drift.Measure}
 */
public record CaseResult(
    String id,
    String patient,
    boolean positive,
    Map<String, String> groups,
    OptionalDouble score,
    String diagnosis,
    String remark,
    Map<String, Double> measured) {

  /** In the place of a diagnosis where there is none. */
  public static final String ERROR = "error";

  /** Copies the groups, in their order, and what was measured. */
  public CaseResult {
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    measured = Map.copyOf(measured);
  }

  /** Whether there is a diagnosis, and be it inconclusive. */
  public boolean answered() {
    return !diagnosis.equals(ERROR);
  }

  /** Whether the diagnosis is the label. */
  public boolean right() {
    return diagnosis.equals(label());
  }

  /** What the diagnosis should be. */
  public String label() {
    return positive ? "positive" : "negative";
  }
}
