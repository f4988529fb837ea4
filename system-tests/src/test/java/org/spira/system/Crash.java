package org.spira.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.spira.common.RecordingPart;
import org.spira.flood.client.SpiraClient;
import org.spira.system.net.TcpLink;
import org.spira.system.process.Wait;

/** Halts one replica at one point and starts it again. */
final class Crash {

  private static final int HALTED = 137;
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration A_MOMENT = Duration.ofMillis(700);
  private static final Duration SWEEP = Duration.ofSeconds(60);

  private final Bench bench;
  private final Replica victim;
  private final String point;
  private final List<String> orphans = new ArrayList<>();
  private final List<String> registered = new ArrayList<>();
  private final Erasing erasing;
  private final List<Thread> loads = new ArrayList<>();

  Crash(Bench bench, Replica victim, String point) {
    this.bench = bench;
    this.victim = victim;
    this.point = point;
    this.erasing = new Erasing(bench, victim);
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
                  Crash crash = new Crash(bench, victim, point);
                  crash.provoke(Catalogue.stimulus(effects, point));
                  crash.assertHealed();
                }));
  }

  /** Returns when the process has halted at the point and is starting again. */
  void provoke(Stimulus stimulus) throws Exception {
    victim.process().awaitReady();
    bench.forgetPromises();
    victim.haltAt(point);
    try {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!hasHalted() && System.nanoTime() < deadline) {
        once(stimulus);
      }
      assertThat(victim.process().awaitExit(Duration.ofSeconds(1)))
          .as("halted at " + point + "; the log ends: " + victim.process().tail())
          .isEqualTo(OptionalInt.of(HALTED));
    } finally {
      victim.haltNowhere();
      victim.links().forEach(TcpLink::heal);
    }
    victim.process().start();
    for (Thread load : loads) {
      load.join();
    }
  }

  /** What was promised is kept, and what was begun is either whole or gone. */
  void assertHealed() throws Exception {
    bench.assertBooksBalance();
    erasing.assertGone();
    assertThat(bench.truth.trailIsChained()).as("the audit trail is one chain").isTrue();
    for (String orphan : orphans) {
      assertThat(Wait.until(SWEEP, () -> isSwept(orphan))).as("swept " + orphan).isTrue();
    }
    for (String name : registered) {
      assertThat(bench.truth.database().getCollection("users").countDocuments(named(name)))
          .isEqualTo(1);
      assertThat(bench.truth.database().getCollection("models").countDocuments(named(name)))
          .isEqualTo(1);
    }
  }

  private void once(Stimulus stimulus) throws Exception {
    switch (stimulus) {
      case LOAD -> load(firstClient(), 3);
      case ADMINISTRATION -> register("n" + UUID.randomUUID());
      case START -> start();
      case ORPHANS -> leaveOrphan();
      case ERASURE -> erase();
      case LOST_MESSAGES -> loseMessages();
      case STORE_AWAY -> takeStoreAway();
    }
  }

  /** Goes on with its requests by itself if they can only be answered after the restart. */
  private void load(SpiraClient first, int inferences) throws InterruptedException {
    Thread load =
        Thread.ofVirtual()
            .start(() -> {
              try {
                bench.load(first, inferences);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    loads.add(load);
    boolean unused = Wait.until(PATIENCE, () -> !load.isAlive() || hasHalted());
  }

  private SpiraClient firstClient() {
    return isApiServer() ? bench.client(victim) : bench.client();
  }

  private void register(String name) throws InterruptedException {
    registered.add(name);
    Administration direct = new Administration(victim.url());
    Administration other = new Administration(bench.deployment.url());
    boolean unused =
        direct.registerUser(name) + direct.registerModel(name) + direct.retireModel(name) > 0;
    // 400: it was registered by the call that was not answered
    assertThat(Wait.until(PATIENCE, () -> List.of(200, 400).contains(other.registerUser(name))))
        .isTrue();
    assertThat(Wait.until(PATIENCE, () -> List.of(200, 400).contains(other.registerModel(name))))
        .isTrue();
    assertThat(Wait.until(PATIENCE, () -> List.of(200, 404).contains(other.retireModel(name))))
        .isTrue();
  }

  private void start() throws InterruptedException {
    victim.process().kill();
    Stores.remove(bench.deployment.root().resolve(victim.process().name()).resolve("models"));
    victim.process().start(Map.of("SPIRA_BOOTSTRAP_HOSPITALS", "Hospital " + UUID.randomUUID()));
    boolean halted = victim.process().awaitExit(PATIENCE).isPresent();
    if (halted) {
      load(bench.client(), 2);
    }
  }

  private void leaveOrphan() throws Exception {
    orphans.add(bench.leaveOrphan());
    waitForHalt(Duration.ofSeconds(3));
  }

  private void erase() throws InterruptedException {
    erasing.once();
    // whoever is first goes on with what is due: let it be the victim
    List<Replica> others = others();
    others.forEach(other -> other.process().pause());
    waitForHalt(Duration.ofSeconds(10));
    others.forEach(other -> other.process().resume());
  }

  private List<Replica> others() {
    return bench.deployment.apiServers().stream().filter(api -> !api.equals(victim)).toList();
  }

  private void loseMessages() throws Exception {
    List<Replica> workers = bench.deployment.inferenceServers();
    workers.forEach(worker -> worker.process().pause());
    try {
      load(bench.client(), 4);
      bench.loseMessages();
    } finally {
      workers.forEach(worker -> worker.process().resume());
    }
    // whoever is first looks after what was lost: let it be the victim
    List<Replica> others = others();
    others.forEach(other -> other.process().pause());
    waitForHalt(Duration.ofSeconds(10));
    others.forEach(other -> other.process().resume());
  }

  private void takeStoreAway() throws InterruptedException {
    String store = isApiServer() ? "documents" : "s3";
    if (point.contains(".working") && !isApiServer()) {
      victim.linkTo(store).silence();
      load(bench.client(), 4);
      waitForHalt(Duration.ofSeconds(4));
      victim.linkTo(store).heal();
      return;
    }
    List<Replica> affected = isApiServer() ? List.of(victim) : bench.deployment.inferenceServers();
    affected.forEach(replica -> replica.linkTo(store).cut());
    load(bench.client(), 4);
    waitForHalt(isApiServer() ? Duration.ofSeconds(4) : A_MOMENT);
    affected.forEach(replica -> replica.linkTo(store).heal());
    waitForHalt(Duration.ofSeconds(2));
  }

  private void waitForHalt(Duration atMost) throws InterruptedException {
    boolean unused = victim.process().awaitExit(atMost).isPresent();
  }

  private boolean hasHalted() {
    return !victim.process().isAlive();
  }

  private boolean isApiServer() {
    return victim.process().name().startsWith("api");
  }

  private boolean isSwept(String orphan) {
    try {
      for (RecordingPart part : RecordingPart.values()) {
        if (bench.truth.recording(orphan, part).isPresent()) {
          return false;
        }
      }
      return true;
    } catch (java.io.IOException e) {
      return false;
    }
  }

  private static org.bson.conversions.Bson named(String name) {
    return Filters.or(Filters.eq("username", name), Filters.eq("name", name));
  }
}
