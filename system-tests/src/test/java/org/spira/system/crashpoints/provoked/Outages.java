package org.spira.system.crashpoints.provoked;

import java.time.Duration;
import java.util.List;
import org.spira.system.Bench;
import org.spira.system.Replica;

/**
 * What is behind the services is away, or has forgotten.
 *
 * @param point at which the victim is to halt
 */
record Outages(Bench bench, Victim victim, Loads loads, String point) {

  private static final Duration A_WHILE = Duration.ofSeconds(4);
  private static final Duration A_MOMENT = Duration.ofMillis(700);

  /** The broker has lost what it had confirmed. */
  void loseMessages() throws Exception {
    List<Replica> workers = bench.deployment().inferenceServers();
    workers.forEach(worker -> worker.process().pause());
    try {
      loads.ask(4);
      bench.loseMessages();
    } finally {
      workers.forEach(worker -> worker.process().resume());
    }
    victim.beFirst();
  }

  /** The store behind the service is away for a while. */
  void takeStoreAway() throws InterruptedException {
    if (victim.isApiServer()) {
      cut(List.of(victim.replica()), "documents", A_WHILE);
    } else if (point.contains(".working")) {
      silenceRecordings();
    } else {
      cut(bench.deployment().inferenceServers(), "s3", A_MOMENT);
    }
  }

  private void silenceRecordings() throws InterruptedException {
    victim.replica().linkTo("s3").silence();
    loads.ask(4);
    victim.waitForHalt(A_WHILE);
    victim.replica().linkTo("s3").heal();
  }

  private void cut(List<Replica> from, String store, Duration away) throws InterruptedException {
    from.forEach(replica -> replica.linkTo(store).cut());
    loads.ask(4);
    victim.waitForHalt(away);
    from.forEach(replica -> replica.linkTo(store).heal());
    victim.waitForHalt(Duration.ofSeconds(2));
  }
}
