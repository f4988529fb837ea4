package org.spira.inference.research.domain.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.spira.common.statistics.DeLong;
import org.spira.common.statistics.McNemar;

/**
 * Two models on the same cases.
 *
 * @param first the one
 * @param second the other
 */
public record Comparison(Evaluation first, Evaluation second) {

  private static final int LEAST_OF_A_CLASS = 2;

  /**
   * A case and what both say.
   *
   * @param first what the first model says
   * @param second what the second says of the same case
   */
  public record Pair(CaseResult first, CaseResult second) {

    private double distance() {
      return Math.abs(first.score().orElse(0) - second.score().orElse(0));
    }
  }

  /** The cases that both answered. */
  public List<Pair> answered() {
    return pairs().stream()
        .filter(pair -> pair.first().answered() && pair.second().answered())
        .toList();
  }

  private List<Pair> pairs() {
    Map<String, CaseResult> others = new HashMap<>();
    second.results().forEach(result -> others.put(result.id(), result));
    List<Pair> pairs = new ArrayList<>();
    for (CaseResult result : first.results()) {
      CaseResult other = others.get(result.id());
      if (other != null) {
        pairs.add(new Pair(result, other));
      }
    }
    return pairs;
  }

  /** Whether the areas differ; nothing with fewer than two cases of a class that both scored. */
  public Optional<DeLong> areas() {
    List<Pair> scored =
        answered().stream()
            .filter(pair -> pair.first().score().isPresent() && pair.second().score().isPresent())
            .toList();
    long positives = scored.stream().filter(pair -> pair.first().positive()).count();
    return Math.min(positives, scored.size() - positives) < LEAST_OF_A_CLASS
        ? Optional.empty()
        : Optional.of(
            DeLong.of(
                scored.stream().map(pair -> pair.first().score().orElseThrow()).toList(),
                scored.stream().map(pair -> pair.second().score().orElseThrow()).toList(),
                scored.stream().map(pair -> pair.first().positive()).toList()));
  }

  /** Whether one finds more of the positive cases. */
  public McNemar sensitivities() {
    return right(CaseResult::positive);
  }

  /** Whether one leaves more of the negative cases alone. */
  public McNemar specificities() {
    return right(result -> !result.positive());
  }

  /** Whether one is right more often, all cases together. */
  public McNemar all() {
    return right(result -> true);
  }

  private McNemar right(Predicate<CaseResult> ofClass) {
    List<Pair> pairs = answered().stream().filter(pair -> ofClass.test(pair.first())).toList();
    return new McNemar(
        (int) pairs.stream().filter(p -> p.first().right() && !p.second().right()).count(),
        (int) pairs.stream().filter(p -> !p.first().right() && p.second().right()).count());
  }

  /** Cases with different diagnoses, those farthest apart first. */
  public List<Pair> disagreements() {
    return pairs().stream()
        .filter(pair -> !pair.first().diagnosis().equals(pair.second().diagnosis()))
        .sorted(Comparator.comparingDouble(Pair::distance).reversed())
        .toList();
  }
}
