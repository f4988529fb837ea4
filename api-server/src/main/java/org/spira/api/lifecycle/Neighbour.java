package org.spira.api.lifecycle;

import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * A server that this one cannot do without, for whoever looks after both.
 *
 * @param name what it is for: {@code documents}
 * @param works whether it answers now; asking takes a bounded time
 */
public record Neighbour(String name, BooleanSupplier works) {

  /** One that is asked already, for readiness. */
  public static Neighbour of(String name, HealthIndicator asked) {
    return new Neighbour(name, () -> isUp(asked));
  }

  private static boolean isUp(HealthIndicator asked) {
    var health = asked.health();
    return health != null && health.getStatus().equals(Status.UP);
  }
}
