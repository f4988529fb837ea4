package org.spira.api.inferences.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.port.Inferences.Backlog;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.Samples;
import org.spira.api.inmemory.TickingClock;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;

class MeteredEventsTest {

  private static final Model MODEL = new Model("62d59254b6f4ae2a1f4f4f21", "demo", "demo-topic");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final TickingClock clock = new TickingClock();
  private final InMemoryModels models = new InMemoryModels();
  private final MeteredEvents events = new MeteredEvents(registry, new FindModel(models), clock);
  private final Inference inference =
      Inference.accepted(
          "62d59254b6f4ae2a1f4f4f4f",
          "u",
          MODEL.id(),
          CreatedIn.text(clock.instant()),
          Samples.form(41));

  @Test
  void showsTheBooksUnderTheirNames() {
    models.add(MODEL);
    events.accepted(inference, MODEL);
    clock.advance(Duration.ofMillis(250));
    events.ended(inference.complete());
    events.ended(inference.fail("x"));
    events.republished();
    events.duplicateRefused();
    events.repaired();
    events.withdrawn(3);
    events.orphanSwept();
    events.backlog(new Backlog(3, Optional.of(clock.instant().minusSeconds(7))));

    assertThat(registry.scrape().lines())
        .contains(
            "spira_inferences_accepted_total{model=\"demo\"} 1.0",
            "spira_inferences_completed_total{model=\"demo\"} 1.0",
            "spira_inferences_failed_total{model=\"demo\"} 1.0",
            "spira_inference_duration_seconds_count{model=\"demo\"} 2",
            "spira_inferences_republished_total 1.0",
            "spira_results_duplicate_total 1.0",
            "spira_results_repaired_total 1.0",
            "spira_inferences_withdrawn_total 3.0",
            "spira_recordings_orphans_swept_total 1.0",
            "spira_inferences_unfinished 3.0",
            "spira_inferences_oldest_unfinished_age_seconds 7.0");
    assertThat(registry.get(Meters.DURATION).timer().max(TimeUnit.MILLISECONDS)).isEqualTo(250);
  }

  @Test
  void namesNoModelThatIsNotRegistered() {
    events.ended(inference.complete());

    assertThat(registry.scrape())
        .contains("spira_inferences_completed_total{model=\"unknown\"} 1.0");
  }
}
