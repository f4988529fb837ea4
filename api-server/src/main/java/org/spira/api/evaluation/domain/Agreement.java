package org.spira.api.evaluation.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spira.api.evaluation.domain.Answer.Diagnosis;
import org.spira.api.evaluation.domain.Answer.ModelVersion;

/**
 * How a challenger's diagnoses compare with those of production, of the same recordings.
 *
 * @param counts how often they said what: production's diagnosis, then the challenger's
 * @param pairs the newest of what both said, at most {@link #MOST}
 */
public record Agreement(
    ModelVersion production,
    ModelVersion challenger,
    Map<Diagnosis, Map<Diagnosis, Integer>> counts,
    List<Pair> pairs) {

  /** So many pairs are told one by one, and no more. */
  public static final int MOST = 500;

  /** Keeps the newest pairs. */
  public Agreement {
    pairs = List.copyOf(pairs.subList(0, Math.min(MOST, pairs.size())));
  }

  /** Of pairs of answers, the newest first, each pair of versions for itself. */
  public static List<Agreement> of(List<Pair> pairs) {
    Map<String, List<Pair>> byVersions =
        pairs.stream()
            .collect(
                Collectors.groupingBy(
                    pair -> pair.production().version() + "/" + pair.challenger().version(),
                    TreeMap::new,
                    Collectors.toList()));
    return byVersions.values().stream().map(Agreement::counted).toList();
  }

  private static Agreement counted(List<Pair> pairs) {
    Map<Diagnosis, Map<Diagnosis, Integer>> counts = new EnumMap<>(Diagnosis.class);
    for (Pair pair : pairs) {
      counts
          .computeIfAbsent(pair.production().said(), first -> new EnumMap<>(Diagnosis.class))
          .merge(pair.challenger().said(), 1, Integer::sum);
    }
    Pair first = pairs.getFirst();
    return new Agreement(first.production().version(), first.challenger().version(), counts, pairs);
  }

  /** How often production said one thing and the challenger another, or the same. */
  public int count(Diagnosis production, Diagnosis challenger) {
    return counts.getOrDefault(production, Map.of()).getOrDefault(challenger, 0);
  }

  /** How often both said the same. */
  public int agreed() {
    return Arrays.stream(Diagnosis.values()).mapToInt(said -> count(said, said)).sum();
  }

  /** How many they were asked about. */
  public int of() {
    return counts.values().stream()
        .flatMap(each -> each.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  /**
   * What both said about one inference.
   *
   * @param positive whether the patient has it; absent while nobody has said so
   */
  public record Pair(
      String inferenceId, Optional<Boolean> positive, Saying production, Saying challenger) {

    /** Whether they said the same. */
    public boolean isAgreed() {
      return production.said() == challenger.said();
    }

    /** Only the id: the rest is the patient's. */
    @Override
    public String toString() {
      return "Pair[" + inferenceId + "]";
    }
  }

  /**
   * What a version said.
   *
   * @param output the first number that it gave, from 0 to 1
   */
  public record Saying(ModelVersion version, Diagnosis said, OptionalDouble output) {

    /** Nothing: it is the patient's. */
    @Override
    public String toString() {
      return "Saying[…]";
    }
  }
}
