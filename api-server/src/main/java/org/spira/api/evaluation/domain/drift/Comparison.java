package org.spira.api.evaluation.domain.drift;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spira.common.drift.DriftReference;
import org.spira.common.drift.Histogram;
import org.spira.common.drift.Shift;
import org.spira.common.drift.Shift.Level;

/**
 * How far some results lie from a reference.
 *
 * @param results how many they are
 * @param shifts by the names of measures, those that the reference has
 */
public record Comparison(int results, Map<String, Shift> shifts) {

  private static final Histogram NOTHING = new Histogram(List.of());

  /** Copies the shifts, in the order of their names. */
  public Comparison {
    shifts = new TreeMap<>(shifts);
  }

  /** Of these results. */
  public static Comparison of(DriftReference reference, List<Sighting> sightings) {
    Map<String, Histogram> today =
        Histogram.ofAll(sightings.stream().map(Sighting::measured).toList());
    Map<String, Shift> shifts = new TreeMap<>();
    for (String name : reference.measures().keySet()) {
      reference
          .of(name)
          .ifPresent(
              counts -> shifts.put(name, Shift.of(counts, today.getOrDefault(name, NOTHING))));
    }
    return new Comparison(sightings.size(), shifts);
  }

  /** What follows from the measure that has moved most. */
  public Level level() {
    return shifts.values().stream()
        .map(Shift::level)
        .max(Comparator.naturalOrder())
        .orElse(Level.TOO_FEW);
  }
}
