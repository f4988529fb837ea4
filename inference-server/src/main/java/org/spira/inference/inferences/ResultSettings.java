package org.spira.inference.inferences;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When results are published.
 *
 * @param notBefore SPIRA_RESULT_NOT_BEFORE, how long after its request a result is kept back at
 *     least
 */
@ConfigurationProperties("inference.results")
record ResultSettings(@DefaultValue("0s") Duration notBefore) {

  /** What is kept back is in flight, and has to end within the time that stopping may take. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** Refuses impossible times. */
  ResultSettings {
    if (notBefore.isNegative() || notBefore.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("SPIRA_RESULT_NOT_BEFORE must be from 0s to 5s");
    }
  }
}
