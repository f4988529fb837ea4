package org.spira.inference.research.domain.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cases that have a property in common.
 *
 * @param property {@code sex}
 * @param value {@code f}
 */
public record Subgroup(String property, String value, Figures figures) {

  /** Every property with each of its values. */
  static List<Subgroup> all(List<CaseResult> results) {
    Map<String, Map<String, List<CaseResult>>> byProperty = new TreeMap<>();
    for (CaseResult result : results) {
      result
          .groups()
          .forEach((property, value) ->
              byProperty
                  .computeIfAbsent(property, unused -> new TreeMap<>())
                  .computeIfAbsent(value, unused -> new ArrayList<>())
                  .add(result));
    }
    List<Subgroup> all = new ArrayList<>();
    byProperty.forEach((property, values) ->
        values.forEach(
            (value, cases) -> all.add(new Subgroup(property, value, Figures.of(cases)))));
    return List.copyOf(all);
  }
}
