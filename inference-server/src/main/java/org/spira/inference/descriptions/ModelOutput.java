package org.spira.inference.descriptions;

/** What the numbers are that a graph gives for a row. */
public enum ModelOutput {
  /** Probabilities from 0 to 1; several of them sum to 1. */
  PROBABILITY {
    @Override
    double[] probabilities(double[] row) {
      double sum = 0;
      for (int column = 0; column < row.length; column++) {
        requireInRange(row[column]);
        row[column] = Math.clamp(row[column], 0.0, 1.0);
        sum += row[column];
      }
      if (row.length > 1 && Math.abs(sum - 1) > OF_SUM) {
        throw new UnusableOutputException(
            row.length == 2
                ? "the model's two numbers do not sum to 1"
                : "the model's %d numbers do not sum to 1".formatted(row.length));
      }
      return row;
    }
  },
  /**
   * Any finite numbers: one is turned into a probability by the logistic sigmoid {@code 1 / (1 +
   * exp(-x))}, several by the softmax.
   */
  LOGIT {
    @Override
    double[] probabilities(double[] row) {
      if (row.length == 1) {
        return new double[] {sigmoid(row[0])};
      }
      double[] probabilities = new double[row.length];
      for (int column = 0; column < row.length; column++) {
        // the exponential of a difference overflows to infinity, and its inverse is 0 as it should
        double others = 0;
        for (double other : row) {
          others += Math.exp(other - row[column]);
        }
        probabilities[column] = 1 / others;
      }
      return probabilities;
    }
  };

  // what single precision makes of a sum that is 1
  private static final double OF_RANGE = 1e-6;
  // what half precision does
  private static final double OF_SUM = 1e-3;

  abstract double[] probabilities(double[] row);

  /**
   * The probabilities in a row's numbers, of which there is at least one.
   *
   * @throws UnusableOutputException if they are not what they should be
   */
  public double[] probabilities(float[] row) {
    return probabilities(finite(row));
  }

  private static double[] finite(float[] row) {
    double[] values = new double[row.length];
    for (int column = 0; column < row.length; column++) {
      values[column] = row[column];
      if (!Double.isFinite(values[column])) {
        throw new UnusableOutputException("the model's output is not a finite number");
      }
    }
    return values;
  }

  private static void requireInRange(double value) {
    if (value < -OF_RANGE || value > 1 + OF_RANGE) {
      throw new UnusableOutputException("the model's output is no probability from 0 to 1");
    }
  }

  private static double sigmoid(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
