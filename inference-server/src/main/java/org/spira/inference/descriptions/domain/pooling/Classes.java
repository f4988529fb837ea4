package org.spira.inference.descriptions.domain.pooling;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.DiagnosisRule;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.UnusableOutputException;

/**
 * What each of a graph's columns speaks for, where there may be more than two of them.
 *
 * @param diagnoses of the columns in their order: {@code positive} or {@code negative}
 * @param thresholds from which probability each of them speaks; absent: those of the same diagnosis
 *     speak together
 */
public record Classes(List<String> diagnoses, @Nullable List<Double> thresholds) {

  /** What a column may speak for. */
  public static final List<String> LEGAL = List.of("negative", "positive");

  private static final int MOST = 64;

  /**
   * Checks that there is something to tell apart.
   *
   * @throws IllegalDescriptionException if there is not
   */
  public Classes {
    if (diagnoses.size() > MOST || !diagnoses.containsAll(LEGAL)) {
      throw new IllegalDescriptionException(
          "classes must name 2 to %d columns, one negative and one positive at least"
              .formatted(MOST));
    }
    diagnoses = List.copyOf(diagnoses);
    thresholds = thresholds == null ? null : required(thresholds, diagnoses.size());
  }

  private static List<Double> required(List<Double> thresholds, int columns) {
    if (thresholds.size() != columns) {
      throw new IllegalDescriptionException(
          "class_thresholds must be %d numbers, one for each of classes, and are %d"
              .formatted(columns, thresholds.size()));
    }
    for (double threshold : thresholds) {
      if (!(threshold > 0 && threshold <= 1)) {
        throw new IllegalDescriptionException(
            "class_thresholds must be probabilities above 0 and at most 1, and one is "
                + threshold);
      }
    }
    return List.copyOf(thresholds);
  }

  /** How many columns there are. */
  public int count() {
    return diagnoses.size();
  }

  /** What each column speaks for, in words: {@code positive from 0.4}. */
  public List<String> words() {
    List<Double> from = thresholds;
    return from == null
        ? diagnoses
        : IntStream.range(0, count())
            .mapToObj(column -> diagnoses.get(column) + " from " + from.get(column))
            .toList();
  }

  /**
   * What the columns say that have reached their thresholds: inconclusive if none has, or if they
   * contradict each other.
   *
   * @param probabilities of the columns, and perhaps more behind them
   * @param each the thresholds
   */
  public String diagnose(double[] probabilities, List<Double> each) {
    Set<String> said = new HashSet<>();
    for (int column = 0; column < each.size(); column++) {
      if (probabilities[column] >= each.get(column)) {
        said.add(diagnoses.get(column));
      }
    }
    return said.size() == 1 ? said.iterator().next() : DiagnosisRule.INCONCLUSIVE;
  }

  /** The probabilities of the columns, and behind them those of {@link #collapsed}. */
  public double[] withCollapsed(double[] probabilities) {
    double[] both = Arrays.copyOf(probabilities, count() + 2);
    System.arraycopy(collapsed(probabilities), 0, both, count(), 2);
    return both;
  }

  /**
   * The probabilities of {@code negative} and {@code positive}.
   *
   * @param probabilities of the columns, which sum to 1
   */
  public double[] collapsed(double[] probabilities) {
    double positive = 0;
    for (int column = 0; column < probabilities.length; column++) {
      positive += diagnoses.get(column).equals("positive") ? probabilities[column] : 0;
    }
    // what rounding makes of a sum
    double most = Math.min(1, positive);
    return new double[] {1 - most, most};
  }

  /**
   * Refuses a row with more or fewer numbers.
   *
   * @throws UnusableOutputException saying how many there are
   */
  public void require(int columns) {
    if (columns != diagnoses.size()) {
      throw new UnusableOutputException(
          "the model gave %d numbers for a row, and classes names %d"
              .formatted(columns, diagnoses.size()));
    }
  }
}
