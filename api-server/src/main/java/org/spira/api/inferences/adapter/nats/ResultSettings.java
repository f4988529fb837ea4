package org.spira.api.inferences.adapter.nats;

import java.time.Duration;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How results are taken.
 *
 * @param inFlight SPIRA_RESULTS_IN_FLIGHT, how many results are stored at once
 * @param ackWait SPIRA_RESULTS_ACK_WAIT, how long after the last sign of life of a replica the
 *     results that it held are given to another
 */
@ConfigurationProperties("spira.results")
record ResultSettings(int inFlight, Duration ackWait) {

  /** Refuses impossible numbers. */
  ResultSettings {
    Require.positive(inFlight, "SPIRA_RESULTS_IN_FLIGHT");
    Require.positive(ackWait, "SPIRA_RESULTS_ACK_WAIT");
  }
}
