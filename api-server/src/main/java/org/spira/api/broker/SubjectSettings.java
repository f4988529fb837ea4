package org.spira.api.broker;

import org.spira.api.settings.Require;
import org.spira.common.Subjects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which subjects are SPIRA's own.
 *
 * @param results SPIRA_RESULTS_SUBJECT, where Inference Servers publish results
 */
@ConfigurationProperties("spira.subjects")
public record SubjectSettings(String results) {

  /** Refuses what is no subject. */
  public SubjectSettings {
    Require.that(
        Subjects.isLegalChannel(results),
        "SPIRA_RESULTS_SUBJECT",
        "must be a NATS subject without wildcards");
  }
}
