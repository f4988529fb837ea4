package org.spira.system.crashpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.spira.system.Bench;
import org.spira.system.QuickHealing;
import org.spira.system.Replica;
import org.spira.system.Shape;
import org.spira.system.crashpoints.provoked.Provocation;
import org.spira.system.crashpoints.provoked.Stimulus;
import org.spira.system.net.TcpLink;

/** Halts one replica at one point and starts it again. */
final class Crash {

  private static final int HALTED = 137;

  private final Bench bench;
  private final Replica victim;
  private final String point;
  private final Provocation provocation;

  Crash(Bench bench, Replica victim, String point) {
    this.bench = bench;
    this.victim = victim;
    this.point = point;
    this.provocation = new Provocation(bench, victim, point);
  }

  /** Three of each, with a challenger and a place to halt at everywhere. */
  static Shape shape() {
    return QuickHealing.of(Shape.cluster().withFaults().withChallenger());
  }

  /** A test for each point before and after these effects; the replicas take turns. */
  static Stream<DynamicTest> atEachPoint(
      Bench bench, List<Replica> replicas, Map<String, Stimulus> effects) {
    AtomicInteger turn = new AtomicInteger();
    return Catalogue.points(effects).stream()
        .map(point ->
            DynamicTest.dynamicTest(
                point,
                () -> {
                  Replica victim = replicas.get(turn.getAndIncrement() % replicas.size());
                  new Crash(bench, victim, point).test(Catalogue.stimulus(effects, point));
                }));
  }

  private void test(Stimulus stimulus) throws Exception {
    provoke(stimulus);
    assertHealed();
  }

  /** Returns when the process has halted at the point and is starting again. */
  void provoke(Stimulus stimulus) throws Exception {
    victim.process().awaitReady();
    bench.forgetPromises();
    victim.haltAt(point);
    try {
      provocation.until(stimulus);
      assertThat(victim.process().awaitExit(Duration.ofSeconds(1)))
          .as("halted at " + point + "; the log ends: " + victim.process().tail())
          .isEqualTo(OptionalInt.of(HALTED));
    } finally {
      victim.haltNowhere();
      victim.links().forEach(TcpLink::heal);
    }
    victim.process().start();
    provocation.awaitAnswers();
  }

  /** What was promised is kept, and what was begun is either whole or gone. */
  void assertHealed() throws Exception {
    bench.assertBooksBalance();
    assertThat(bench.truth().breaksOfTheTrail()).as("the audit trail is one chain").isEmpty();
    provocation.assertHealed();
  }
}
