package org.spira.system;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
  private final AtomicInteger turn = new AtomicInteger();

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
    Map<String, Stimulus> effects = Catalogue.INFERENCE_EFFECTS;
    List<Replica> replicas = bench.deployment.inferenceServers();
    return Catalogue.points(effects).stream()
        .map(point ->
            DynamicTest.dynamicTest(
                point,
                () -> {
                  Replica victim = replicas.get(turn.getAndIncrement() % replicas.size());
                  Crash crash = new Crash(bench, victim, point);
                  crash.provoke(Catalogue.stimulus(effects, point));
                  crash.assertHealed();
                }));
  }
}
