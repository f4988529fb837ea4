package org.spira.system.check;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spira.system.process.Wait;

/** Compares what was promised with what the stores say. */
public final class Checker {

  private final Truth truth;
  private final Promises promises;
  private final Watcher watcher;
  private final Queues queues;

  /** Of these books. */
  public Checker(Truth truth, Queues queues, Promises promises, Watcher watcher) {
    this.truth = truth;
    this.queues = queues;
    this.promises = promises;
    this.watcher = watcher;
  }

  /**
   * Waits until all has ended and nothing is on its way any more that could end it again, at most
   * this long, and then compares everything.
   */
  public Verdict check(Duration atMost) throws InterruptedException {
    boolean unused = Wait.until(atMost, this::everythingHasEnded);
    watcher.look();
    return verdict();
  }

  private boolean everythingHasEnded() {
    Map<String, String> statuses = truth.statuses();
    return statuses.keySet().containsAll(promises.ids())
        && !statuses.containsValue("processing")
        && queues.areEmpty();
  }

  private Verdict verdict() throws InterruptedException {
    Map<String, String> statuses = truth.statuses();
    Map<String, List<String>> results = truth.results();
    Set<String> acked = promises.ids();
    return new Verdict(
        acked,
        acked.stream().filter(id -> "completed".equals(statuses.get(id))).count(),
        acked.stream().filter(id -> "error".equals(statuses.get(id))).count(),
        lost(acked, statuses, results),
        duplicated(results),
        new Damage(truth, promises).among(acked),
        statuses.values().stream().filter("processing"::equals).count());
  }

  private static Set<String> lost(
      Set<String> acked, Map<String, String> statuses, Map<String, List<String>> results) {
    return acked.stream()
        .filter(id -> !hasEnded(statuses.get(id), results.getOrDefault(id, List.of())))
        .collect(Collectors.toSet());
  }

  private Set<String> duplicated(Map<String, List<String>> results) {
    Set<String> duplicated = new HashSet<>(watcher.changed());
    results.forEach((id, said) -> {
      if (said.size() > 1) {
        duplicated.add(id);
      }
    });
    if (promises.sharedIds() > 0) {
      duplicated.add(promises.sharedIds() + " requests given the id of another");
    }
    return duplicated;
  }

  private static boolean hasEnded(@Nullable String status, List<String> said) {
    return ("completed".equals(status) || "error".equals(status))
        && said.stream().anyMatch(result -> !result.isEmpty());
  }
}
