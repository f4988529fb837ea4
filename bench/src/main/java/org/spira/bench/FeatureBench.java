package org.spira.bench;

import java.util.List;
import org.spira.bench.micro.Micro;
import org.spira.bench.report.FeatureTimes;

/** Measures the steps from a recording to its features alone, and prints their table. */
public final class FeatureBench {

  private FeatureBench() {}

  /**
   * Runs it.
   *
   * @param flags of the JVMs that are measured
   */
  public static void main(String[] flags) throws Exception {
    System.out.println(new FeatureTimes(Micro.features(List.of(flags))).table().markdown());
  }
}
