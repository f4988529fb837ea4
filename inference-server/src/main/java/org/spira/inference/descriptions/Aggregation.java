package org.spira.inference.descriptions;

import java.util.Comparator;
import java.util.List;

/** How the probabilities of a model's rows become the one output of an inference. */
public enum Aggregation {
  /** The arithmetic mean of each column. */
  MEAN {
    @Override
    double[] over(List<double[]> rows, int scoring) {
      double[] means = new double[rows.getFirst().length];
      for (double[] row : rows) {
        for (int column = 0; column < means.length; column++) {
          means[column] += row[column];
        }
      }
      for (int column = 0; column < means.length; column++) {
        means[column] /= rows.size();
      }
      return means;
    }
  },
  /** The row with the greatest score, so that two columns still sum to 1. */
  MAX {
    @Override
    double[] over(List<double[]> rows, int scoring) {
      return rows.stream().max(Comparator.comparingDouble(row -> row[scoring])).orElseThrow();
    }
  };

  /**
   * The output of an inference, one value for each column.
   *
   * @param rows at least one row; all of the same length
   * @param scoring the column with the score
   */
  abstract double[] over(List<double[]> rows, int scoring);
}
