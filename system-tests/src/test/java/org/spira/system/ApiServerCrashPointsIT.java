package org.spira.system;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An API Server dies before and after everything it does to the world; the others go on. */
class ApiServerCrashPointsIT {

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
                    .inference(QuickHealing.INFERENCE)));
  }

  @AfterAll
  static void stop() throws Exception {
    bench.close();
  }

  @TestFactory
  Stream<DynamicTest> losesNothingWhenItHaltsAt() {
    return Crash.atEachPoint(bench, bench.deployment.apiServers(), Catalogue.API_EFFECTS);
  }
}
