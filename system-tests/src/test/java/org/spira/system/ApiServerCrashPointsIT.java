package org.spira.system;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An API Server dies before and after everything it does to the world; the others go on. */
class ApiServerCrashPointsIT {

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
                    .inference(QuickHealing.INFERENCE)));
  }

  @AfterAll
  static void stop() throws Exception {
    bench.close();
  }

  @TestFactory
  Stream<DynamicTest> losesNothingWhenItHaltsAt() {
    Map<String, Stimulus> effects = Catalogue.API_EFFECTS;
    List<Replica> replicas = bench.deployment.apiServers();
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
