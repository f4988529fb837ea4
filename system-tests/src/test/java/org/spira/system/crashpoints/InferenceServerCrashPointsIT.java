package org.spira.system.crashpoints;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spira.system.Bench;
import org.spira.system.QuickHealing;
import org.spira.system.StartedBench;

/**
 * An Inference Server dies before and after everything it does to the world. The reconciler of the
 * API Servers sleeps meanwhile: the broker alone has to see to it that nothing is lost.
 */
class InferenceServerCrashPointsIT {

  @RegisterExtension
  private static final StartedBench STARTED =
      StartedBench.on(Crash.shape().api(QuickHealing.SLEEPING_RECONCILER));

  @TestFactory
  Stream<DynamicTest> losesNothingWhenItHaltsAt() {
    Bench bench = STARTED.bench();
    return Crash.atEachPoint(
        bench, bench.deployment().inferenceServers(), Catalogue.INFERENCE_EFFECTS);
  }
}
