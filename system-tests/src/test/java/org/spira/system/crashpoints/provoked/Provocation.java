package org.spira.system.crashpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spira.flood.client.SpiraClient;
import org.spira.system.Administration;
import org.spira.system.Bench;
import org.spira.system.Replica;
import org.spira.system.Stores;
import org.spira.system.process.Wait;

/** Brings about what takes one replica to the point at which it is to halt. */
final class Provocation {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration A_MOMENT = Duration.ofMillis(700);

  private final Bench bench;
  private final Replica victim;
  private final String point;
  private final List<Orphan> orphans = new ArrayList<>();
  private final List<Aging> aging = new ArrayList<>();
  private final List<String> registered = new ArrayList<>();
  private final Erasing erasing;
  private final List<Thread> loads = new ArrayList<>();

  Provocation(Bench bench, Replica victim, String point) {
    this.bench = bench;
    this.victim = victim;
    this.point = point;
    this.erasing = new Erasing(bench, victim);
  }

  /** What was left for the sweeper. */
  List<Orphan> orphans() {
    return orphans;
  }

  /** What was left that is too old to be kept. */
  List<Aging> aging() {
    return aging;
  }

  /** What was erased. */
  Erasing erasing() {
    return erasing;
  }

  /** The names of users and models that were registered. */
  List<String> registered() {
    return registered;
  }

  /** Goes on until the replica has halted, or for as long as is reasonable. */
  void until(Stimulus stimulus) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!hasHalted() && System.nanoTime() < deadline) {
      once(stimulus);
    }
  }

  /** Waits for requests that could only be answered after the restart. */
  void awaitAnswers() throws InterruptedException {
    for (Thread load : loads) {
      load.join();
    }
  }

  private void once(Stimulus stimulus) throws Exception {
    switch (stimulus) {
      case LOAD -> load(firstClient(), 3);
      case ADMINISTRATION -> register("n" + UUID.randomUUID());
      case START -> start();
      case ORPHANS -> leaveOrphan();
      case AGING -> leaveAging();
      case ERASURE -> erase();
      case LOST_MESSAGES -> loseMessages();
      case STORE_AWAY -> takeStoreAway();
    }
  }

  /** Goes on with its requests by itself if they can only be answered after the restart. */
  private void load(SpiraClient first, int inferences) throws InterruptedException {
    Thread load = Thread.ofVirtual().start(() -> loadUnlessInterrupted(first, inferences));
    loads.add(load);
    boolean unused = Wait.until(PATIENCE, () -> !load.isAlive() || hasHalted());
  }

  private void loadUnlessInterrupted(SpiraClient first, int inferences) {
    try {
      bench.load(first, inferences);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private SpiraClient firstClient() {
    return isApiServer() ? bench.client(victim) : bench.client();
  }

  private void register(String name) throws InterruptedException {
    registered.add(name);
    Administration direct = new Administration(victim.url());
    Administration other = new Administration(bench.deployment().url());
    AccountLife life = life(name);
    boolean unused =
        direct.registerUser(name) + direct.registerModel(name) + direct.retireModel(name) > 0
            && life.live(direct)
            && direct.addAndRetireHospital(name) > 0;
    // 400: it was registered by the call that was not answered
    assertThat(Wait.until(PATIENCE, () -> List.of(200, 400).contains(other.registerUser(name))))
        .isTrue();
    assertThat(Wait.until(PATIENCE, () -> List.of(200, 400).contains(other.registerModel(name))))
        .isTrue();
    assertThat(Wait.until(PATIENCE, () -> List.of(200, 404).contains(other.retireModel(name))))
        .isTrue();
    assertThat(Wait.until(PATIENCE, () -> other.addAndRetireHospital(name) == 200)).isTrue();
    assertThat(Wait.until(PATIENCE, () -> life.live(other))).as("the life of " + name).isTrue();
  }

  /** What becomes of the account of this name. */
  AccountLife life(String name) {
    return new AccountLife(bench.truth().database().getCollection("users"), name);
  }

  private void start() throws InterruptedException {
    victim.process().kill();
    Stores.remove(bench.deployment().root().resolve(victim.process().name()).resolve("models"));
    victim.process().start(Map.of("SPIRA_BOOTSTRAP_HOSPITALS", "Hospital " + UUID.randomUUID()));
    boolean halted = victim.process().awaitExit(PATIENCE).isPresent();
    if (halted) {
      load(bench.client(), 2);
    }
  }

  private void leaveOrphan() throws Exception {
    orphans.add(Orphan.leave(bench));
    waitForHalt(Duration.ofSeconds(3));
  }

  private void leaveAging() throws Exception {
    aging.add(Aging.leave(bench));
    letTheVictimBeFirst();
  }

  private void erase() throws InterruptedException {
    erasing.once();
    letTheVictimBeFirst();
  }

  /** Whoever is first goes on with what is due, and looks after what was lost. */
  private void letTheVictimBeFirst() throws InterruptedException {
    List<Replica> others =
        bench.deployment().apiServers().stream().filter(api -> !api.equals(victim)).toList();
    others.forEach(other -> other.process().pause());
    waitForHalt(Duration.ofSeconds(10));
    others.forEach(other -> other.process().resume());
  }

  private void loseMessages() throws Exception {
    List<Replica> workers = bench.deployment().inferenceServers();
    workers.forEach(worker -> worker.process().pause());
    try {
      load(bench.client(), 4);
      bench.loseMessages();
    } finally {
      workers.forEach(worker -> worker.process().resume());
    }
    letTheVictimBeFirst();
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
    List<Replica> affected =
        isApiServer() ? List.of(victim) : bench.deployment().inferenceServers();
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
}
