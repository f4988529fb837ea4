package org.spira.system.crashpoints.provoked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spira.system.Bench;
import org.spira.system.Replica;
import org.spira.system.Stores;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.Wait;

/** Brings about what takes one replica to the point at which it is to halt. */
public final class Provocation {

  /** For how long a restarted replica, or another one, may take to do what was asked. */
  static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Duration SWEEP = Duration.ofSeconds(60);

  private final Bench bench;
  private final Victim victim;
  private final List<Orphan> orphans = new ArrayList<>();
  private final List<Aging> aging = new ArrayList<>();
  private final Erasing erasing;
  private final Registering registering;
  private final Loads loads;
  private final Outages outages;

  /** Of a replica that is to halt at this point. */
  public Provocation(Bench bench, Replica replica, String point) {
    this.bench = bench;
    this.victim = new Victim(bench, replica);
    this.erasing = new Erasing(bench, replica);
    this.registering = new Registering(bench, replica);
    this.loads = new Loads(victim);
    this.outages = new Outages(bench, victim, loads, point);
  }

  /** Goes on until the replica has halted, or for as long as is reasonable. */
  public void until(Stimulus stimulus) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!victim.hasHalted() && System.nanoTime() < deadline) {
      once(stimulus);
    }
  }

  /** Waits for requests that could only be answered after the restart. */
  public void awaitAnswers() throws InterruptedException {
    loads.awaitAnswers();
  }

  /** What was begun is either whole or gone. */
  public void assertHealed() throws InterruptedException {
    erasing.assertGone();
    for (Orphan orphan : orphans) {
      assertThat(Wait.until(SWEEP, () -> orphan.isSwept(bench))).as("swept " + orphan).isTrue();
    }
    for (Aging old : aging) {
      assertThat(Wait.until(SWEEP, () -> old.isOver(bench))).as("over " + old).isTrue();
    }
    registering.assertRegistered();
  }

  private void once(Stimulus stimulus) throws Exception {
    switch (stimulus) {
      case LOAD -> loads.ask(victim.client(), 3);
      case ADMINISTRATION -> registering.once();
      case START -> start();
      case ORPHANS -> leaveOrphan();
      case AGING -> leaveAging();
      case ERASURE -> erase();
      case LOST_MESSAGES -> outages.loseMessages();
      case STORE_AWAY -> outages.takeStoreAway();
    }
  }

  private void start() throws InterruptedException {
    ServerProcess process = victim.replica().process();
    process.kill();
    Stores.remove(bench.deployment().root().resolve(process.name()).resolve("models"));
    process.start(Map.of("SPIRA_BOOTSTRAP_HOSPITALS", "Hospital " + UUID.randomUUID()));
    boolean halted = process.awaitExit(PATIENCE).isPresent();
    if (halted) {
      loads.ask(2);
    }
  }

  private void leaveOrphan() throws Exception {
    orphans.add(Orphan.leave(bench));
    victim.waitForHalt(Duration.ofSeconds(3));
  }

  private void leaveAging() throws Exception {
    aging.add(Aging.leave(bench));
    victim.beFirst();
  }

  private void erase() throws InterruptedException {
    erasing.once();
    victim.beFirst();
  }
}
