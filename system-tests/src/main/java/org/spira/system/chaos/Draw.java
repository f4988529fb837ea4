package org.spira.system.chaos;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.spira.system.Deployment;
import org.spira.system.net.TcpLink;
import org.spira.system.process.ServerProcess;

/**
 * Draws faults: first what kind of thing it happens to, then which, then what happens.
 *
 * @param random the same seed draws the same faults
 */
record Draw(RandomGenerator random, Deployment deployment) {

  /** The next fault. */
  Fault next() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> ofProcess(apiServer());
      case 2, 3 -> ofProcess(inferenceServer());
      case 4 -> ofProcess(oneOf(deployment.stores().nats()));
      case 5 -> ofProcess(deployment.stores().s3());
      case 6 -> ofProcess(deployment.stores().documents());
      default -> ofLink(oneOf(deployment.links()));
    };
  }

  ServerProcess apiServer() {
    return oneOf(deployment.apiServers()).process();
  }

  ServerProcess inferenceServer() {
    return oneOf(deployment.inferenceServers()).process();
  }

  private Fault ofProcess(ServerProcess process) {
    Duration lasting = Duration.ofMillis(500 + random.nextInt(1500));
    return switch (random.nextInt(3)) {
      case 0 -> Fault.kill(process, lasting);
      case 1 -> Fault.pause(process, lasting);
      default -> Fault.restart(process);
    };
  }

  private Fault ofLink(TcpLink link) {
    Duration lasting = Duration.ofMillis(1000 + random.nextInt(3000));
    Duration delay = Duration.ofMillis(20 + random.nextInt(130));
    return switch (random.nextInt(4)) {
      case 0 -> Fault.onLink("cut ", link, lasting, link::cut);
      case 1 -> Fault.onLink("silence ", link, lasting, link::silence);
      case 2 -> Fault.onLink("slow ", link, lasting, () -> link.slow(delay));
      default -> Fault.onLink("reset ", link, Duration.ZERO, link::reset);
    };
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
