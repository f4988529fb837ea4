package org.spira.bench.report;

import java.util.Collection;
import java.util.List;

/** What is said of many measured values. */
public final class Numbers {

  private final List<Double> sorted;

  /** Of these values. */
  public Numbers(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    sorted = values.stream().sorted().toList();
  }

  /** The value that half of them do not exceed. */
  public double median() {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The smallest value that this share of them does not exceed. */
  public double percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.get(Math.max(1, rank) - 1);
  }

  /** The least. */
  public double least() {
    return sorted.getFirst();
  }

  /** The greatest. */
  public double most() {
    return sorted.getLast();
  }
}
