package org.spira.system.chaos;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.spira.system.Deployment;
import org.spira.system.Replica;
import org.spira.system.net.TcpLink;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.Wait;

/**
 * Something that goes wrong and is put right again after a while.
 *
 * @param name for the log
 * @param target what it happens to; nothing else happens to the same at that time
 * @param kills how many processes it kills
 * @param course makes it go wrong, waits, and puts it right
 */
record Fault(String name, Object target, int kills, Course course) {

  private static final Duration SHUTDOWN = Duration.ofSeconds(25);

  interface Course {
    void run() throws InterruptedException;
  }

  /** Draws a fault: first what kind of thing it happens to, then which, then what happens. */
  static Fault draw(RandomGenerator random, Deployment deployment) {
    List<Replica> apis = deployment.apiServers();
    List<Replica> inferences = deployment.inferenceServers();
    return switch (random.nextInt(8)) {
      case 0, 1 -> ofProcess(random, pick(random, apis).process());
      case 2, 3 -> ofProcess(random, pick(random, inferences).process());
      case 4 -> ofProcess(random, pick(random, deployment.stores().nats()));
      case 5 -> ofProcess(random, deployment.stores().s3());
      case 6 -> ofProcess(random, deployment.stores().documents());
      default -> ofLink(random, pick(random, deployment.links()));
    };
  }

  private static Fault ofProcess(RandomGenerator random, ServerProcess process) {
    Duration lasting = Duration.ofMillis(500 + random.nextInt(1500));
    return switch (random.nextInt(3)) {
      case 0 -> kill(process, lasting);
      case 1 ->
          new Fault(
              "pause " + process.name(),
              process,
              0,
              () -> {
                process.pause();
                Wait.pass(lasting.multipliedBy(2));
                process.resume();
              });
      default ->
          new Fault(
              "restart " + process.name(),
              process,
              0,
              () -> {
                process.terminate(SHUTDOWN);
                startAgain(process);
              });
    };
  }

  /** Ends a process without warning; its supervisor starts it again after a while. */
  static Fault kill(ServerProcess process, Duration lasting) {
    return new Fault(
        "kill " + process.name(),
        process,
        1,
        () -> {
          process.kill();
          Wait.pass(lasting);
          startAgain(process);
        });
  }

  private static Fault ofLink(RandomGenerator random, TcpLink link) {
    Duration lasting = Duration.ofMillis(1000 + random.nextInt(3000));
    Duration delay = Duration.ofMillis(20 + random.nextInt(130));
    return switch (random.nextInt(4)) {
      case 0 -> onLink("cut ", link, lasting, link::cut);
      case 1 -> onLink("silence ", link, lasting, link::silence);
      case 2 -> onLink("slow ", link, lasting, () -> link.slow(delay));
      default -> onLink("reset ", link, Duration.ZERO, link::reset);
    };
  }

  private static Fault onLink(String what, TcpLink link, Duration lasting, Runnable fault) {
    return new Fault(
        what + link.name(),
        link,
        0,
        () -> {
          fault.run();
          Wait.pass(lasting);
          link.heal();
        });
  }

  /** Removes the whole broker with all that it knew. */
  static Fault wipeNats(Deployment deployment) {
    List<ServerProcess> nodes = deployment.stores().nats();
    return new Fault(
        "wipe all of NATS",
        nodes,
        nodes.size(),
        () -> {
          deployment.stores().wipeNats();
          for (ServerProcess node : nodes) {
            node.start();
          }
          for (ServerProcess node : nodes) {
            node.awaitReady();
          }
        });
  }

  private static void startAgain(ServerProcess process) throws InterruptedException {
    process.start();
    process.awaitReady();
  }

  private static <T> T pick(RandomGenerator random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
