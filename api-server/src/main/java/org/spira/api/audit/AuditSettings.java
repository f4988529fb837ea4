package org.spira.api.audit;

import java.time.Duration;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the trail is kept.
 *
 * @param kept SPIRA_AUDIT_KEPT, how long an entry is kept
 * @param pruneEvery SPIRA_AUDIT_PRUNE_EVERY, how often what is older is removed, and the end of the
 *     trail logged
 */
@ConfigurationProperties("spira.audit")
record AuditSettings(Duration kept, Duration pruneEvery) {

  /** Refuses impossible numbers. */
  AuditSettings {
    Require.positive(kept, "SPIRA_AUDIT_KEPT");
    Require.positive(pruneEvery, "SPIRA_AUDIT_PRUNE_EVERY");
  }
}
