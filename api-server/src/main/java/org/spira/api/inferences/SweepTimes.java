package org.spira.api.inferences;

import java.time.Duration;
import org.spira.api.inferences.application.request.SweepOrphans.SweepSettings;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is removed, and when.
 *
 * @param every SPIRA_SWEEP_EVERY
 * @param keysKept SPIRA_IDEMPOTENCY_TTL, how long a repeated request is recognised
 * @param orphanAge SPIRA_ORPHAN_AGE, how old recordings without an inference are when removed
 */
@ConfigurationProperties("spira.sweep")
record SweepTimes(Duration every, Duration keysKept, Duration orphanAge) {

  /** Refuses impossible numbers. */
  SweepTimes {
    Require.positive(every, "SPIRA_SWEEP_EVERY");
    Require.positive(keysKept, "SPIRA_IDEMPOTENCY_TTL");
    Require.that(
        SweepSettings.areSafe(keysKept, orphanAge),
        "SPIRA_ORPHAN_AGE",
        "must be at least an hour more than SPIRA_IDEMPOTENCY_TTL");
  }

  SweepSettings settings() {
    return new SweepSettings(keysKept, orphanAge);
  }
}
