package org.spira.inference.research.application;

import java.util.Arrays;

/** How long something takes, once it has been done a few times. */
public final class MedianTime {

  private static final int WARMING = 3;
  private static final int RUNS = 15;

  private MedianTime() {}

  /** The median of several times, in milliseconds. */
  public static double millis(Runnable work) {
    double[] millis = new double[RUNS];
    for (int run = -WARMING; run < RUNS; run++) {
      long start = System.nanoTime();
      work.run();
      if (run >= 0) {
        millis[run] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    return millis[RUNS / 2];
  }
}
