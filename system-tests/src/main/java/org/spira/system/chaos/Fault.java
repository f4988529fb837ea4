package org.spira.system.chaos;

import java.time.Duration;
import java.util.List;
import org.spira.system.Deployment;
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

  /** Stops a process where it is, for longer than most things wait. */
  static Fault pause(ServerProcess process, Duration lasting) {
    return new Fault(
        "pause " + process.name(),
        process,
        0,
        () -> {
          process.pause();
          Wait.pass(lasting.multipliedBy(2));
          process.resume();
        });
  }

  /** Replaces a process in good order. */
  static Fault restart(ServerProcess process) {
    return new Fault(
        "restart " + process.name(),
        process,
        0,
        () -> {
          process.terminate(SHUTDOWN);
          startAgain(process);
        });
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

  /** Does something to a link, and heals it after a while. */
  static Fault onLink(String what, TcpLink link, Duration lasting, Runnable fault) {
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
          ServerProcess.startAll(nodes);
        });
  }

  private static void startAgain(ServerProcess process) throws InterruptedException {
    process.start();
    process.awaitReady();
  }
}
