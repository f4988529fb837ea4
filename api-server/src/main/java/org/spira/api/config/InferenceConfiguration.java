package org.spira.api.config;

import io.micrometer.core.instrument.MeterRegistry;
import org.spira.api.adapter.metrics.MeteredEvents;
import org.spira.api.application.DispatchInference;
import org.spira.api.application.FindModel;
import org.spira.api.application.ReconcileInferences;
import org.spira.api.application.RequestInference;
import org.spira.api.application.SweepOrphans;
import org.spira.api.application.port.AudioInspector;
import org.spira.api.application.port.AudioStore;
import org.spira.api.application.port.IdempotencyKeys;
import org.spira.api.application.port.InferenceChannel;
import org.spira.api.application.port.InferenceEvents;
import org.spira.api.application.port.Inferences;
import org.spira.api.application.port.Models;
import org.spira.api.application.port.NewIds;
import org.spira.api.application.port.Results;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The life of an inference, from the request to what is left of it. */
@Configuration(proxyBeanMethods = false)
class InferenceConfiguration {

  @Bean
  InferenceEvents apiInferenceEvents(MeterRegistry registry, Models models, ApiClock clock) {
    return new MeteredEvents(registry, models, clock.clock());
  }

  @Bean
  DispatchInference dispatchInference(
      InferenceChannel channel, Inferences inferences, ApiClock clock, ApiSettings settings) {
    return new DispatchInference(
        channel, inferences, clock.clock(), settings.dispatch().settings());
  }

  @Bean
  RequestInference.Stores requestInferenceStores(
      Inferences inferences, Results results, AudioStore audio, IdempotencyKeys keys, NewIds ids) {
    return new RequestInference.Stores(inferences, results, audio, keys, ids);
  }

  @Bean
  RequestInference.Delivery requestInferenceDelivery(
      DispatchInference dispatchInference,
      InferenceEvents events,
      ApiClock clock,
      Workers workers,
      ApiSettings settings) {
    return new RequestInference.Delivery(
        dispatchInference,
        events,
        clock.clock(),
        workers.executor(),
        settings.uploads().timeout(),
        settings.dispatch().grace());
  }

  @Bean
  RequestInference requestInference(
      RequestInference.Stores stores,
      FindModel findModel,
      AudioInspector inspector,
      RequestInference.Delivery delivery) {
    return new RequestInference(stores, findModel, inspector, delivery);
  }

  @Bean
  ReconcileInferences reconcileInferences(
      ReconcileInferences.Stores stores,
      ReconcileInferences.Delivery delivery,
      InferenceEvents events,
      ApiClock clock) {
    return new ReconcileInferences(stores, delivery, events, clock.clock());
  }

  @Bean
  ReconcileInferences.Stores reconcileStores(
      Inferences inferences, Results results, Models models) {
    return new ReconcileInferences.Stores(inferences, results, models);
  }

  @Bean
  ReconcileInferences.Delivery reconcileDelivery(
      InferenceChannel channel, DispatchInference dispatchInference, ApiSettings settings) {
    return new ReconcileInferences.Delivery(
        channel, dispatchInference, settings.dispatch().settings());
  }

  @Bean
  SweepOrphans sweepOrphans(
      SweepOrphans.Where where, InferenceEvents events, ApiClock clock, ApiSettings settings) {
    return new SweepOrphans(where, events, clock.clock(), settings.sweep().settings());
  }

  @Bean
  SweepOrphans.Where sweepWhere(
      Inferences inferences, Results results, AudioStore audio, IdempotencyKeys keys) {
    return new SweepOrphans.Where(inferences, results, audio, keys);
  }

  @Bean
  @ConditionalOnProperty(name = "spira.api.dispatch.reconciler", matchIfMissing = true)
  Repeatedly apiReconciler(ReconcileInferences reconcile, ApiSettings settings) {
    return new Repeatedly("reconciler", settings.dispatch().every(), reconcile::reconcile);
  }

  @Bean
  Repeatedly apiSweeper(SweepOrphans sweep, ApiSettings settings) {
    return new Repeatedly("sweeper", settings.sweep().every(), sweep::sweep);
  }
}
