package org.spira.inference.descriptions.domain.pooling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.spira.inference.descriptions.IllegalDescriptionException;

/**
 * How the rows of one or several recordings become one output.
 *
 * @param aggregation how rows become one
 * @param votesFrom with which score a row votes, where rows vote
 * @param combination how recordings become one
 */
public record Pooling(Aggregation aggregation, double votesFrom, Combination combination) {

  /** From which score a row votes unless the model says otherwise. */
  public static final double USUAL_VOTE = 0.5;

  /**
   * Checks the least score of a vote.
   *
   * @throws IllegalDescriptionException if it is no probability
   */
  public Pooling {
    if (!(votesFrom > 0 && votesFrom <= 1)) {
      throw new IllegalDescriptionException(
          "vote must be a probability above 0 and at most 1, and is " + votesFrom);
    }
  }

  /** The mean of all rows. */
  public static Pooling usual() {
    return new Pooling(Aggregation.MEAN, USUAL_VOTE, Combination.ROWS);
  }

  /**
   * The one output.
   *
   * @param rows the probabilities of each row, recording after recording
   * @param counts how many of them each recording has, none without
   * @param scoring the column with the score
   */
  public double[] over(List<double[]> rows, List<Integer> counts, int scoring) {
    if (combination != Combination.RECORDINGS) {
      return aggregation.over(rows, scoring, votesFrom);
    }
    List<double[]> recordings = new ArrayList<>();
    int first = 0;
    for (int count : counts) {
      recordings.add(aggregation.over(rows.subList(first, first + count), scoring, votesFrom));
      first += count;
    }
    return Aggregation.mean(recordings);
  }

  /** In the words of the metadata: {@code median of rows}. */
  public String words() {
    String of = combination == Combination.CONCATENATE ? "joined recordings" : name(combination);
    String votes = aggregation == Aggregation.VOTE ? " from " + votesFrom : "";
    return name(aggregation) + votes + " of " + of;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
