package org.spira.system.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.spira.flood.client.SpiraClient;
import org.spira.system.Deployment;
import org.spira.system.Replica;
import org.spira.system.check.Watcher;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.Wait;

/**
 * The way back to full service: every process is ready, and what each API Server accepts now has
 * ended.
 */
final class Recovery {

  private static final Duration REQUEST = Duration.ofSeconds(15);
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final double NANOS_PER_SECOND = 1e9;

  private final Deployment deployment;
  private final Probes probes;
  private final Watcher watcher;

  Recovery(Deployment deployment, Probes probes, Watcher watcher) {
    this.deployment = deployment;
    this.probes = probes;
    this.watcher = watcher;
  }

  /**
   * Waits for it.
   *
   * @param since in the JVM's own nanoseconds
   * @return how long after that it was reached
   * @throws IllegalStateException if it is not reached in time
   */
  double secondsSince(long since) throws InterruptedException {
    if (!Wait.until(PATIENCE, this::isEverythingReady)) {
      throw new IllegalStateException("not everything became ready within " + PATIENCE);
    }
    note("all processes are ready", since);
    Set<String> accepted = acceptedByEach();
    note("every API Server accepts", since);
    if (!Wait.until(PATIENCE, () -> watcher.haveEnded(accepted))) {
      throw new IllegalStateException("what is accepted after recovery does not end");
    }
    return (System.nanoTime() - since) / NANOS_PER_SECOND;
  }

  private boolean isEverythingReady() throws InterruptedException {
    for (ServerProcess process : deployment.processes()) {
      if (!process.isReady()) {
        return false;
      }
    }
    return true;
  }

  private Set<String> acceptedByEach() throws InterruptedException {
    Set<String> ids = ConcurrentHashMap.newKeySet();
    try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> accepted = new ArrayList<>();
      for (Replica replica : deployment.apiServers()) {
        accepted.add(each.submit(() -> accepts(replica, ids)));
      }
      failUnlessAll(accepted);
    }
    return ids;
  }

  private static void failUnlessAll(List<Future<Boolean>> accepted) throws InterruptedException {
    for (Future<Boolean> one : accepted) {
      if (!Results.of(one)) {
        throw new IllegalStateException("an API Server accepts nothing within " + PATIENCE);
      }
    }
  }

  private boolean accepts(Replica replica, Set<String> ids) throws InterruptedException {
    SpiraClient client = deployment.client(replica.url(), REQUEST);
    return Wait.until(PATIENCE, () -> probes.submit(client).map(ids::add).isPresent());
  }

  private static void note(String what, long since) {
    double seconds = (System.nanoTime() - since) / NANOS_PER_SECOND;
    System.err.printf("chaos: %s %.1f s after the last kill%n", what, seconds);
  }
}
