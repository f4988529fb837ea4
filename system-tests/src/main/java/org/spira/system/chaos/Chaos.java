package org.spira.system.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.spira.flood.Flood;
import org.spira.flood.client.Answer;
import org.spira.flood.client.Recordings;
import org.spira.flood.client.SpiraClient;
import org.spira.flood.client.Submission;
import org.spira.system.Deployment;
import org.spira.system.Replica;
import org.spira.system.check.Checker;
import org.spira.system.check.Promises;
import org.spira.system.check.Queues;
import org.spira.system.check.Truth;
import org.spira.system.check.Verdict;
import org.spira.system.check.Watcher;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.Wait;

/** One run: load and faults, then peace, then the reckoning. */
public final class Chaos {

  private static final Duration REQUEST = Duration.ofSeconds(15);
  private static final Duration RECOVERY = Duration.ofSeconds(90);
  private static final Duration HEALING = Duration.ofMinutes(3);
  private static final Duration NO_END = Duration.ofDays(1);
  private static final double NANOS_PER_SECOND = 1e9;

  private final Deployment deployment;
  private final Settings settings;
  private final Recordings recordings;

  /** On a deployment that is ready, and stays the caller's to close. */
  public Chaos(Deployment deployment, Settings settings, Recordings recordings) {
    this.deployment = deployment;
    this.settings = settings;
    this.recordings = recordings;
  }

  /**
   * How long, how hard and how evil.
   *
   * @param duration how long things go wrong
   * @param every how often
   * @param rate requests per second
   * @param clients requests at the same time
   */
  public record Settings(Duration duration, long seed, Duration every, double rate, int clients) {}

  /** What a run was like, beside its verdict. */
  record Course(
      long seconds,
      int faults,
      int kills,
      double slowestSeconds,
      double recoverySeconds,
      Map<String, Double> memoryGrowth,
      long seed) {}

  /** Runs; at the end everything is healed. */
  public Report run() throws InterruptedException, IOException {
    long begin = System.nanoTime();
    Promises promises = new Promises();
    Nemesis nemesis = new Nemesis(deployment, settings.seed(), settings.every());
    SpiraClient client = deployment.client(deployment.url(), REQUEST);
    String model = client.modelId(Optional.of(deployment.model()));
    Flood flood = new Flood(client, model, recordings, load(), promises::note);
    try (Truth truth = new Truth(deployment.stores());
        Queues queues = new Queues(deployment.stores());
        Watcher watcher = new Watcher(truth, promises);
        Memory memory = new Memory(deployment)) {
      FutureTask<Void> load = begin(flood);
      nemesis.rage(settings.duration());
      double recovery = recovery(nemesis.lastBlow(), model, promises, watcher);
      Map<String, Double> growth = memory.growth();
      flood.stop();
      Void unused = result(load);
      Verdict verdict = new Checker(truth, queues, promises, watcher).check(HEALING);
      System.err.println("chaos: refused " + promises.refusals());
      explain(verdict);
      Course course =
          new Course(
              (System.nanoTime() - begin) / (long) NANOS_PER_SECOND,
              nemesis.faults(),
              nemesis.kills(),
              watcher.slowestSeconds(),
              recovery,
              growth,
              settings.seed());
      return Report.of(verdict, promises.requests(), promises.refused(), course);
    }
  }

  private Flood.Settings load() {
    return new Flood.Settings(settings.clients(), settings.rate(), 1, NO_END);
  }

  private static FutureTask<Void> begin(Flood flood) {
    FutureTask<Void> load =
        new FutureTask<>(() -> {
          flood.run();
          return null;
        });
    Thread.ofPlatform().name("load").start(load);
    return load;
  }

  /** Full service: every process is ready, and what each API Server accepts now has ended. */
  private double recovery(long since, String model, Promises promises, Watcher watcher)
      throws InterruptedException {
    if (!Wait.until(RECOVERY, this::isWholeAgain)) {
      throw new IllegalStateException("not everything became ready within " + RECOVERY);
    }
    note("all processes are ready", since);
    Set<String> probes = ConcurrentHashMap.newKeySet();
    try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> accepted = new ArrayList<>();
      for (Replica replica : deployment.apiServers()) {
        accepted.add(each.submit(() -> accepts(replica, model, promises, probes)));
      }
      for (Future<Boolean> one : accepted) {
        if (!result(one)) {
          throw new IllegalStateException("an API Server accepts nothing within " + RECOVERY);
        }
      }
    }
    note("every API Server accepts", since);
    if (!Wait.until(RECOVERY, () -> watcher.haveEnded(probes))) {
      throw new IllegalStateException("what is accepted after recovery does not end");
    }
    return (System.nanoTime() - since) / NANOS_PER_SECOND;
  }

  private boolean accepts(Replica replica, String model, Promises promises, Set<String> probes)
      throws InterruptedException {
    SpiraClient client = deployment.client(replica.url(), REQUEST);
    return Wait.until(RECOVERY, () -> probe(client, model, promises).map(probes::add).isPresent());
  }

  private static void note(String what, long since) {
    double seconds = (System.nanoTime() - since) / NANOS_PER_SECOND;
    System.err.printf("chaos: %s %.1f s after the last kill%n", what, seconds);
  }

  private boolean isWholeAgain() throws InterruptedException {
    for (ServerProcess process : deployment.processes()) {
      if (!process.isReady()) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> probe(SpiraClient client, String model, Promises promises)
      throws InterruptedException {
    Submission submission = new Submission(model, recordings.set(0), UUID.randomUUID().toString());
    Answer answer = client.submit(submission);
    if (answer.isAcknowledged()) {
      promises.note(submission, answer);
    }
    return answer.inferenceId();
  }

  private static <T> T result(Future<T> task) throws InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a part of the run failed", e);
    }
  }

  private static void explain(Verdict verdict) {
    verdict.lost().forEach(id -> System.err.println("chaos: lost " + id));
    verdict.duplicated().forEach(id -> System.err.println("chaos: duplicated " + id));
    verdict.damaged().forEach(key -> System.err.println("chaos: damaged " + key));
  }
}
