package org.spira.system.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.spira.common.RecordingPart;
import org.spira.system.process.Wait;

/** Compares what was promised with what the stores say. */
public final class Checker {

  private static final int READERS = 4;

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
    Set<String> lost = new HashSet<>();
    Set<String> duplicated = new HashSet<>(watcher.changed());
    results.forEach((id, said) -> {
      if (said.size() > 1) {
        duplicated.add(id);
      }
    });
    if (promises.sharedIds() > 0) {
      duplicated.add(promises.sharedIds() + " requests given the id of another");
    }
    for (String id : acked) {
      if (!hasEnded(statuses.get(id), results.getOrDefault(id, List.of()))) {
        lost.add(id);
      }
    }
    return new Verdict(
        acked,
        acked.stream().filter(id -> "completed".equals(statuses.get(id))).count(),
        acked.stream().filter(id -> "error".equals(statuses.get(id))).count(),
        lost,
        duplicated,
        damaged(acked),
        statuses.values().stream().filter("processing"::equals).count());
  }

  private static boolean hasEnded(@Nullable String status, List<String> said) {
    return ("completed".equals(status) || "error".equals(status))
        && said.stream().anyMatch(result -> !result.isEmpty());
  }

  private List<String> damaged(Set<String> acked) throws InterruptedException {
    List<String> damaged = new ArrayList<>();
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      List<Future<Optional<String>>> looks = new ArrayList<>();
      for (String id : acked) {
        looks.add(readers.submit(() -> damage(id)));
      }
      for (Future<Optional<String>> look : looks) {
        look.get().ifPresent(damaged::add);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the recordings could not be compared", e);
    }
    return List.copyOf(damaged);
  }

  private Optional<String> damage(String id) {
    Promises.Promise promise = promises.promise(id);
    if (promise == null) {
      return Optional.of(id);
    }
    try {
      for (Map.Entry<RecordingPart, String> sent : promise.recordings().entrySet()) {
        if (!truth.recording(id, sent.getKey()).equals(Optional.of(sent.getValue()))) {
          return Optional.of(sent.getKey().objectKey(id));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
