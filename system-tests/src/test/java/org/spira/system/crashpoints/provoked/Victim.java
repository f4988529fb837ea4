package org.spira.system.crashpoints.provoked;

import java.time.Duration;
import java.util.List;
import org.spira.flood.client.SpiraClient;
import org.spira.system.Bench;
import org.spira.system.Replica;

/**
 * The replica that is to halt.
 *
 * @param bench where it is one of several
 */
record Victim(Bench bench, Replica replica) {

  boolean hasHalted() {
    return !replica.process().isAlive();
  }

  void waitForHalt(Duration atMost) throws InterruptedException {
    boolean unused = replica.process().awaitExit(atMost).isPresent();
  }

  boolean isApiServer() {
    return replica.process().name().startsWith("api");
  }

  /** Asks it first, if it can be asked. */
  SpiraClient client() {
    return isApiServer() ? bench.client(replica) : bench.client();
  }

  /** Whoever is first goes on with what is due, and looks after what was lost. */
  void beFirst() throws InterruptedException {
    List<Replica> others =
        bench.deployment().apiServers().stream().filter(api -> !api.equals(replica)).toList();
    others.forEach(other -> other.process().pause());
    waitForHalt(Duration.ofSeconds(10));
    others.forEach(other -> other.process().resume());
  }
}
