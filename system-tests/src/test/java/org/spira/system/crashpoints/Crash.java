package org.spira.system.crashpoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.DynamicTest;
import org.spira.system.Bench;
import org.spira.system.QuickHealing;
import org.spira.system.Replica;
import org.spira.system.Shape;
import org.spira.system.net.TcpLink;
import org.spira.system.process.Wait;

/** Halts one replica at one point and starts it again. */
final class Crash {

  private static final int HALTED = 137;
  private static final Duration SWEEP = Duration.ofSeconds(60);

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
    provocation.erasing().assertGone();
    assertThat(bench.truth().breaksOfTheTrail()).as("the audit trail is one chain").isEmpty();
    for (Orphan orphan : provocation.orphans()) {
      assertThat(Wait.until(SWEEP, () -> orphan.isSwept(bench))).as("swept " + orphan).isTrue();
    }
    for (String name : provocation.registered()) {
      assertRegistered(name);
    }
  }

  private void assertRegistered(String name) {
    provocation.life(name).assertLived();
    assertThat(count("users", name)).isEqualTo(1);
    assertThat(count("models", name)).isEqualTo(1);
  }

  private long count(String collection, String name) {
    Bson named = Filters.or(Filters.eq("username", name), Filters.eq("name", name));
    return bench.truth().database().getCollection(collection).countDocuments(named);
  }
}
