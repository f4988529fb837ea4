package org.spira.api.inferences;

import java.time.Duration;
import org.spira.api.inferences.application.dispatch.DispatchSettings;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When what was accepted is looked after.
 *
 * @param every SPIRA_RECONCILE_EVERY
 * @param grace SPIRA_DISPATCH_GRACE, how long the accepting replica has to publish
 * @param republishAfter SPIRA_REPUBLISH_AFTER, doubled with each attempt, to at most twenty times
 * @param maxAttempts SPIRA_MAX_ATTEMPTS, after how many lost messages it ends as error
 * @param unservedAfter SPIRA_UNSERVED_AFTER, how long nobody serves its model until it ends as
 *     error; no time for never
 */
@ConfigurationProperties("spira.dispatch")
record ReconcileSettings(
    Duration every,
    Duration grace,
    Duration republishAfter,
    int maxAttempts,
    Duration unservedAfter) {

  private static final int LONGEST = 20;
  private static final Duration LEASE = Duration.ofSeconds(15);

  /** Refuses impossible numbers. */
  ReconcileSettings {
    Require.positive(every, "SPIRA_RECONCILE_EVERY");
    Require.positive(grace, "SPIRA_DISPATCH_GRACE");
    Require.positive(republishAfter, "SPIRA_REPUBLISH_AFTER");
    Require.positive(maxAttempts, "SPIRA_MAX_ATTEMPTS");
    Require.that(!unservedAfter.isNegative(), "SPIRA_UNSERVED_AFTER", "must not be negative");
  }

  DispatchSettings dispatch() {
    return new DispatchSettings(
        grace, republishAfter, republishAfter.multipliedBy(LONGEST), maxAttempts, LEASE);
  }
}
