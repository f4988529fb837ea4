package org.spira.api.audit.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;

class MeteredTrailTest {

  @Test
  void showsTheBooksUnderTheirNames() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    MeteredTrail events = new MeteredTrail(registry);

    events.stored(3);
    events.unwritable();

    assertThat(registry.scrape().lines())
        .contains(
            "spira_audit_entries_total 3.0",
            "spira_audit_segments_total 1.0",
            "spira_audit_unwritable_total 1.0");
  }
}
