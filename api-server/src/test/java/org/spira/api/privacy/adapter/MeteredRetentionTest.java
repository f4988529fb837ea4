package org.spira.api.privacy.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;
import org.spira.api.privacy.domain.DataKind;

class MeteredRetentionTest {

  @Test
  void countsEachKindFromTheBeginning() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    MeteredRetention events = new MeteredRetention(registry);

    events.removed(DataKind.IDENTITY);

    assertThat(registry.scrape())
        .contains(
            "spira_retention_removed_total{kind=\"identity\"} 1.0",
            "spira_retention_removed_total{kind=\"recordings\"} 0.0",
            "spira_retention_removed_total{kind=\"result\"} 0.0");
  }
}
