package org.spira.system.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.spira.flood.Flood;
import org.spira.flood.client.Recordings;
import org.spira.flood.client.SpiraClient;
import org.spira.system.Deployment;
import org.spira.system.check.Checker;
import org.spira.system.check.Promises;
import org.spira.system.check.Queues;
import org.spira.system.check.Truth;
import org.spira.system.check.Verdict;
import org.spira.system.check.Watcher;

/** One run: load and faults, then peace, then the reckoning. */
public final class Chaos {

  private static final Duration REQUEST = Duration.ofSeconds(15);
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
      long lastBlow = nemesis.lastBlow();
      Probes probes = new Probes(model, recordings, promises);
      double recovery = new Recovery(deployment, probes, watcher).secondsSince(lastBlow);
      Map<String, Double> growth = memory.growth();
      flood.stop();
      Void unused = Results.of(load);
      Verdict verdict = new Checker(truth, queues, promises, watcher).check(HEALING);
      explain(verdict, promises);
      Course course = course(begin, nemesis, watcher, recovery, growth);
      return Report.of(verdict, promises.requests(), promises.refused(), course);
    }
  }

  private Course course(
      long begin, Nemesis nemesis, Watcher watcher, double recovery, Map<String, Double> growth) {
    return new Course(
        (System.nanoTime() - begin) / (long) NANOS_PER_SECOND,
        nemesis.faults(),
        nemesis.kills(),
        watcher.slowestSeconds(),
        recovery,
        growth,
        settings.seed());
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

  private static void explain(Verdict verdict, Promises promises) {
    System.err.println("chaos: refused " + promises.refusals());
    verdict.lost().forEach(id -> System.err.println("chaos: lost " + id));
    verdict.duplicated().forEach(id -> System.err.println("chaos: duplicated " + id));
    verdict.damaged().forEach(key -> System.err.println("chaos: damaged " + key));
  }
}
