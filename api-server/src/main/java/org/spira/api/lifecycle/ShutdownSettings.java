package org.spira.api.lifecycle;

import java.time.Duration;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long stopping may take.
 *
 * @param budget SPIRA_SHUTDOWN_BUDGET
 */
@ConfigurationProperties("spira.shutdown")
public record ShutdownSettings(Duration budget) {

  private static final int PARTS = 4;

  /** Refuses impossible numbers. */
  public ShutdownSettings {
    Require.positive(budget, "SPIRA_SHUTDOWN_BUDGET");
  }

  /** The part for results that were taken already, in a phase of their own. */
  public Duration forResults() {
    return budget.dividedBy(PARTS);
  }

  /** The part for requests: all the rest. */
  public Duration forRequests() {
    return budget.minus(forResults());
  }
}
