package org.spira.api.evaluation.domain.drift;

import java.util.Map;

/**
 * What was measured of one inference, and nothing else of it.
 *
 * @param inferenceId tells the order in which inferences were accepted
 * @param hospital where it was recorded; empty where nobody said
 * @param measured by the names of {@link org.spira.common.drift.Measure}
 */
public record Sighting(String inferenceId, String hospital, Map<String, Double> measured) {

  /** Copies what was measured. */
  public Sighting {
    measured = Map.copyOf(measured);
  }

  /** Nothing: it is the patient's. */
  @Override
  public String toString() {
    return "Sighting[…]";
  }
}
