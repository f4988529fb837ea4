package org.spira.system.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spira.system.Deployment;
import org.spira.system.Replica;
import org.spira.system.process.Wait;

/**
 * How much memory the services hold over time: of each service, what its largest replica held. Safe
 * for use by several threads.
 */
final class Memory implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
  private static final int LOOKS_PER_MINUTE = 12;
  private static final int WARM_UP = 2 * LOOKS_PER_MINUTE;

  private final Deployment deployment;
  private final Thread looking;
  private final Map<String, List<Long>> held = new TreeMap<>();

  /** Begins to look. */
  Memory(Deployment deployment) {
    this.deployment = deployment;
    this.looking = Thread.ofVirtual().name("memory").start(this::look);
  }

  /**
   * By which share each service holds more in the last minute than in the third; nothing for a run
   * that is too short to tell.
   */
  synchronized Map<String, Double> growth() {
    Map<String, Double> growth = new TreeMap<>();
    held.forEach((service, looks) -> {
      if (looks.size() >= WARM_UP + 2 * LOOKS_PER_MINUTE) {
        double first = median(looks.subList(WARM_UP, WARM_UP + LOOKS_PER_MINUTE));
        double last = median(looks.subList(looks.size() - LOOKS_PER_MINUTE, looks.size()));
        growth.put(service, Math.round((last / first - 1) * 1000) / 1000.0);
      }
    });
    return growth;
  }

  @Override
  public void close() {
    looking.interrupt();
  }

  private void look() {
    try {
      while (true) {
        note("api-server", deployment.apiServers());
        note("inference-server", deployment.inferenceServers());
        Wait.pass(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void note(String service, List<Replica> replicas) {
    Optional<Long> most =
        replicas.stream().map(replica -> replica.process().residentBytes()).max(Long::compare);
    held.computeIfAbsent(service, name -> new ArrayList<>()).add(most.orElse(0L));
  }

  private static double median(List<Long> looks) {
    return looks.stream().sorted().toList().get(looks.size() / 2);
  }
}
