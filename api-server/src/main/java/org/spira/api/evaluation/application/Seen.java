package org.spira.api.evaluation.application;

import java.util.List;
import org.spira.api.evaluation.domain.Agreement.Pair;
import org.spira.api.evaluation.domain.drift.Sighting;

/**
 * Some results of a version, in their order.
 *
 * @param sightings what was measured
 * @param pairs what production and a challenger said, where both did
 */
record Seen(List<Sighting> sightings, List<Pair> pairs) {

  /** Copies the lists. */
  Seen {
    sightings = List.copyOf(sightings);
    pairs = List.copyOf(pairs);
  }

  /** Those of inferences that were accepted after all of the others. */
  Seen after(Seen others) {
    String last =
        others.sightings().stream().map(Sighting::inferenceId).max(String::compareTo).orElse("");
    return new Seen(
        sightings.stream().filter(each -> each.inferenceId().compareTo(last) > 0).toList(), pairs);
  }
}
