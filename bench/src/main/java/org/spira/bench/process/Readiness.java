package org.spira.bench.process;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.spira.testservers.Sockets;

/** When a service that was started can be measured. */
public final class Readiness {

  private static final Duration START = Duration.ofSeconds(90);

  private Readiness() {}

  /**
   * Returns when a service answers that it is ready.
   *
   * @param port where it listens on loopback
   * @param service what it is called where it fails
   * @throws IllegalStateException if it ends or is not ready in time; then it is stopped
   */
  public static void await(ChildJvm jvm, int port, String service) {
    String readiness = "http://127.0.0.1:" + port + "/actuator/health/readiness";
    try {
      Awaitility.await()
          .atMost(START)
          .pollInterval(Duration.ofMillis(200))
          .until(() -> !jvm.process().isAlive() || Sockets.answerOk(readiness));
    } catch (ConditionTimeoutException e) {
      jvm.close();
      throw jvm.died("of the " + service + " was not ready within " + START);
    }
    if (!jvm.process().isAlive()) {
      throw jvm.died("of the " + service + " ended at its start");
    }
  }
}
