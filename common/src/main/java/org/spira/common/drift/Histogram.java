package org.spira.common.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many values lie in each bin of a measure.
 *
 * @param counts from the lowest bin to the highest, none negative
 */
public record Histogram(List<Integer> counts) {

  /** Copies the counts. */
  public Histogram {
    counts = List.copyOf(counts);
  }

  /** Of these values. */
  public static Histogram of(Measure measure, Iterable<Double> values) {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(measure.bins(), 0));
    for (double value : values) {
      int bin = measure.bin(value);
      counts.set(bin, counts.get(bin) + 1);
    }
    return new Histogram(counts);
  }

  /** Of all that was measured, by the names of measures; what is no measure is left out. */
  public static Map<String, Histogram> ofAll(Iterable<Map<String, Double>> measured) {
    Map<String, List<Double>> values = new TreeMap<>();
    for (Map<String, Double> one : measured) {
      one.forEach(
          (name, value) -> values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value));
    }
    Map<String, Histogram> histograms = new TreeMap<>();
    values.forEach((name, all) ->
        Measure.named(name).ifPresent(measure -> histograms.put(name, of(measure, all))));
    return histograms;
  }

  /** How many values there are. */
  public int size() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether this can be a measure's. */
  boolean fits(Measure measure) {
    return counts.size() == measure.bins() && counts.stream().allMatch(count -> count >= 0);
  }
}
