package org.spira.system;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * An Inference Server dies before and after everything it does to the world. The reconciler of the
 * API Servers sleeps meanwhile: the broker alone has to see to it that nothing is lost.
 */
class InferenceServerCrashPointsIT {

  private static Bench bench;

  @BeforeAll
  static void start() throws Exception {
    bench =
        Bench.on(
            Deployment.start(
                Shape.cluster()
                    .withFaults()
                    .withChallenger()
                    .api(QuickHealing.API)
                    .api(QuickHealing.SLEEPING_RECONCILER)
                    .inference(QuickHealing.INFERENCE)));
  }

  @AfterAll
  static void stop() throws Exception {
    bench.close();
  }

  @TestFactory
  Stream<DynamicTest> losesNothingWhenItHaltsAt() {
    return Crash.atEachPoint(
        bench, bench.deployment.inferenceServers(), Catalogue.INFERENCE_EFFECTS);
  }
}
