package org.spira.system.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.spira.system.Deployment;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.Wait;

/** Makes things go wrong, one every few seconds, drawn from a seed. Used by one thread. */
final class Nemesis {

  private static final Duration HEALING = Duration.ofMinutes(2);

  private final Deployment deployment;
  private final Draw draw;
  private final Duration every;
  private final Set<Object> busy = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final List<Thread> courses = new ArrayList<>();
  private final AtomicInteger kills = new AtomicInteger();
  private final AtomicInteger faults = new AtomicInteger();

  Nemesis(Deployment deployment, long seed, Duration every) {
    this.deployment = deployment;
    this.draw = new Draw(new Random(seed), deployment);
    this.every = every;
  }

  /** Strikes until the time is over; once, about half way, all of NATS goes with its data. */
  void rage(Duration duration) throws InterruptedException {
    long begin = System.nanoTime();
    boolean wiped = false;
    while (System.nanoTime() - begin + every.toNanos() < duration.toNanos()) {
      boolean half = System.nanoTime() - begin > duration.toNanos() * 2 / 5;
      if (half && !wiped) {
        wiped = wipe();
      } else {
        strike(draw.next());
      }
      Wait.pass(every);
    }
    settle();
  }

  private boolean wipe() throws InterruptedException {
    // a node that is just being restarted must not be lost sight of
    settle();
    return strike(Fault.wipeNats(deployment));
  }

  /**
   * Kills one of each kind at the same time, and has them started at once.
   *
   * @return when that was, in the JVM's own nanoseconds
   */
  long lastBlow() throws InterruptedException {
    List<ServerProcess> victims =
        List.of(draw.apiServer(), draw.inferenceServer(), deployment.stores().nats().getFirst());
    victims.forEach(victim -> strike(Fault.kill(victim, Duration.ZERO)));
    long now = System.nanoTime();
    settle();
    return now;
  }

  int kills() {
    return kills.get();
  }

  int faults() {
    return faults.get();
  }

  private boolean strike(Fault fault) {
    if (!busy.add(fault.target())) {
      return false;
    }
    faults.incrementAndGet();
    kills.addAndGet(fault.kills());
    System.err.println("chaos: " + fault.name());
    courses.add(Thread.ofVirtual().start(() -> run(fault)));
    return true;
  }

  private void run(Fault fault) {
    try {
      fault.course().run();
      busy.remove(fault.target());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      failures.add(e);
    }
  }

  /** Waits until everything that went wrong has been put right. */
  private void settle() throws InterruptedException {
    for (Thread course : courses) {
      if (!course.join(HEALING)) {
        throw new IllegalStateException("not put right in time: " + busy);
      }
    }
    courses.clear();
    if (!failures.isEmpty()) {
      throw new IllegalStateException("something did not come back", failures.peek());
    }
  }
}
