package org.spira.api.inferences;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.spira.api.inferences.adapter.Meters;
import org.spira.api.inferences.adapter.WavInspector;
import org.spira.api.inferences.adapter.rest.uploads.UploadLimit;
import org.spira.api.inferences.adapter.rest.uploads.UploadShares;
import org.spira.api.inferences.application.dispatch.DispatchInference;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.application.request.CheckRecordings;
import org.spira.api.inferences.application.request.RequestInference;
import org.spira.api.inferences.application.request.RetryInference;
import org.spira.api.inferences.application.request.SweepOrphans;
import org.spira.api.inferences.application.request.UnfinishedQuota;
import org.spira.api.inferences.port.AudioInspector;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.inferences.port.Tombstones;
import org.spira.api.lifecycle.Repeatedly;
import org.spira.api.lifecycle.Workers;
import org.spira.api.models.FindModel;
import org.spira.api.shared.ApiClock;
import org.spira.api.shared.NewIds;
import org.spira.api.web.multipart.FormLimits;
import org.spira.audio.reading.RecordingReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accepting inferences, and removing what was never accepted. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({UploadSettings.class, QualitySettings.class, SweepTimes.class})
class RequestsConfiguration {

  @Bean
  RequestInference.Stores requestInferenceStores(
      Inferences inferences,
      Tombstones tombstones,
      Results results,
      AudioStore audio,
      IdempotencyKeys keys,
      NewIds ids) {
    return new RequestInference.Stores(inferences, tombstones, results, audio, keys, ids);
  }

  @Bean
  RequestInference.Delivery requestInferenceDelivery(
      DispatchInference dispatchInference,
      InferenceEvents events,
      ApiClock clock,
      Workers workers,
      UploadSettings uploads,
      ReconcileSettings reconcile) {
    return new RequestInference.Delivery(
        dispatchInference,
        events,
        clock.clock(),
        workers.executor(),
        uploads.timeout(),
        reconcile.grace());
  }

  @Bean
  UnfinishedQuota unfinishedQuota(
      Inferences inferences, UploadSettings settings, ApiClock clock, MeterRegistry registry) {
    UnfinishedQuota quota =
        new UnfinishedQuota(inferences, settings.unfinishedPerUser(), clock.clock());
    FunctionCounter.builder(Meters.UPLOADS_OVER_QUOTA, quota, UnfinishedQuota::refused)
        .register(registry);
    return quota;
  }

  @Bean
  RequestInference requestInference(
      RequestInference.Stores stores,
      FindModel findModel,
      UnfinishedQuota quota,
      RequestInference.Delivery delivery) {
    return new RequestInference(stores, findModel, quota, delivery);
  }

  @Bean
  RetryInference retryInference(
      FindInference findInference, AudioStore audio, RequestInference requestInference) {
    return new RetryInference(findInference, audio, requestInference);
  }

  @Bean
  SweepOrphans sweepOrphans(
      SweepOrphans.Where where, InferenceEvents events, ApiClock clock, SweepTimes times) {
    return new SweepOrphans(where, events, clock.clock(), times.settings());
  }

  @Bean
  SweepOrphans.Where sweepWhere(
      Inferences inferences, Results results, AudioStore audio, IdempotencyKeys keys) {
    return new SweepOrphans.Where(inferences, results, audio, keys);
  }

  @Bean
  Repeatedly apiSweeper(SweepOrphans sweep, SweepTimes times) {
    return new Repeatedly("sweeper", times.every(), sweep::sweep);
  }

  @Bean
  AudioInspector apiAudioInspector(UploadSettings uploads, QualitySettings quality) {
    return new WavInspector(new RecordingReader(uploads.recordings()), quality.thresholds());
  }

  /** Listening is computing: more at once than there are cores would only take memory. */
  @Bean
  CheckRecordings checkRecordings(AudioInspector inspector) {
    return new CheckRecordings(inspector, Runtime.getRuntime().availableProcessors());
  }

  @Bean
  FormLimits apiFormLimits(UploadSettings settings) {
    return settings.limits();
  }

  @Bean
  UploadLimit apiUploadLimit(UploadSettings settings, MeterRegistry registry) {
    UploadLimit limit = new UploadLimit(settings.inFlight());
    Gauge.builder(Meters.UPLOADS, limit, UploadLimit::inFlight).register(registry);
    FunctionCounter.builder(Meters.UPLOADS_REFUSED, limit, UploadLimit::refused).register(registry);
    return limit;
  }

  @Bean
  UploadShares apiUploadShares(UploadSettings settings, MeterRegistry registry) {
    UploadShares shares = new UploadShares(settings.share());
    FunctionCounter.builder(Meters.UPLOADS_OVER_SHARE, shares, UploadShares::refused)
        .register(registry);
    return shares;
  }
}
