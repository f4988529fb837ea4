package org.spira.inference.descriptions.domain.pooling;

import java.util.List;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.UnusableOutputException;

/**
 * What each of a graph's columns speaks for, where there may be more than two of them.
 *
 * @param diagnoses of the columns in their order: {@code positive} or {@code negative}
 */
public record Classes(List<String> diagnoses) {

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
