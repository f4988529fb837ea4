package org.spira.api.evaluation.domain.drift;

import java.util.List;
import org.spira.api.evaluation.domain.Agreement;

/**
 * How a model does in the hospitals, as far as it can be told without outcomes.
 *
 * @param versions those that serve in production
 * @param agreements what challengers said of the newest results of these, and production
 */
public record Drift(List<VersionDrift> versions, List<Agreement> agreements) {

  /** Copies the lists. */
  public Drift {
    versions = List.copyOf(versions);
    agreements = List.copyOf(agreements);
  }
}
