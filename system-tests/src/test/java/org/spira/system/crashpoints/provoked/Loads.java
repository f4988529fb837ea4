package org.spira.system.crashpoints.provoked;

import java.util.ArrayList;
import java.util.List;
import org.spira.flood.client.SpiraClient;
import org.spira.system.process.Wait;

/** Inferences that are asked for while somebody is to halt. */
final class Loads {

  private final Victim victim;
  private final List<Thread> running = new ArrayList<>();

  Loads(Victim victim) {
    this.victim = victim;
  }

  /** Goes on with its requests by itself if they can only be answered after the restart. */
  void ask(SpiraClient first, int inferences) throws InterruptedException {
    Thread load = Thread.ofVirtual().start(() -> askUnlessInterrupted(first, inferences));
    running.add(load);
    boolean unused = Wait.until(Provocation.PATIENCE, () -> !load.isAlive() || victim.hasHalted());
  }

  /** Asks anybody. */
  void ask(int inferences) throws InterruptedException {
    ask(victim.bench().client(), inferences);
  }

  private void askUnlessInterrupted(SpiraClient first, int inferences) {
    try {
      victim.bench().load(first, inferences);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void awaitAnswers() throws InterruptedException {
    for (Thread load : running) {
      load.join();
    }
  }
}
