package org.spira.api.inferences.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.api.inferences.port.Inferences.Backlog;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.Samples;
import org.spira.api.inmemory.TickingClock;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.outcomes.Outcome;
import org.spira.common.RecordingPart;

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
              Samples.form(41))
          .measured(
              Map.of(
                  RecordingPart.FRASE,
                  new MeasuredQuality(
                      2.5, -23.5, 0.002, 0.7, -3.0, 48_000, List.of("clipped", "noisy"))));

  @Test
  void showsHowWellRecordingsAreMade() {
    events.accepted(inference, MODEL);

    assertThat(registry.scrape().lines())
        .contains(
            "spira_recording_duration_seconds_bucket{part=\"frase\",le=\"2.0\"} 0",
            "spira_recording_duration_seconds_bucket{part=\"frase\",le=\"3.0\"} 1",
            "spira_recording_under_full_scale_decibels_bucket{part=\"frase\",le=\"18.0\"} 0",
            "spira_recording_under_full_scale_decibels_bucket{part=\"frase\",le=\"24.0\"} 1",
            "spira_recording_clipped_per_ten_thousand_bucket{part=\"frase\",le=\"10.0\"} 0",
            "spira_recording_clipped_per_ten_thousand_bucket{part=\"frase\",le=\"100.0\"} 1",
            "spira_recording_speech_percent_bucket{part=\"frase\",le=\"60.0\"} 0",
            "spira_recording_speech_percent_bucket{part=\"frase\",le=\"80.0\"} 1",
            "spira_recording_signal_to_noise_decibels_bucket{part=\"frase\",le=\"5.0\"} 1",
            "spira_recording_sample_rate_hertz_bucket{part=\"frase\",le=\"48000.0\"} 1",
            "spira_recording_warnings_total{kind=\"clipped\",part=\"frase\"} 1.0",
            "spira_recording_warnings_total{kind=\"noisy\",part=\"frase\"} 1.0");
  }

  @Test
  void showsTheBooksUnderTheirNames() {
    models.add(MODEL);
    events.accepted(inference, MODEL);
    clock.advance(Duration.ofMillis(250));
    events.ended(inference.complete("positive"));
    events.ended(inference.fail("x"));
    events.republished();
    events.duplicateRefused();
    events.repaired();
    events.withdrawn(3);
    events.orphanSwept();
    events.outcomeGiven(Outcome.Value.CONFIRMED);
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
            "spira_outcomes_given_total{value=\"confirmed\"} 1.0",
            "spira_inferences_unfinished 3.0",
            "spira_inferences_oldest_unfinished_age_seconds 7.0");
    assertThat(registry.get(Meters.DURATION).timer().max(TimeUnit.MILLISECONDS)).isEqualTo(250);
  }

  @Test
  void namesNoModelThatIsNotRegistered() {
    events.ended(inference.complete("positive"));

    assertThat(registry.scrape())
        .contains("spira_inferences_completed_total{model=\"unknown\"} 1.0");
  }
}
