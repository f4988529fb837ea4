package org.spira.inference.descriptions.domain.pooling;

import java.util.Comparator;
import java.util.List;

/** How the probabilities of several rows become those of one. */
public enum Aggregation {
  /** The arithmetic mean of each column. */
  MEAN {
    @Override
    double[] over(List<double[]> rows, int scoring, double votesFrom) {
      return mean(rows);
    }
  },
  /**
   * The row with the median score; of an even number of rows, the mean of both in the middle. So
   * several columns still sum to 1.
   */
  MEDIAN {
    @Override
    double[] over(List<double[]> rows, int scoring, double votesFrom) {
      List<double[]> sorted = rows.stream().sorted(byScore(scoring)).toList();
      return mean(sorted.subList((rows.size() - 1) / 2, rows.size() / 2 + 1));
    }
  },
  /** The row with the smallest score. */
  MIN {
    @Override
    double[] over(List<double[]> rows, int scoring, double votesFrom) {
      return rows.stream().min(byScore(scoring)).orElseThrow();
    }
  },
  /** The row with the greatest score. */
  MAX {
    @Override
    double[] over(List<double[]> rows, int scoring, double votesFrom) {
      return rows.stream().max(byScore(scoring)).orElseThrow();
    }
  },
  /** The share of the rows that vote for the score; the rest is the other column's. */
  VOTE {
    @Override
    double[] over(List<double[]> rows, int scoring, double votesFrom) {
      double[] shares = new double[rows.getFirst().length];
      double votes = rows.stream().filter(row -> row[scoring] >= votesFrom).count();
      if (shares.length == 2) {
        shares[1 - scoring] = (rows.size() - votes) / rows.size();
      }
      shares[scoring] = votes / rows.size();
      return shares;
    }
  };

  /**
   * The probabilities of the rows together, one value for each column.
   *
   * @param rows at least one row; all of the same length, one or two
   * @param scoring the column with the score
   * @param votesFrom the least score with which a row votes for it
   */
  abstract double[] over(List<double[]> rows, int scoring, double votesFrom);

  static double[] mean(List<double[]> rows) {
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

  private static Comparator<double[]> byScore(int scoring) {
    return Comparator.comparingDouble(row -> row[scoring]);
  }
}
