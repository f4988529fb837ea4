package org.spira.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.nats.client.Dispatcher;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.spira.common.Subjects;
import org.spira.common.WireJson;
import org.spira.flood.Flood;
import org.spira.flood.client.Recordings;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.Wait;

/** Every process of both services is replaced under load, one after the other. */
class RollingRestartIT {

  private static final Duration ENDPOINT_REMOVAL = Duration.ofSeconds(1);
  private static final Duration BUDGET = Duration.ofSeconds(20);
  private static final int SIGTERM = 143;

  @Test
  void losesNoRequestAndRepeatsNoInference() throws Exception {
    Map<String, Integer> results = new ConcurrentHashMap<>();
    try (Bench bench = Bench.on(Deployment.start(Shape.cluster()))) {
      count(bench, results);
      replaceAllUnderLoad(bench);

      bench.assertBooksBalance();
      assertThat(bench.promises().ids()).hasSizeGreaterThan(20);
      assertThat(results)
          .as("results published, by inference")
          .containsOnlyKeys(bench.promises().ids());
      assertThat(results.values()).as("inferences computed twice").containsOnly(1);
    }
  }

  private static void replaceAllUnderLoad(Bench bench) throws Exception {
    Flood flood = flood(bench);
    FutureTask<Void> load = begin(flood);
    for (Replica replica : bench.deployment().replicas()) {
      replace(bench.deployment(), replica);
    }
    flood.stop();
    load.get();
  }

  /** Counts the results that are published, by inference. */
  private static void count(Bench bench, Map<String, Integer> results) {
    Dispatcher listening =
        bench
            .queues()
            .connection()
            .createDispatcher(message -> {
              String id = WireJson.readResult(message.getData()).inferenceId();
              results.merge(id, 1, Integer::sum);
            });
    listening.subscribe(Subjects.DEFAULT_RESULTS);
  }

  private static FutureTask<Void> begin(Flood flood) {
    FutureTask<Void> load =
        new FutureTask<>(() -> {
          flood.run();
          return null;
        });
    Thread.ofPlatform().start(load);
    return load;
  }

  private static Flood flood(Bench bench) throws Exception {
    Recordings recordings = Recordings.of(Deployment.project().resolve("models/samples"));
    Flood.Settings settings = new Flood.Settings(3, 4, 0, Duration.ofMinutes(10));
    return new Flood(bench.client(), bench.model(), recordings, settings, bench.promises()::note);
  }

  /**
   * As Kubernetes does: no endpoint any more, a while until everybody knows, SIGTERM, a new one.
   */
  private static void replace(Deployment deployment, Replica replica) throws InterruptedException {
    ServerProcess process = replica.process();
    boolean balanced = deployment.apiServers().contains(replica);
    if (balanced) {
      deployment.balancer().leave(replica.port());
      Wait.pass(ENDPOINT_REMOVAL);
    }
    assertThat(process.terminate(BUDGET.plusSeconds(5)))
        .as(process.name() + " ends within its budget")
        .isEqualTo(OptionalInt.of(SIGTERM));
    process.start();
    process.awaitReady();
    if (balanced) {
      deployment.balancer().join(replica.port());
    }
  }
}
