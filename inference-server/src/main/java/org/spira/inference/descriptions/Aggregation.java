package org.spira.inference.descriptions;

import java.util.List;

/** How the outputs of a model's rows become the one output of an inference. */
public enum Aggregation {
  /** The arithmetic mean of each column. */
  MEAN {
    @Override
    double of(List<float[]> rows, int column) {
      double sum = 0;
      for (float[] row : rows) {
        sum += row[column];
      }
      return sum / rows.size();
    }
  },
  /** The greatest value of each column. */
  MAX {
    @Override
    double of(List<float[]> rows, int column) {
      double greatest = Double.NEGATIVE_INFINITY;
      for (float[] row : rows) {
        greatest = Math.max(greatest, row[column]);
      }
      return greatest;
    }
  };

  abstract double of(List<float[]> rows, int column);

  /**
   * The output of an inference, one value for each column.
   *
   * @param rows at least one row; all of the same length
   * @throws UnusableOutputException if a value is not a finite number
   */
  public double[] over(List<float[]> rows) {
    double[] output = new double[rows.getFirst().length];
    for (int column = 0; column < output.length; column++) {
      output[column] = of(rows, column);
      if (!Double.isFinite(output[column])) {
        throw new UnusableOutputException("the model's output is not a finite number");
      }
    }
    return output;
  }
}
