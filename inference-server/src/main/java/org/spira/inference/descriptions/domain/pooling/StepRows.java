package org.spira.inference.descriptions.domain.pooling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.spira.inference.descriptions.UnusableOutputException;

/**
 * What a graph gives step by step, with each step as a row.
 *
 * @param rows the numbers of each step, recording after recording
 * @param counts how many of them each recording has
 */
public record StepRows(List<float[]> rows, List<Integer> counts) {

  /**
   * The steps of these rows.
   *
   * @param counts how many of the rows each recording has
   * @param columns how many numbers a step has
   * @throws UnusableOutputException if a row has no steps of so many
   */
  public static StepRows of(List<float[]> rows, List<Integer> counts, int columns) {
    List<float[]> steps = new ArrayList<>();
    rows.forEach(row -> cut(row, columns, steps));
    return new StepRows(steps, counts(rows, counts, columns));
  }

  /** How many steps each recording has, of rows that can be cut into them. */
  public static List<Integer> counts(List<float[]> rows, List<Integer> counts, int columns) {
    List<Integer> steps = new ArrayList<>();
    int row = 0;
    for (int count : counts) {
      List<float[]> theirs = rows.subList(row, row + count);
      steps.add(theirs.stream().mapToInt(each -> each.length / columns).sum());
      row += count;
    }
    return steps;
  }

  private static void cut(float[] row, int columns, List<float[]> steps) {
    if (row.length == 0 || row.length % columns != 0) {
      throw new UnusableOutputException(
          "the model gave %d numbers for a row, which are no steps of %d"
              .formatted(row.length, columns));
    }
    for (int from = 0; from < row.length; from += columns) {
      steps.add(Arrays.copyOfRange(row, from, from + columns));
    }
  }
}
