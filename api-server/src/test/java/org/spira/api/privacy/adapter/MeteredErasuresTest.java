package org.spira.api.privacy.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spira.api.inmemory.TickingClock;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.domain.Erasure.Order;
import org.spira.api.privacy.domain.ErasureReason;
import org.spira.api.privacy.port.Erasures.Unfinished;

class MeteredErasuresTest {

  @Test
  void showsTheBooksUnderTheirNames() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    TickingClock clock = new TickingClock();
    MeteredErasures events = new MeteredErasures(registry, clock);
    Order order = new Order("e", clock.instant(), "a", ErasureReason.LEGAL_ORDER);

    events.done(Erasure.ofInference(order, "i", clock.instant()));
    events.unfinished(new Unfinished(2, Optional.of(clock.instant().minusSeconds(7))));

    assertThat(registry.scrape().lines())
        .contains(
            "spira_erasures_done_total 1.0",
            "spira_erasures_unfinished 2.0",
            "spira_erasures_oldest_unfinished_age_seconds 7.0");
  }
}
